package org.milestone.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.milestone.programme.FigureService.Numbers;
import org.milestone.programme.FigureService.Week;
import org.milestone.programme.domain.Band;
import org.milestone.programme.domain.Blur;
import org.milestone.programme.domain.Figure;
import org.milestone.shell.Dates;
import org.milestone.shell.Empty;
import org.milestone.shell.Kit;
import org.milestone.shell.Table;

/// The numbers of a programme: where each count lies, never what one person did.
final class NumbersPanel extends Div {
    private static final int MOST_WEEKS = 6;

    NumbersPanel(Numbers numbers, ZoneId zone) {
        addClassName("numbers");
        if (numbers.mentees().isEmpty()) {
            add(new Empty("Fewer than five mentees take part. Numbers begin with five, so that they are never about"
                    + " one person."));
        }
        if (numbers.weeks().isEmpty()) {
            return;
        }
        var week = numbers.weeks().getFirst();
        var counted = new Paragraph(week.people() + " mentees were counted on " + Dates.shortDay(week.madeAt(), zone)
                + ". New numbers come with the next week.");
        counted.setId("counted");
        add(counted);
        if (week.bands().isEmpty()) {
            add(Kit.panel(new Paragraph("Too few to say more. With fewer than " + Blur.smallestGroup()
                    + " mentees each answer would be fewer than five people, or all but fewer than five, and could"
                    + " tell something about one of them.")));
        } else {
            add(table(week));
        }
        earlier(numbers.weeks());
        var why = new NativeDetails(
                "Why these are not exact",
                new Paragraph("A count is rounded by chance, and shown as the range in which it lies. When somebody"
                        + " joins or leaves, the change of a number could otherwise tell what they did. Fewer than"
                        + " five people, and all but fewer than five, are never shown. The numbers of a week stay"
                        + " as they are until the next."));
        why.setId("why");
        add(why);
    }

    private static Component table(Week week) {
        var table = new Table("Numbers of the week", "Mentees who", "How many of " + week.people(), "Range").stacking();
        for (var figure : Figure.values()) {
            var band = week.bands().get(figure);
            table.row(
                    new Span(Words.of(figure)),
                    new Span(band == null ? "–" : Words.of(band)),
                    band == null ? new Span("") : bar(band));
        }
        return table;
    }

    private static Component bar(Band band) {
        var range = new Span();
        range.getStyle()
                .set("--from", String.valueOf((double) band.low() / band.of()))
                .set("--to", String.valueOf((double) band.high() / band.of()));
        var bar = new Span(range);
        bar.addClassName("range");
        bar.getElement().setAttribute("role", "img");
        bar.getElement().setAttribute("aria-label", band.low() + " to " + band.high() + " of " + band.of());
        return bar;
    }

    private void earlier(List<Week> weeks) {
        var shown = weeks.stream()
                .skip(1)
                .filter(week -> !week.bands().isEmpty())
                .limit(MOST_WEEKS)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        var columns = new ArrayList<String>();
        columns.add("Mentees who");
        shown.forEach(week -> columns.add(Dates.shortDay(week.week()) + ", of " + week.people()));
        var table = new Table("Earlier weeks", columns.toArray(String[]::new));
        for (var figure : Figure.values()) {
            table.row(
                    new Span(Words.of(figure)),
                    shown.stream()
                            .map(week -> week.bands().get(figure))
                            .map(band -> new Span(band == null ? "–" : Words.of(band)))
                            .toArray(Component[]::new));
        }
        var details = new NativeDetails("Earlier weeks", table);
        details.setId("earlier");
        add(details);
    }
}
