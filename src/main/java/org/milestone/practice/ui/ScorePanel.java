package org.milestone.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Question.Approach;
import org.milestone.practice.AttemptResult;
import org.milestone.practice.domain.Certainty;
import org.milestone.practice.domain.Score;
import org.milestone.shell.Badge;
import org.milestone.shell.Meter;
import org.milestone.shell.Section;
import org.milestone.shell.Table;

/// The score of an attempt: total with its range, by part, by approach, how sure against how
/// right.
final class ScorePanel extends Div {

    /// Fewer items tell nothing about a part.
    private static final int ENOUGH = 10;

    /// Fewer items of a mixed set are not worth a line.
    private static final int FEW = 5;

    ScorePanel(AttemptResult result, Catalog catalog) {
        addClassName("score");
        var score = result.score();
        add(total(result));
        if (score.items() >= ENOUGH && score.parts().size() > 1
                || result.blueprint().isPresent()) {
            add(parts(result, catalog));
        }
        var approaches = told(result, score.approaches());
        if (score.approaches().size() > 1 && !approaches.isEmpty()) {
            add(new Section(
                    "By approach",
                    lines(
                            "By approach",
                            "Approach",
                            approaches,
                            key -> Words.of(Approach.valueOf(key.toUpperCase(Locale.ROOT))))));
        }
        if (score.sections().size() > 1) {
            add(new Section(
                    "By section",
                    lines(
                            "By section",
                            "Section",
                            score.sections(),
                            key -> result.attempt()
                                    .paper()
                                    .sections()
                                    .get(Integer.parseInt(key))
                                    .title())));
        }
        if (!score.certainty().isEmpty()) {
            add(new Section("How sure, how right", certainty(score)));
        }
    }

    private static Div total(AttemptResult result) {
        var score = result.score();
        var number = new Span(Words.percent(score.share()));
        number.addClassName("score-number");
        number.setId("score");
        var words = new Paragraph(Words.points(score.points()) + " of " + Words.points(score.most()) + " points, "
                + score.answered() + " of " + Words.items(score.items())
                + " answered. With other questions of the same kind you would land between "
                + Words.range(score.range()) + ".");
        var panel = new Div(number, words);
        panel.addClassName("score-total");
        result.guess().ifPresent(guess -> {
            var expected = new Paragraph(Words.of(guess));
            expected.setId("expected");
            panel.add(expected);
        });
        score.passed()
                .ifPresent(passed -> panel.add(
                        passed
                                ? Badge.good("Over the published pass mark")
                                : Badge.doubtful("Under the published pass mark")));
        if (score.passed().isEmpty() && result.blueprint().isPresent()) {
            panel.add(new Paragraph("The issuer does not publish a pass mark, so this is no pass and no fail."));
        }
        var seconds = result.slots().stream()
                .flatMap(slot -> slot.answer().stream())
                .mapToInt(answer -> answer.seconds())
                .filter(each -> each > 0)
                .sorted()
                .toArray();
        if (seconds.length > 0) {
            panel.add(new Paragraph(
                    "Half of your answers took less than " + Words.time(Duration.ofSeconds(seconds[seconds.length / 2]))
                            + ", the longest " + Words.time(Duration.ofSeconds(seconds[seconds.length - 1])) + "."));
        }
        return panel;
    }

    /// An exam shows all of its lines; of a mixed set only those with some items are worth one.
    private static List<Score.Line> told(AttemptResult result, List<Score.Line> lines) {
        return result.blueprint().isPresent()
                ? lines
                : lines.stream().filter(line -> line.items() >= FEW).toList();
    }

    private static Section parts(AttemptResult result, Catalog catalog) {
        var parts = result.score().parts();
        var told = told(result, parts);
        var section = new Section("By part");
        if (!told.isEmpty()) {
            section.add(lines("By part", "Part", told, key -> name(result, catalog, key)));
        }
        if (told.size() < parts.size()) {
            var left = new Paragraph(
                    told.isEmpty()
                            ? "The questions came from " + parts.size() + " parts, fewer than " + FEW
                                    + " from each: too few to say anything of a part."
                            : Words.parts(parts.size() - told.size()) + " with fewer than " + FEW
                                    + " questions left out: too few to say anything.");
            left.setId("parts-left-out");
            section.add(left);
        }
        return section;
    }

    /// The name of a domain, with its exam where the attempt was not one; the title of a lesson.
    private static String name(AttemptResult result, Catalog catalog, String key) {
        return result.blueprint().stream()
                .flatMap(blueprint -> blueprint.domains().stream())
                .filter(domain -> key.endsWith("/" + domain.key()))
                .map(Blueprint.Part::name)
                .findFirst()
                .or(() -> Optional.ofNullable(catalog.lessons().get(catalog.current(key)))
                        .map(Lesson::title))
                .or(() -> domain(catalog, key))
                .orElseGet(() -> Words.plain(key));
    }

    private static Optional<String> domain(Catalog catalog, String key) {
        return catalog.blueprints().entrySet().stream()
                .filter(exam -> key.startsWith(Id.lastWord(exam.getKey()) + "/"))
                .flatMap(exam -> exam.getValue().stream()
                        .flatMap(blueprint -> blueprint.domains().stream())
                        .filter(domain -> key.endsWith("/" + domain.key()))
                        .map(domain -> catalog.certification(exam.getKey()).shortName() + ": " + domain.name()))
                .findFirst();
    }

    private static Table lines(String caption, String what, List<Score.Line> lines, Function<String, String> name) {
        var table = new Table(caption, what, "Points", "Likely between", "Rating").stacking();
        lines.forEach(line -> table.row(
                new Span(name.apply(line.key())),
                new Meter(name.apply(line.key()), (int) Math.round(line.points()), (int) Math.round(line.most()), ""),
                new Span(Words.range(line.range())),
                new Span(line.items() < ENOUGH ? "too few to say" : Words.of(line.rating()))));
        return table;
    }

    private static Div certainty(Score score) {
        var table = new Table("How sure, how right", "You were", "Right", "Not right");
        score.certainty()
                .forEach(line -> table.row(
                        new Span(Words.of(line.certainty())),
                        new Span(String.valueOf(line.right())),
                        new Span(String.valueOf(line.wrong()))));
        int surprises = score.certainty().stream()
                .filter(line -> line.certainty() == Certainty.SURE)
                .mapToInt(Score.Sure::wrong)
                .sum();
        var words = new Paragraph(
                surprises == 0
                        ? "Where you were sure, you were right."
                        : "Sure and not right: " + surprises
                                + ". Study these first; what one is sure of, one does not look up.");
        return new Div(table, words);
    }
}
