package org.milestone.career.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.career.CareerRoutes;
import org.milestone.career.domain.Activity;
import org.milestone.career.domain.Forecast;
import org.milestone.career.domain.Snapshot;
import org.milestone.shell.Link;

/// The date bar of the home page: when the target is reached, what comes next, and a line from the
/// day of the plan to then with its milestones on it. The words say what the picture shows.
final class DatesPanel extends Div {
    private static final double NOTHING = 0.1;

    private record Stop(Activity activity, Forecast when) {}

    DatesPanel(Snapshot plan, LocalDate today) {
        addClassNames("corner", "wide");
        setId("dates");
        var stops = stops(plan);
        var target = plan.itinerary().target();
        var aim = stops.stream()
                .filter(stop -> stop.activity.key().equals("start:" + target.role()))
                .findFirst()
                .map(Stop::when)
                .orElse(plan.simulated().whole());
        var title = new Paragraph(target.title() + ": probably " + Words.range(plan.today(), aim));
        title.addClassName("corner-title");
        var words = new Div(title);
        stops.stream()
                .filter(stop -> !Forecast.day(plan.today(), stop.when.p80()).isBefore(today))
                .findFirst()
                .ifPresent(stop -> words.add(muted(
                        "Next: " + name(plan, stop.activity) + ", " + Words.range(plan.today(), stop.when) + ".")));
        add(words);
        if (aim.inReach()) {
            add(bar(plan, aim, stops));
        }
        var link = new Link(CareerRoutes.PLAN, "The whole plan").secondary();
        link.setId("home-plan");
        add(link);
    }

    /// In the order of their middle dates.
    private static List<Stop> stops(Snapshot plan) {
        Map<String, Forecast> milestones = plan.simulated().milestones();
        return plan.activities().stream()
                .flatMap(activity ->
                        Optional.ofNullable(milestones.get(activity.key()))
                                .map(when -> new Stop(activity, when))
                                .stream())
                .sorted(Comparator.comparingDouble(stop -> stop.when.p50()))
                .toList();
    }

    private static String name(Snapshot plan, Activity activity) {
        return Words.milestone(plan.titles().getOrDefault(activity.subject(), activity.subject()), activity);
    }

    private static Div bar(Snapshot plan, Forecast aim, List<Stop> stops) {
        double end = Math.max(aim.p95(), NOTHING);
        var track = new Div(mark("date-way", 0, aim.p50(), end), mark("date-range", aim.p10(), aim.p95(), end));
        track.addClassName("date-track");
        stops.stream()
                .filter(stop -> stop.when.p50() < aim.p10())
                .forEach(stop -> track.add(mark("date-stop", stop.when.p50(), stop.when.p50(), end)));
        var ends = new Div(
                new Span(Words.month(plan.today())), new Span(Words.month(Forecast.day(plan.today(), aim.p95()))));
        ends.addClassName("range-ends");
        var bars = new Div(track, ends);
        bars.addClassName("date-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        return bars;
    }

    private static Div mark(String style, double from, double to, double end) {
        var mark = new Div();
        mark.addClassName(style);
        mark.getStyle().set("inset-inline-start", share(from / end)).set("width", share((to - from) / end));
        return mark;
    }

    private static String share(double part) {
        return Math.round(1_000 * part) / 10.0 + "%";
    }

    private static Paragraph muted(String text) {
        var words = new Paragraph(text);
        words.addClassName("muted");
        return words;
    }
}
