package org.milestone.career.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.milestone.career.CareerPlan;
import org.milestone.career.domain.Difference;
import org.milestone.career.domain.Difference.Part;
import org.milestone.shell.Dates;

/// Why the date moved, the latest first.
final class HistoryPanel extends Div {
    private static final int FEW = 6;

    HistoryPanel(List<CareerPlan.Step> history) {
        addClassName("plan-history");
        var list = new OrderedList();
        list.addClassName("plain-list");
        for (var step : history.stream().limit(FEW).toList()) {
            var when = new Span(Dates.day(step.madeOn()));
            when.addClassName("muted");
            list.add(new ListItem(when, new Paragraph(sentence(step.difference()))));
        }
        add(list);
    }

    /// `Your date moved by 9 days and is later now, because ...`.
    static String sentence(Difference difference) {
        var parts = difference.parts();
        if (parts.isEmpty()) {
            return "Nothing had changed, and the date stayed.";
        }
        var reasons = parts.size() == 1
                ? Words.of(parts.getFirst().cause())
                : parts.stream().map(HistoryPanel::reason).collect(Collectors.joining("; "));
        return difference.days() == 0
                ? "Your date did not move, although " + reasons + "."
                : "Your date moved by " + Words.span(difference.days()) + " and is "
                        + (difference.days() < 0 ? "earlier" : "later") + " now, because " + reasons + ".";
    }

    private static String reason(Part part) {
        var days = part.days() == 0
                ? "no days"
                : (part.days() < 0 ? "−" : "+") + Words.count(Math.abs(part.days()), "day", "days");
        return Words.of(part.cause()) + " (" + days + ")";
    }
}
