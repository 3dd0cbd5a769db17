package org.milestone.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Map<String, Place> items = new LinkedHashMap<>();
    private final Map<String, Place> stems = new HashMap<>();

    ItemChecks(Draft draft) {
        this.draft = draft;
    }

    void item(Fields fields, Question question, int line) {
        items.putIfAbsent(question.id(), new Place(fields.file(), fields.line(), question));
        var before = stems.putIfAbsent(Bank.asked(question), new Place(fields.file(), line, question));
        if (before != null && !question.stem().isBlank()) {
            draft.problem(
                    fields.file(), line, "the same stem as " + before.question().id());
        }
        switch (question) {
            case SingleChoice single -> {
                options(fields, single.options());
                if (one(fields, "a single-choice item", single.options())) {
                    graded(fields, single.options());
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
                ungraded(fields, multiple.options());
            }
            case Question.Matching matching -> {
                var pairs = matching.pairs();
                twice(
                        fields,
                        "pairs",
                        pairs.stream().map(Question.Matching.Pair::left).toList());
                var right = pairs.stream().map(Question.Matching.Pair::right).toList();
                var extras = matching.extras().stream()
                        .map(Question.Matching.Extra::right)
                        .toList();
                twice(fields, "extras", extras);
                extras.stream()
                        .filter(right::contains)
                        .forEach(extra -> fields.problem("extras", "`" + extra + "` is the right side of a pair, too"));
            }
            case Question.Ordering ordering ->
                twice(
                        fields,
                        "steps",
                        ordering.steps().stream()
                                .map(Question.Ordering.Step::html)
                                .toList());
            case Question.Categorising item -> {
                twice(fields, "categories", item.categories());
                twice(
                        fields,
                        "things",
                        item.things().stream()
                                .map(Question.Categorising.Thing::html)
                                .toList());
            }
            case Question.FillIn item ->
                item.expected().stream()
                        .map(Question.FillIn.Expected::text)
                        .filter(item.accepted()::contains)
                        .forEach(text -> fields.problem("expected", "`" + text + "` is accepted, too"));
            case Question.Hotspot item -> {
                twice(
                        fields,
                        "areas",
                        item.areas().stream().map(Question.Hotspot.Area::label).toList());
                if (item.toChoose() < 1 || item.toChoose() == item.areas().size()) {
                    fields.problem("areas", "a hotspot has at least one right area and at least one wrong one");
                }
            }
            case Question.PullDown item ->
                item.gaps().forEach(gap -> {
                    options(fields, gap.options());
                    one(fields, "the gap `" + gap.label() + "`", gap.options());
                    ungraded(fields, gap.options());
                });
            case Question.TrueFalse item -> {}
            case Question.Numeric item -> {}
        }
    }

    private static boolean one(Fields fields, String what, List<Option> options) {
        long right = options.stream().filter(Option::right).count();
        if (right != 1) {
            fields.problem(
                    fields.has("gaps") ? "gaps" : "options", what + " has exactly one right option, not " + right);
        }
        return right == 1;
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
            if (Bank.isOfLesson(place.question())
                    && !seen.contains(id)
                    && !place.question().retired()) {
                var key = id.substring(id.indexOf('#') + 1);
                draft.problem(
                        place.file(), place.line(), "no line `::check " + key + "` shows this item in its lesson");
            }
        });
    }

    /// Looks at the items of all lessons together, and of each bank: what gives the right option
    /// away, and what is asked twice.
    void banks() {
        for (var bank : Bank.of(items.values().stream().map(Place::question).toList())) {
            lengths(bank);
            if (!bank.isOfLessons() && bank.items().size() >= ENOUGH) {
                cues(bank);
            }
            nearDoubles(bank);
        }
    }

    private void lengths(Bank bank) {
        var longest = bank.longest();
        int singles = bank.singles().size();
        if (singles >= ENOUGH && longest.size() > MOST_LONGEST * singles) {
            draft.problem(
                    bank.folder(),
                    0,
                    "the right option is the longest in " + longest.size() + " of " + singles
                            + " single-choice items, more than 35 %: shorten it or lengthen another, for example in "
                            + String.join(", ", longest.subList(0, Math.min(NAMED, longest.size()))));
        }
    }

    private void cues(Bank bank) {
        var cues = bank.cues();
        for (var found : cues.found()) {
            draft.problem(
                    bank.folder(),
                    0,
                    "cue words give options away: " + found + ", for example in " + String.join(", ", cues.examples()));
        }
    }

    private void nearDoubles(Bank bank) {
        var asked = bank.items().stream().map(Bank::asked).toList();
        for (var pair : Likeness.find(asked)) {
            var earlier = bank.items().get(pair.earlier());
            var place = items.get(bank.items().get(pair.later()).id());
            // Equal ones are told already.
            if (place != null && !asked.get(pair.earlier()).equals(asked.get(pair.later()))) {
                draft.problem(place.file(), place.line(), "nearly the same stem as " + earlier.id());
            }
        }
    }

    private void options(Fields fields, List<Option> options) {
        var seen = new HashSet<String>();
        for (var option : options) {
            if (!option.html().isBlank() && !seen.add(words(option.html()))) {
                fields.problem(
                        fields.has("gaps") ? "gaps" : "options", "two options are equal: " + Bank.plain(option.html()));
            }
        }
    }

    private static void twice(Fields fields, String key, List<String> texts) {
        var seen = new HashSet<String>();
        for (var text : texts) {
            if (!text.isBlank() && !seen.add(words(text))) {
                fields.problem(key, "twice the same: " + words(text));
            }
        }
    }

    // With points on its options the right one earns more than any other.
    private static void graded(Fields fields, List<Option> options) {
        if (options.stream().noneMatch(option -> option.points().isPresent())) {
            return;
        }
        double best = options.stream()
                .filter(Option::right)
                .mapToDouble(option -> option.points().orElse(0.0))
                .max()
                .orElse(0);
        if (options.stream().anyMatch(option -> option.points().isEmpty())
                || options.stream()
                        .anyMatch(option -> !option.right() && option.points().orElse(0.0) >= best)) {
            fields.problem("options", "either all options have `points` or none, and the right one has the most");
        }
    }

    private static void ungraded(Fields fields, List<Option> options) {
        if (options.stream().anyMatch(option -> option.points().isPresent())) {
            fields.problem("options", "only the options of a single-choice item have `points`");
        }
    }

    private static String words(String html) {
        return Bank.plain(html).toLowerCase(Locale.ROOT);
    }
}
