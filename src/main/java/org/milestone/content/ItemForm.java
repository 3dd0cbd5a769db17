package org.milestone.content;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Option;
import org.milestone.content.domain.Question.SingleChoice;

/// What each item must keep on its own beyond its keys: right answers in the right number, no two
/// parts alike.
final class ItemForm {
    private ItemForm() {}

    static void check(Fields fields, Question question) {
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

    private static void options(Fields fields, List<Option> options) {
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
