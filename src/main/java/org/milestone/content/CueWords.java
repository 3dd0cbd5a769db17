package org.milestone.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.milestone.content.domain.Question;

/// Words that give an option away when they stand in wrong ones only, or in right ones only.
/// Counted over the options of all single and multiple choices of a bank: chance alone spreads a
/// word over right and wrong options by their numbers, so a spread that chance would bring less
/// often than once in a hundred (for all words together; once in a thousand for one) is a cue.
final class CueWords {
    private static final List<String> WORDS = List.of(
            "always",
            "never",
            "only",
            "must",
            "all",
            "every",
            "none",
            "nobody",
            "everybody",
            "everyone",
            "completely",
            "entirely",
            "impossible",
            "guaranteed",
            "usually",
            "often",
            "may",
            "might",
            "sometimes",
            "generally");
    private static final int ABSOLUTE = 14;
    private static final int NAMED = 12;
    private static final double TOGETHER = 0.01;
    private static final double ALONE = 0.001;

    private final int[] inRight = new int[WORDS.size() + 2];
    private final int[] inWrong = new int[WORDS.size() + 2];
    private final List<Pattern> patterns = new ArrayList<>();
    private final Set<String> examples = new TreeSet<>();
    private int right;
    private int wrong;

    CueWords() {
        WORDS.forEach(word -> patterns.add(Pattern.compile("\\b" + word + "\\b")));
        patterns.add(Pattern.compile("\\b(" + String.join("|", WORDS.subList(0, ABSOLUTE)) + ")\\b"));
        patterns.add(Pattern.compile("\\b(" + String.join("|", WORDS.subList(ABSOLUTE, WORDS.size())) + ")\\b"));
    }

    /// Counts one option of an item.
    void count(String item, Question.Option option, String text) {
        var words = text.toLowerCase(Locale.ROOT);
        if (option.right()) {
            right++;
        } else {
            wrong++;
        }
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).matcher(words).find()) {
                (option.right() ? inRight : inWrong)[i]++;
                if (i == WORDS.size() && !option.right() && examples.size() < NAMED) {
                    examples.add(item);
                }
            }
        }
    }

    /// What gives right or wrong options away, in words.
    List<String> found() {
        var found = new ArrayList<String>();
        for (int i = 0; i < patterns.size(); i++) {
            boolean alone = i < WORDS.size();
            int marked = inRight[i] + inWrong[i];
            double limit = alone ? ALONE : TOGETHER;
            double tooFewRight = Chances.atMost(inRight[i], marked, right, wrong);
            double tooFewWrong = Chances.atMost(inWrong[i], marked, wrong, right);
            if (tooFewRight < limit || tooFewWrong < limit) {
                found.add((alone ? "`" + WORDS.get(i) + "`" : i == WORDS.size() ? "absolute words" : "cautious words")
                        + " in " + inRight[i] + " of " + right + " right and " + inWrong[i] + " of " + wrong
                        + " wrong options");
            }
        }
        return found;
    }

    /// Some items whose wrong options hold absolute words.
    Set<String> examples() {
        return examples;
    }

    /// For the report: absolute and cautious words in right and wrong options.
    String summary() {
        int absolute = WORDS.size();
        return "absolute words in %d of %d right and %d of %d wrong options, cautious words in %d and %d"
                .formatted(
                        inRight[absolute],
                        right,
                        inWrong[absolute],
                        wrong,
                        inRight[absolute + 1],
                        inWrong[absolute + 1]);
    }
}
