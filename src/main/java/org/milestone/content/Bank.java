package org.milestone.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Option;
import org.milestone.content.domain.Question.PullDown;
import org.milestone.content.domain.Question.SingleChoice;

/// The items that are looked at together: those of all lessons, or those of one bank. Retired
/// ones are left out.
record Bank(String folder, List<Question> items) {
    static final String LESSONS = "questions";
    private static final int ENOUGH_FOR_PLACES = 60;

    Bank {
        items = List.copyOf(items);
    }

    static Collection<Bank> of(Collection<Question> questions) {
        Map<String, List<Question>> byFolder = new TreeMap<>();
        questions.stream()
                .filter(question -> !question.retired())
                .forEach(question -> byFolder.computeIfAbsent(folder(question), folder -> new ArrayList<>())
                        .add(question));
        return byFolder.entrySet().stream()
                .map(entry -> new Bank(entry.getKey(), entry.getValue()))
                .toList();
    }

    static boolean isOfLesson(Question question) {
        return question.id().startsWith(question.lesson() + "#");
    }

    private static String folder(Question question) {
        return isOfLesson(question) ? LESSONS : LESSONS + "/" + question.about().bank();
    }

    /// Whether these are the items of lessons, which many write at different times and nobody
    /// takes in one sitting.
    boolean isOfLessons() {
        return folder.equals(LESSONS);
    }

    List<SingleChoice> singles() {
        return items.stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .toList();
    }

    /// The single-choice items whose right option is the longest.
    List<String> longest() {
        return singles().stream().filter(Bank::isLongest).map(Question::id).toList();
    }

    /// Items with two options that differ by few words only, so that one has to look twice.
    List<String> alikeOptions() {
        return items.stream()
                .filter(item -> {
                    var texts = options(item).stream()
                            .map(option -> plain(option.html()))
                            .toList();
                    return texts.size() > 1 && Likeness.closestWords(texts) >= Likeness.ALIKE;
                })
                .map(Question::id)
                .toList();
    }

    /// The two items whose stems share most.
    Likeness.Closest closestStems() {
        return Likeness.closest(items.stream().map(Bank::asked).toList());
    }

    /// How many words the stem in the middle has, by band.
    Map<Integer, Integer> stemWords() {
        var words = new TreeMap<Integer, List<Integer>>();
        items.forEach(item -> words.computeIfAbsent(item.band(), band -> new ArrayList<>())
                .add(plain(item.stem()).split("\\s+").length));
        var middles = new TreeMap<Integer, Integer>();
        words.forEach(
                (band, all) -> middles.put(band, all.stream().sorted().toList().get(all.size() / 2)));
        return middles;
    }

    CueWords cues() {
        var cues = new CueWords();
        for (var item : items) {
            options(item).forEach(option -> cues.count(item.id(), option, plain(option.html())));
        }
        return cues;
    }

    /// How often the right option stands at which place, `A 12, B 9`, and how likely that is by
    /// chance.
    record Places(Map<Character, Integer> counts, int items, double chance) {
        /// Under 60 items chance says nothing.
        boolean isUneven() {
            return items >= ENOUGH_FOR_PLACES && chance <= 0.05;
        }
    }

    Places places() {
        var counts = new TreeMap<Character, Integer>();
        var bySize = singles().stream()
                .collect(Collectors.groupingBy(item -> item.options().size(), TreeMap::new, Collectors.toList()));
        double size = 0;
        int freedom = 0;
        for (var group : bySize.entrySet()) {
            int options = group.getKey();
            var places = new int[options];
            for (var item : group.getValue()) {
                int place = item.options().stream().map(Option::right).toList().indexOf(true);
                places[Math.max(0, place)]++;
            }
            double expected = (double) group.getValue().size() / options;
            for (int place = 0; place < options; place++) {
                counts.merge((char) ('A' + place), places[place], Integer::sum);
                size += (places[place] - expected) * (places[place] - expected) / expected;
            }
            freedom += options - 1;
        }
        return new Places(counts, singles().size(), Chances.chiSquare(size, freedom));
    }

    /// What an item asks, in plain lower-case words. Items of a case are asked about its exhibit,
    /// so the same words ask something else in another case.
    static String asked(Question question) {
        var text = plain(question.stem());
        if (question instanceof PullDown item) {
            text += " " + plain(String.join(" ", item.pieces()));
        }
        return question.about().caseSet().map(id -> id + " ").orElse("") + text.toLowerCase(Locale.ROOT);
    }

    /// HTML as its words.
    static String plain(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html.strip()
                : Jsoup.parseBodyFragment(html).text().strip();
    }

    static List<Option> options(Question question) {
        return switch (question) {
            case SingleChoice item -> item.options();
            case MultipleChoice item -> item.options();
            default -> List.of();
        };
    }

    private static boolean isLongest(SingleChoice item) {
        int right = 0;
        int wrong = 0;
        for (var option : item.options()) {
            int length = plain(option.html()).length();
            if (option.right()) {
                right = length;
            } else {
                wrong = Math.max(wrong, length);
            }
        }
        return right > wrong;
    }
}
