package org.milestone.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Option;
import org.milestone.content.domain.Question.SingleChoice;

/// What items must keep beyond their form: right answers, no doubles, a place in a lesson, no
/// option that gives itself away by its length.
final class ItemChecks {
    private static final double MOST_LONGEST = 0.35;

    // Below this number a share says nothing.
    private static final int ENOUGH = 20;
    private static final int NAMED = 12;

    private record Place(String file, int line, Question question) {}

    private final Draft draft;
    private final Map<String, Place> items = new HashMap<>();
    private final Map<String, Place> stems = new HashMap<>();
    private final List<String> longest = new ArrayList<>();
    private int singles;

    ItemChecks(Draft draft) {
        this.draft = draft;
    }

    void item(Fields fields, Question question, int line) {
        items.putIfAbsent(question.id(), new Place(fields.file(), fields.line(), question));
        var before = stems.putIfAbsent(words(question.stem()), new Place(fields.file(), line, question));
        if (before != null && !question.stem().isBlank()) {
            draft.problem(
                    fields.file(), line, "the same stem as " + before.question().id());
        }
        switch (question) {
            case SingleChoice single -> {
                options(fields, single.options());
                long right = single.options().stream().filter(Option::right).count();
                if (right != 1) {
                    fields.problem("options", "a single-choice item has exactly one right option, not " + right);
                } else if (!single.retired()) {
                    weigh(single);
                }
            }
            case MultipleChoice multiple -> {
                options(fields, multiple.options());
                if (multiple.toChoose() < 2
                        || multiple.toChoose() == multiple.options().size()) {
                    fields.problem(
                            "options",
                            "a multiple-choice item has two or more right options and at least one wrong one, not "
                                    + multiple.toChoose() + " right of "
                                    + multiple.options().size());
                }
            }
            default -> {}
        }
    }

    /// Holds what lessons show against what is there.
    void shown(Map<String, List<Markdown.Shown>> shownBy) {
        var seen = new HashSet<String>();
        shownBy.forEach((lesson, all) -> all.forEach(shown -> {
            var id = lesson + "#" + shown.key();
            var place = items.get(id);
            if (place == null) {
                draft.problem(
                        shown.file(),
                        shown.line(),
                        "there is no item `" + shown.key() + "` in questions/" + lesson + ".yml");
            } else if (place.question().retired()) {
                draft.problem(shown.file(), shown.line(), "the item `" + shown.key() + "` is retired");
            } else if (!seen.add(id)) {
                draft.problem(shown.file(), shown.line(), "the item `" + shown.key() + "` is shown twice");
            }
        }));
        items.forEach((id, place) -> {
            if (!seen.contains(id) && !place.question().retired()) {
                var key = id.substring(id.indexOf('#') + 1);
                draft.problem(
                        place.file(), place.line(), "no line `::check " + key + "` shows this item in its lesson");
            }
        });
    }

    /// Says so when the right option is the longest too often.
    void lengths() {
        if (singles >= ENOUGH && longest.size() > MOST_LONGEST * singles) {
            draft.problem(
                    "questions",
                    0,
                    "the right option is the longest in " + longest.size() + " of " + singles
                            + " single-choice items, more than 35 %: shorten it or lengthen another, for example in "
                            + String.join(", ", longest.subList(0, Math.min(NAMED, longest.size()))));
        }
    }

    private void options(Fields fields, List<Option> options) {
        var seen = new HashSet<String>();
        for (var option : options) {
            if (!option.html().isBlank() && !seen.add(words(option.html()))) {
                fields.problem(
                        "options",
                        "two options are equal: " + Jsoup.parse(option.html()).text());
            }
        }
    }

    private void weigh(SingleChoice single) {
        int right = 0;
        int wrong = 0;
        for (var option : single.options()) {
            int length = Jsoup.parseBodyFragment(option.html()).text().length();
            if (option.right()) {
                right = length;
            } else {
                wrong = Math.max(wrong, length);
            }
        }
        singles++;
        if (right > wrong) {
            longest.add(single.id());
        }
    }

    private static String words(String html) {
        return Jsoup.parseBodyFragment(html).text().toLowerCase(Locale.ROOT).strip();
    }
}
