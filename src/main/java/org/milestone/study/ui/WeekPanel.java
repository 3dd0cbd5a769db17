package org.milestone.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.milestone.shell.Chart;
import org.milestone.shell.Section;
import org.milestone.study.domain.StudyDays;

/// The days with study, this week and before.
final class WeekPanel extends Div {
    static final int WEEKS = 8;

    WeekPanel(StudyDays days, LocalDate today) {
        var list = new OrderedList();
        list.addClassName("week");
        for (var day : days.thisWeek()) {
            var item =
                    new ListItem(new Span(day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
            var mark = new Span(day.studied() ? "studied" : day.date().isAfter(today) ? "still to come" : "no study");
            mark.addClassName("visually-hidden");
            item.add(mark);
            item.addClassName(day.studied() ? "studied" : "free");
            if (day.date().equals(today)) {
                item.getElement().setAttribute("aria-current", "date");
            }
            list.add(item);
        }
        long count = days.thisWeek().stream().filter(StudyDays.Day::studied).count();
        var words = new Paragraph(
                count == 0 ? "No study yet this week. Ten minutes count." : "Days with study this week: " + count);
        words.addClassName("muted");
        var section = new Section("This week", list, words);
        var weeks = days.weeks(WEEKS);
        if (weeks.stream().anyMatch(week -> week.days() > 0)) {
            section.add(new Chart(
                    "Days with study, the last " + WEEKS + " weeks",
                    "days",
                    weeks.stream()
                            .map(week -> new Chart.Bar(
                                    week.monday().getDayOfMonth() + " "
                                            + week.monday().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                                    week.days()))
                            .toList()));
        }
        add(section);
    }
}
