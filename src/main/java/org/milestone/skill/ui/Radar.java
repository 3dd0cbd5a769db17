package org.milestone.skill.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.milestone.content.domain.Catalog;
import org.milestone.shell.Link;
import org.milestone.shell.Table;
import org.milestone.skill.SkillRoutes;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Band;
import org.milestone.skill.domain.Gap;
import org.milestone.skill.domain.Level;

/// The shape of a role and one's own upon it, an axis each, and the same numbers as a table.
final class Radar extends Div {
    private static final int LEAST = 3;
    private static final double RADIUS = 100;
    private static final double LABEL = 118;

    Radar(Catalog catalog, List<Gap> gaps, String role) {
        addClassName("radar");
        setId("radar");
        if (gaps.size() < LEAST) {
            add(new Paragraph("The role asks for too few skills to make a shape of them."));
            return;
        }
        var pictures = new Div(picture(gaps, Axis.KNOWLEDGE), picture(gaps, Axis.APPLICATION));
        pictures.addClassName("radar-pictures");
        var table = new Table(
                "The numbers of the picture: you, and what " + role + " asks for",
                "Skill",
                "Need",
                "You know",
                "Asked",
                "You have done",
                "Asked");
        for (int number = 0; number < gaps.size(); number++) {
            var gap = gaps.get(number);
            var name = new Span(
                    new Span((number + 1) + ". "),
                    new Link(
                            SkillRoutes.skill(gap.skill()),
                            catalog.skill(gap.skill()).title()));
            var knowledge = gap.axes().getFirst();
            var application = gap.axes().getLast();
            table.row(
                    name,
                    new Span(Words.of(gap.need())),
                    new Span(own(knowledge)),
                    new Span(String.valueOf(knowledge.required())),
                    new Span(own(application)),
                    new Span(String.valueOf(application.required())));
        }
        add(pictures, table);
    }

    private static String own(Gap.Side side) {
        return side.standing().band().map(Words::of).orElse("not rated yet");
    }

    private static Div picture(List<Gap> gaps, Axis axis) {
        var title = new Paragraph(Words.of(axis));
        title.addClassName("radar-title");
        var drawing = new StringBuilder("<svg viewBox=\"-130 -130 260 260\" role=\"img\" aria-label=\"")
                .append(Words.of(axis))
                .append(", you against the role. The numbers stand in the table.\">");
        for (int ring = 1; ring <= Level.HIGHEST; ring++) {
            int level = ring;
            drawing.append(polygon("radar-ring", gaps.size(), place -> level));
        }
        drawing.append(polygon(
                "radar-asked",
                gaps.size(),
                place -> gaps.get(place).axes().get(axis.ordinal()).required()));
        drawing.append(polygon(
                "radar-own",
                gaps.size(),
                place -> gaps.get(place)
                        .axes()
                        .get(axis.ordinal())
                        .standing()
                        .band()
                        .map(Band::mean)
                        .orElse(0.0)));
        IntStream.range(0, gaps.size())
                .forEach(place -> drawing.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\">%d</text>",
                        x(place, gaps.size(), LABEL),
                        y(place, gaps.size(), LABEL),
                        place + 1)));
        return new Div(title, new Svg(drawing.append("</svg>").toString()));
    }

    private static String polygon(String name, int corners, ToDoubleFunction<Integer> level) {
        var points = new StringBuilder();
        for (int place = 0; place < corners; place++) {
            double radius = RADIUS * level.applyAsDouble(place) / Level.HIGHEST;
            points.append(
                    String.format(Locale.ROOT, "%.1f,%.1f ", x(place, corners, radius), y(place, corners, radius)));
        }
        return "<polygon class=\"" + name + "\" points=\"" + points.toString().strip() + "\"/>";
    }

    private static double x(int place, int corners, double radius) {
        return radius * Math.sin(2 * Math.PI * place / corners);
    }

    private static double y(int place, int corners, double radius) {
        return -radius * Math.cos(2 * Math.PI * place / corners);
    }
}
