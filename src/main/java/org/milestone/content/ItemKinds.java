package org.milestone.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.About;
import org.milestone.content.domain.Question.Option;

/// Reads what differs from one kind of item to another.
final class ItemKinds {
    private static final List<String> TYPES = List.of(
            "single",
            "multiple",
            "true-false",
            "numeric",
            "matching",
            "ordering",
            "categorising",
            "fill-in",
            "hotspot",
            "pull-down");
    private static final int MOST_OPTIONS = 8;
    private static final int MOST_PARTS = 12;
    private static final int WHOLE = 100;
    private static final Pattern LAZY_OPTION =
            Pattern.compile("\\b(all|none|both|neither) of (the|these|those)( (above|below|options|answers)|\\W*$)");
    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d+)\\]\\]");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");

    private final Markdown markdown;

    ItemKinds(Markdown markdown) {
        this.markdown = markdown;
    }

    /// What an item says; given what is known of every item it becomes the question.
    Function<About, Question> read(Fields fields, String stem) {
        return switch (fields.oneOf("type", TYPES)) {
            case "multiple" -> {
                var options = options(fields);
                yield about -> new Question.MultipleChoice(about, stem, options);
            }
            case "true-false" -> {
                boolean truth = truth(fields);
                var why = reason(fields);
                var misconception = fields.optionalText("misconception");
                yield about -> new Question.TrueFalse(about, stem, truth, why, misconception);
            }
            case "numeric" -> numeric(fields, stem);
            case "matching" -> matching(fields, stem);
            case "ordering" -> {
                var steps = fields.maps("steps", 3, MOST_OPTIONS).stream()
                        .map(this::step)
                        .toList();
                yield about -> new Question.Ordering(about, stem, steps);
            }
            case "categorising" -> categorising(fields, stem);
            case "fill-in" -> fillIn(fields, stem);
            case "hotspot" -> hotspot(fields, stem);
            case "pull-down" -> pullDown(fields, stem);
            default -> {
                var options = options(fields);
                yield about -> new Question.SingleChoice(about, stem, options);
            }
        };
    }

    private Function<About, Question> numeric(Fields fields, String stem) {
        if (!fields.has("answer")) {
            fields.problem("answer", "`answer` is missing");
        }
        var answer = fields.decimal("answer").orElse(BigDecimal.ZERO);
        var tolerance = fields.decimal("tolerance").orElse(BigDecimal.ZERO);
        if (tolerance.signum() < 0) {
            fields.problem("tolerance", "`tolerance` must not be negative");
        }
        fields.optionalText("formula").ifPresent(formula -> recompute(fields, formula, answer, tolerance));
        var unit = fields.optionalText("unit").orElse("");
        var why = reason(fields);
        return about -> new Question.Numeric(about, stem, answer, tolerance, unit, why);
    }

    private static void recompute(Fields fields, String formula, BigDecimal answer, BigDecimal tolerance) {
        try {
            double value = Arithmetic.valueOf(formula);
            double rounding = 0.5 * Math.pow(10, -answer.scale()) + 1e-9;
            if (Math.abs(value - answer.doubleValue()) > Math.max(rounding, tolerance.doubleValue())) {
                fields.problem(
                        "formula",
                        "`" + formula + "` is " + Arithmetic.plain(value) + ", not " + answer.toPlainString());
            }
        } catch (IllegalArgumentException unreadable) {
            fields.problem("formula", "`formula` cannot be computed: " + unreadable.getMessage());
        }
    }

    private Function<About, Question> matching(Fields fields, String stem) {
        var pairs =
                fields.maps("pairs", 2, MOST_OPTIONS).stream().map(this::pair).toList();
        var extras = fields.maps("extras").stream().map(this::extra).toList();
        return about -> new Question.Matching(about, stem, pairs, extras);
    }

    private Question.Matching.Pair pair(Fields fields) {
        var pair = new Question.Matching.Pair(fields.text("left"), fields.text("right"), reason(fields));
        fields.done();
        return pair;
    }

    private Question.Matching.Extra extra(Fields fields) {
        var extra = new Question.Matching.Extra(fields.text("right"), reason(fields), fields.text("misconception"));
        fields.done();
        return extra;
    }

    private Question.Ordering.Step step(Fields fields) {
        var step = new Question.Ordering.Step(text(fields), reason(fields));
        fields.done();
        return step;
    }

    private Function<About, Question> categorising(Fields fields, String stem) {
        var categories = fields.texts("categories", 2, MOST_OPTIONS);
        var things = fields.maps("things", 2, MOST_PARTS).stream()
                .map(thing -> thing(thing, categories))
                .toList();
        return about -> new Question.Categorising(about, stem, categories, things);
    }

    private Question.Categorising.Thing thing(Fields fields, List<String> categories) {
        int category = categories.indexOf(fields.text("category"));
        if (category < 0 && fields.has("category")) {
            fields.problem(
                    "category", "`category` must be one of the item's `categories`: " + String.join(" | ", categories));
        }
        var thing = new Question.Categorising.Thing(
                text(fields), Math.max(0, category), reason(fields), fields.optionalText("misconception"));
        fields.done();
        return thing;
    }

    private Function<About, Question> fillIn(Fields fields, String stem) {
        var accepted = fields.texts("accepted", 1, MOST_PARTS);
        var expected = fields.maps("expected").stream().map(this::expected).toList();
        var why = reason(fields);
        return about -> new Question.FillIn(about, stem, accepted, expected, why);
    }

    private Question.FillIn.Expected expected(Fields fields) {
        var expected = new Question.FillIn.Expected(fields.text("text"), reason(fields), fields.text("misconception"));
        fields.done();
        return expected;
    }

    private Function<About, Question> hotspot(Fields fields, String stem) {
        var image = markdown.picture(fields.file(), fields.passage("image"), fields.text("alt"));
        var areas = fields.maps("areas", 2, MOST_PARTS).stream().map(this::area).toList();
        return about -> new Question.Hotspot(about, stem, image, areas);
    }

    private Question.Hotspot.Area area(Fields fields) {
        boolean right = fields.flag("right");
        var box = fields.texts("box", 4, 4);
        var sides = new double[4];
        for (int i = 0; i < Math.min(4, box.size()); i++) {
            try {
                sides[i] = Double.parseDouble(box.get(i));
            } catch (NumberFormatException notANumber) {
                fields.problem("box", "`box` is four numbers, not `" + box.get(i) + "`");
            }
        }
        // Written so that what is no number at all fails, too.
        if (!(sides[0] >= 0 && sides[1] >= 0 && sides[2] > 0 && sides[3] > 0)
                || !(sides[0] + sides[2] <= WHOLE && sides[1] + sides[3] <= WHOLE)) {
            fields.problem("box", "`box` is [left, top, width, height] in per cent of the picture, within 0 and 100");
        }
        var area = new Question.Hotspot.Area(
                fields.text("label"),
                sides[0],
                sides[1],
                sides[2],
                sides[3],
                right,
                reason(fields),
                misconception(fields, "label", right));
        fields.done();
        return area;
    }

    private Function<About, Question> pullDown(Fields fields, String stem) {
        var html = text(fields);
        var gaps = fields.maps("gaps", 1, MOST_OPTIONS).stream().map(this::gap).toList();
        var pieces = new ArrayList<String>();
        int from = 0;
        int number = 0;
        for (var match = GAP.matcher(html); match.find(); from = match.end()) {
            pieces.add(html.substring(from, match.start()));
            if (!match.group(1).equals("" + ++number)) {
                fields.problem("text", "the gaps are numbered in their order: [[" + number + "]] comes here");
            }
        }
        pieces.add(html.substring(from));
        if (number != gaps.size()) {
            fields.problem("text", "the text has " + number + " gaps like [[1]], `gaps` has " + gaps.size());
        }
        if (!pieces.stream().allMatch(ItemKinds::isEven)) {
            fields.problem("text", "the text with the gaps is one paragraph, and a gap stands outside bold and links");
        }
        return about -> new Question.PullDown(about, stem, pieces, gaps);
    }

    // Whether a piece closes what it opens and holds no block.
    private static boolean isEven(String piece) {
        var open = new ArrayList<String>();
        for (var tag = TAG.matcher(piece); tag.find(); ) {
            var name = tag.group(2);
            if (List.of("p", "ul", "ol", "div", "table", "pre", "blockquote", "figure")
                    .contains(name)) {
                return false;
            }
            if (tag.group(1).isEmpty() && !name.equals("br")) {
                open.add(name);
            } else if (!name.equals("br")
                    && (open.isEmpty() || !open.removeLast().equals(name))) {
                return false;
            }
        }
        return open.isEmpty();
    }

    private Question.PullDown.Gap gap(Fields fields) {
        var gap = new Question.PullDown.Gap(fields.text("label"), options(fields));
        fields.done();
        return gap;
    }

    private static boolean truth(Fields fields) {
        if (!fields.has("answer")) {
            fields.problem("answer", "`answer` is missing (true or false)");
            return false;
        }
        return fields.flag("answer");
    }

    private List<Option> options(Fields fields) {
        return fields.maps("options", 2, MOST_OPTIONS).stream()
                .map(this::option)
                .toList();
    }

    private Option option(Fields fields) {
        boolean right = fields.flag("right");
        var points = fields.has("points") ? Optional.of(fields.share("points", 0, 0, WHOLE)) : Optional.<Double>empty();
        var option = new Option(text(fields), right, reason(fields), misconception(fields, "text", right), points);
        fields.done();
        return option;
    }

    private static Optional<String> misconception(Fields fields, String at, boolean right) {
        var misconception = fields.optionalText("misconception");
        if (!right && misconception.isEmpty()) {
            fields.problem(at, "a wrong option names its `misconception`");
        }
        return right ? Optional.empty() : misconception;
    }

    private String text(Fields fields) {
        var text = fields.passage("text");
        if (LAZY_OPTION.matcher(text.value().toLowerCase(Locale.ROOT)).find()) {
            fields.problem("text", "no \"all of the above\" and no \"none of the above\"");
        }
        return markdown.fragment(fields.file(), text);
    }

    private String reason(Fields fields) {
        return markdown.fragment(fields.file(), fields.passage("why"));
    }
}
