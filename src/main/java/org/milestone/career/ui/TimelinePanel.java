package org.milestone.career.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.career.CareerPlan;
import org.milestone.career.domain.Activity;
import org.milestone.career.domain.Forecast;
import org.milestone.career.domain.Simulated;
import org.milestone.career.domain.Snapshot;
import org.milestone.shell.Table;

/// Milestones on a line of years: a bar from the day half of all runs are there to that of eight
/// in ten, a thin line from one in ten to nineteen in twenty; and the same as a table.
final class TimelinePanel extends Div {
    private static final int MOST_TICKS = 8;
    private static final double ROOM = 1.08;
    private static final double LAST_TICK = 0.85;

    private record Row(Activity activity, Span words, Div track, Div line, Div bar, Div middle) {}

    private final CareerPlan plan;
    private final LocalDate today;
    private final Map<String, Row> rows = new HashMap<>();
    private final Div axis = new Div();
    private final Div twin = new Div();
    private final List<Activity> milestones;
    private double end;

    TimelinePanel(CareerPlan plan) {
        this.plan = plan;
        var snapshot = plan.latest().snapshot();
        this.today = snapshot.today();
        addClassName("timeline");
        milestones = milestones(snapshot);
        axis.addClassName("timeline-axis");
        axis.getElement().setAttribute("aria-hidden", "true");
        var list = new OrderedList();
        list.addClassName("timeline-rows");
        milestones.forEach(activity -> list.add(row(activity)));
        add(axis, list, legend(), new NativeDetails("The dates as a table", twin));
        show(snapshot.simulated());
    }

    /// By the day half of all runs are there.
    static List<Activity> milestones(Snapshot snapshot) {
        var forecasts = snapshot.simulated().milestones();
        return snapshot.activities().stream()
                .filter(activity -> forecasts.containsKey(activity.key()))
                .sorted(Comparator.comparingDouble(
                        activity -> of(forecasts, activity).map(Forecast::p50).orElse(0.0)))
                .toList();
    }

    private static Optional<Forecast> of(Map<String, Forecast> forecasts, Activity activity) {
        return Optional.ofNullable(forecasts.get(activity.key()));
    }

    private ListItem row(Activity activity) {
        var name = new Span(Words.milestone(plan, activity));
        name.addClassName("timeline-name");
        var words = new Span();
        words.addClassName("timeline-words");
        var line = div("timeline-line");
        var bar = div("timeline-bar");
        var middle = div("timeline-middle");
        var track = new Div(line, bar, middle);
        track.addClassName("timeline-track");
        track.getElement().setAttribute("aria-hidden", "true");
        rows.put(activity.key(), new Row(activity, words, track, line, bar, middle));
        var label = new Div(name, words);
        label.addClassName("timeline-label");
        return new ListItem(label, track);
    }

    private static Div div(String style) {
        var div = new Div();
        div.addClassName(style);
        return div;
    }

    private static Component legend() {
        var bar = new Span("bar: from the day half of all runs are there to that of eight in ten");
        var line = new Span("line: one in ten to nineteen in twenty");
        var legend = new Div(bar, line);
        legend.addClassNames("timeline-legend", "muted", "small");
        return legend;
    }

    /// Shows other dates of the same milestones; the years stand still while they fit.
    void show(Simulated simulated) {
        double last = simulated.milestones().values().stream()
                .mapToDouble(Forecast::p95)
                .max()
                .orElse(1);
        if (last > end) {
            end = Math.max(1, last * ROOM);
            ticks();
        }
        for (var activity : milestones) {
            var row = rows.get(activity.key());
            of(simulated.milestones(), activity).ifPresent(forecast -> {
                if (row != null) {
                    place(row, forecast);
                }
            });
        }
        table(simulated);
    }

    private void place(Row row, Forecast forecast) {
        row.words().setText(Words.range(today, forecast));
        span(row.line(), forecast.p10(), forecast.p95());
        span(row.bar(), forecast.p50(), forecast.p80());
        row.middle().getStyle().set("inset-inline-start", percent(forecast.p50()));
    }

    private void span(Div part, double from, double to) {
        part.getStyle().set("inset-inline-start", percent(from)).set("width", percent(to - from));
    }

    private String percent(double months) {
        return Math.round(10_000 * Math.min(months, end) / end) / 100.0 + "%";
    }

    private void ticks() {
        axis.removeAll();
        var first = today.getYear() + 1;
        int years = Forecast.day(today, end).getYear() - first + 1;
        int step = Math.max(1, (int) Math.ceil((double) years / MOST_TICKS));
        for (int i = 0; i < years; i += step) {
            var day = LocalDate.of(first + i, 1, 1);
            double months = ChronoUnit.DAYS.between(today, day) / 30.4375;
            if (months < end * LAST_TICK) {
                var tick = new Span(String.valueOf(day.getYear()));
                tick.getStyle().set("inset-inline-start", percent(months));
                axis.add(tick);
            }
        }
    }

    private void table(Simulated simulated) {
        var table = new Table(
                "When each milestone is there, in how many of all runs",
                "Milestone",
                "1 in 10 by",
                "Half by",
                "8 in 10 by",
                "19 in 20 by");
        for (var activity : milestones) {
            of(simulated.milestones(), activity)
                    .ifPresent(forecast -> table.row(
                            new Span(Words.milestone(plan, activity)),
                            cell(forecast.p10()),
                            cell(forecast.p50()),
                            cell(forecast.p80()),
                            cell(forecast.p95())));
        }
        twin.removeAll();
        twin.add(table);
    }

    private Span cell(double months) {
        return new Span(Words.month(Forecast.day(today, months)));
    }
}
