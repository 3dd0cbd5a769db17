package org.milestone.readiness.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.milestone.readiness.domain.Forecasts;
import org.milestone.readiness.domain.Forecasts.Bin;
import org.milestone.shell.Table;

/// The reliability diagram: what was foretold against what came true, upon what luck alone would
/// show; and the same numbers as a table.
final class ReliabilityPanel extends Div {
    private static final double LEFT = 46;
    private static final double TOP = 10;
    private static final double SIDE = 280;
    private static final double SMALL = 4;
    private static final double LARGE = 11;
    private static final int TICKS = 4;

    ReliabilityPanel(Forecasts judged) {
        addClassName("reliability");
        setId("reliability");
        var words = new Paragraph(
                "A dot on the line: what was foretold came true as often as foretold. Inside the grey the distance to the line is no more than luck shows in nineteen of twenty cases. The larger the dot, the more exams.");
        words.addClassName("muted");
        add(new Svg(drawing(judged)), words, table(judged));
    }

    private static String drawing(Forecasts judged) {
        var svg = new StringBuilder(
                        "<svg viewBox=\"0 0 340 340\" role=\"img\" aria-label=\"Chance foretold against share passed. The numbers stand in the table below.\">")
                .append(rect("reliability-field", 0, 1, 0, 1));
        for (int tick = 0; tick <= TICKS; tick++) {
            double at = (double) tick / TICKS;
            svg.append(line("reliability-grid", at, 0, at, 1))
                    .append(line("reliability-grid", 0, at, 1, at))
                    .append(text("middle", x(at), y(0) + 16, Words.percent(at)))
                    .append(text("end", x(0) - 6, y(at) + 4, Words.percent(at)));
        }
        judged.bins().stream()
                .filter(bin -> bin.count() > 0)
                .forEach(bin -> svg.append(rect("reliability-noise", bin.from(), bin.to(), bin.low(), bin.high())));
        svg.append(line("reliability-line", 0, 0, 1, 1));
        int most = judged.bins().stream().mapToInt(Bin::count).max().orElse(1);
        judged.bins().stream().filter(bin -> bin.count() > 0).forEach(bin -> svg.append(dot(bin, most)));
        return svg.append(text("middle", x(0.5), y(0) + 34, "chance foretold"))
                .append(String.format(
                        Locale.ROOT,
                        "<text text-anchor=\"middle\" transform=\"translate(12 %.1f) rotate(-90)\">share passed</text>",
                        y(0.5)))
                .append("</svg>")
                .toString();
    }

    private static String dot(Bin bin, int most) {
        return String.format(
                Locale.ROOT,
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                bin.byLuck() ? "reliability-dot" : "reliability-dot off",
                x(bin.forecast()),
                y(bin.passed()),
                SMALL + (LARGE - SMALL) * Math.sqrt((double) bin.count() / most));
    }

    private static String rect(String name, double from, double to, double low, double high) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                name,
                x(from),
                y(high),
                x(to) - x(from),
                y(low) - y(high));
    }

    private static String line(String name, double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                name,
                x(x1),
                y(y1),
                x(x2),
                y(y2));
    }

    private static String text(String anchor, double x, double y, String words) {
        return String.format(
                Locale.ROOT, "<text text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", anchor, x, y, words);
    }

    private static double x(double share) {
        return LEFT + share * SIDE;
    }

    private static double y(double share) {
        return TOP + (1 - share) * SIDE;
    }

    private static Table table(Forecasts judged) {
        var table = new Table(
                "Forecasts by tenths",
                "Forecast between",
                "Exams",
                "Mean forecast",
                "Passed",
                "Luck alone would give",
                "More than luck?");
        judged.bins().stream()
                .filter(bin -> bin.count() > 0)
                .forEach(bin -> table.row(
                        new Span(Words.range(bin.from(), bin.to())),
                        new Span(String.valueOf(bin.count())),
                        new Span(Words.percent(bin.forecast())),
                        new Span(Words.percent(bin.passed())),
                        new Span(Words.range(bin.low(), bin.high())),
                        new Span(bin.byLuck() ? "no" : "yes")));
        return table;
    }
}
