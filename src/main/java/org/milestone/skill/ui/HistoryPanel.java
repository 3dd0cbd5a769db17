package org.milestone.skill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.milestone.shell.Dates;
import org.milestone.shell.OutsideLink;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Evidence;
import org.milestone.skill.domain.Level;
import org.milestone.skill.domain.Rating;
import org.milestone.skill.domain.Source;

/// What was said of one axis over time: steps of one's own ratings with the words of others as
/// dots, and the same as a dated list, newest first.
final class HistoryPanel extends Div {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 100;

    /// `wording` marks the sentences as they are today.
    HistoryPanel(Axis axis, List<Rating> history, String wording, Instant now, ZoneId zone) {
        addClassName("skill-history");
        if (history.isEmpty()) {
            add(new Paragraph("Nobody has said anything on this side yet."));
            return;
        }
        if (history.size() > 1) {
            add(chart(axis, history, now));
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        list.setId("history-" + Words.word(axis));
        history.reversed().forEach(rating -> list.add(new ListItem(entry(rating, wording, now, zone))));
        add(list);
    }

    private static Component entry(Rating rating, String wording, Instant now, ZoneId zone) {
        var when = new Span(Dates.day(rating.at(), zone) + ", " + Words.ago(rating.at(), now, zone));
        when.addClassNames("muted", "small");
        var said = new Span(Words.of(rating.source()) + ": " + rating.level()
                + rating.confidence()
                        .map(sure -> ", " + Words.of(sure).toLowerCase(Locale.ROOT))
                        .orElse(""));
        var entry = new Div(said, when);
        entry.addClassName("history-entry");
        if (!rating.rationale().isEmpty()) {
            entry.add(new Paragraph(rating.rationale()));
        }
        rating.evidence().forEach(piece -> entry.add(evidence(piece)));
        if (rating.source() == Source.SELF && !rating.wording().equals(wording)) {
            var changed = new Span("The sentences have been reworded since.");
            changed.addClassNames("muted", "small");
            entry.add(changed);
        }
        return entry;
    }

    private static Component evidence(Evidence piece) {
        return piece.isLink() ? new OutsideLink(piece.text(), piece.text()) : new Paragraph(piece.text());
    }

    private static Component chart(Axis axis, List<Rating> history, Instant now) {
        var first = history.getFirst().at();
        double span = Math.max(1, Duration.between(first, now).toSeconds());
        var drawing = new StringBuilder("<svg viewBox=\"-14 -8 322 116\" role=\"img\" aria-label=\"")
                .append(Words.of(axis))
                .append(" over time. The same stands in the list below.\">");
        for (int level = Level.LOWEST; level <= Level.HIGHEST; level++) {
            drawing.append(String.format(
                    Locale.ROOT,
                    "<line class=\"history-grid\" x1=\"0\" x2=\"300\" y1=\"%1$.1f\" y2=\"%1$.1f\"/><text x=\"-12\" y=\"%2$.1f\">%3$d</text>",
                    y(level),
                    y(level) + 3,
                    level));
        }
        var path = new StringBuilder();
        for (var rating : history) {
            double x = WIDTH * Duration.between(first, rating.at()).toSeconds() / span;
            if (rating.source() == Source.SELF) {
                path.append(
                        path.isEmpty()
                                ? String.format(Locale.ROOT, "M%.1f %.1f", x, y(rating.level()))
                                : String.format(Locale.ROOT, " H%.1f V%.1f", x, y(rating.level())));
            } else {
                drawing.append(String.format(
                        Locale.ROOT,
                        rating.source() == Source.MENTOR
                                ? "<rect class=\"history-dot\" x=\"-3.5\" y=\"-3.5\" width=\"7\" height=\"7\" transform=\"translate(%.1f %.1f) rotate(45)\"/>"
                                : "<circle class=\"history-dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>",
                        x,
                        y(rating.level())));
            }
        }
        if (!path.isEmpty()) {
            drawing.append("<path class=\"history-line\" d=\"").append(path).append(" H300\"/>");
        }
        return new Svg(drawing.append("</svg>").toString());
    }

    private static double y(int level) {
        return HEIGHT - HEIGHT * level / Level.HIGHEST;
    }
}
