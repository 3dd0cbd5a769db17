package org.milestone.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.milestone.readiness.DiagnosticState.Line;
import org.milestone.readiness.DiagnosticState.Over;
import org.milestone.readiness.ReadinessRoutes;
import org.milestone.readiness.domain.Level;
import org.milestone.shell.Link;
import org.milestone.shell.Section;
import org.milestone.study.StudyRoutes;

/// What an adaptive test found: a level for each skill or domain, and what to read first.
final class DiagnosticPanel extends Div {

    DiagnosticPanel(Over over, Button again) {
        addClassName("diagnostic");
        setId("diagnostic-over");
        if (!over.lessons().isEmpty()) {
            var list = new OrderedList();
            over.lessons()
                    .forEach(lesson -> list.add(new ListItem(
                            new Link(StudyRoutes.lesson(lesson.id()), lesson.title()),
                            new Span(" · " + Words.time(lesson.minutes())))));
            add(sum(over), new Section("Read first", list));
        } else {
            add(sum(over));
        }
        if (!over.lines().isEmpty()) {
            var lines = new Div();
            lines.addClassName("levels");
            over.lines().forEach(line -> lines.add(line(line)));
            var words = new Paragraph(
                    "The bar says which difficulty you master in half of all cases, from 1, which nearly everybody does, to 5, which few do. It is wide because few questions stand behind it.");
            words.addClassName("muted");
            add(new Section("Where you stand, weakest first", lines, words));
        }
        var links = new Div(
                new Link(ReadinessRoutes.PLAN, "Make a study plan").primary(),
                again,
                new Link(ReadinessRoutes.DIAGNOSTIC, "Another test").secondary());
        links.addClassName("actions");
        add(links);
    }

    private static Component sum(Over over) {
        var words = new Paragraph(over.right() + " of " + over.answers() + " right.");
        words.addClassName("review-end-number");
        var panel = new Div(
                words,
                new Paragraph("Questions were as hard as you could just bear, so about half right is what to expect."),
                new Paragraph(
                        over.precise()
                                ? "That is enough to know where you stand in general; a single line below rests on few answers."
                                : "It is not enough to be precise: take it as a hint."));
        panel.addClassName("review-end");
        return panel;
    }

    private static Component line(Line line) {
        var name = new Span(line.name());
        name.addClassName("level-name");
        var words = new Span(line.right() + " of " + line.answers() + " right · "
                + line.level().map(Words::of).orElse("too few questions for a level"));
        words.addClassName("level-words");
        var row = new Div(name, words);
        row.addClassName("level");
        line.level().ifPresent(level -> row.add(bar(level)));
        return row;
    }

    private static Div bar(Level level) {
        double step = 100.0 / (Level.HIGHEST + 1);
        var band = new Div();
        band.addClassName("range-band");
        band.getStyle()
                .set("inset-inline-start", level.low() * step + "%")
                .set("width", (level.high() - level.low() + 1) * step + "%");
        var bar = new Div(band);
        bar.addClassNames("range-bar", "level-bar");
        bar.getElement().setAttribute("role", "img");
        bar.getElement()
                .setAttribute("aria-label", "Level " + level.low() + " to " + level.high() + " of " + Level.HIGHEST);
        return bar;
    }
}
