package org.milestone.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.milestone.content.domain.Text;

/// How many years of school a text asks for, after Flesch and Kincaid: 0.39 words a sentence +
/// 11.8 syllables a word - 15.59 (Kincaid and others, 1975). Syllables are counted by vowels, so
/// the figure is good for comparing, not for judging. Headings, tables and code do not count.
final class ReadingGrade {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'\u2019-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final int LEAST = 3;

    private ReadingGrade() {}

    /// 0 for a text without words.
    static double of(Text text) {
        var body = Jsoup.parseBodyFragment(text.html()).body();
        body.select("table, pre, code, svg, figure, h2, h3, h4").remove();
        return of(body.select("p, li, dd, dt").stream()
                .filter(piece -> piece.select("p, li").size() <= 1)
                .map(piece -> piece.text())
                .toList());
    }

    private static double of(List<String> pieces) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (var piece : pieces) {
            var found = WORD.matcher(piece).results().map(word -> word.group()).toList();
            if (found.size() < LEAST) {
                continue;
            }
            words += found.size();
            syllables += found.stream().mapToInt(ReadingGrade::syllables).sum();
            sentences += Math.max(1, (int) SENTENCE_END.matcher(piece).results().count());
        }
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    static int syllables(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(small).results().count();
        boolean silent = small.matches(".*[^aeiouyl]e|.*[^aeiouytd]ed") && groups > 1;
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
