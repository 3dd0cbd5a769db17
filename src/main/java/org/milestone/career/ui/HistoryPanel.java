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

/// Why the date moved, the latest first.
final class HistoryPanel extends Div {

    HistoryPanel(List<CareerPlan.Step> history) {
        addClassName("plan-history");
        var list = new OrderedList();
        list.addClassName("plain-list");
        for (var step : history) {
            var when = new Span(Words.day(step.madeOn()));
            when.addClassName("muted");
            list.add(new ListItem(when, new Paragraph(sentence(step.difference()))));
        }
        add(list);
    }

    /// `Your date moved by 9 days to the back, because ...`.
    static String sentence(Difference difference) {
        if (difference.parts().isEmpty()) {
            return "Nothing had changed, and the date stayed.";
        }
        var reasons = difference.parts().stream().map(HistoryPanel::reason).collect(Collectors.joining("; "));
        return "Your date " + Words.moved(difference.days()) + ", because " + reasons + ".";
    }

    private static String reason(Part part) {
        var days = part.days() == 0
                ? "no days"
                : (part.days() < 0 ? "−" : "+") + Words.count(Math.abs(part.days()), "day", "days");
        return Words.of(part.cause()) + " (" + days + ")";
    }
}
