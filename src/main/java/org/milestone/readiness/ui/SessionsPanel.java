package org.milestone.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.milestone.practice.PracticeRoutes;
import org.milestone.readiness.PlanService.Entry;
import org.milestone.readiness.PlanService.Plan;
import org.milestone.readiness.domain.StudyPlan.Kind;
import org.milestone.review.ReviewRoutes;
import org.milestone.shell.Link;
import org.milestone.study.StudyRoutes;

/// Sessions day by day, each with the way to begin it.
final class SessionsPanel extends Div {

    SessionsPanel(Plan plan, List<Entry> entries, Beginning beginning) {
        addClassName("sessions");
        entries.stream()
                .collect(Collectors.groupingBy(Entry::day, java.util.TreeMap::new, Collectors.toList()))
                .forEach((day, some) -> add(day(plan, day, some, beginning)));
    }

    private static Component day(Plan plan, LocalDate day, List<Entry> entries, Beginning beginning) {
        var title = new Paragraph(day.equals(plan.today()) ? "Today, " + Words.day(day) : Words.day(day));
        title.addClassName("session-day");
        return new Div(title, list(plan, entries, beginning));
    }

    static UnorderedList list(Plan plan, List<Entry> entries, Beginning beginning) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "session-list");
        entries.forEach(entry -> list.add(line(plan, entry, beginning)));
        return list;
    }

    private static ListItem line(Plan plan, Entry entry, Beginning beginning) {
        var session = entry.session();
        var line = new ListItem(what(plan, entry, beginning));
        line.addClassName(entry.done() ? "done" : "open");
        if (session.kind() != Kind.REST) {
            line.add(new Span(" " + Words.time(session.minutes())));
            var missed = session.day().isBefore(plan.today());
            var state = new Span(entry.done() ? "done" : missed ? "missed" : "");
            state.addClassName("session-state");
            line.add(state);
        }
        return line;
    }

    private static Component name(String title) {
        var name = new Span(title);
        name.addClassName("session-name");
        return name;
    }

    private static Component what(Plan plan, Entry entry, Beginning beginning) {
        var session = entry.session();
        return switch (session.kind()) {
            case LESSON -> new Link(StudyRoutes.lesson(session.subject()), entry.title());
            case DRILL, MIXED_SET -> entry.open() ? beginning.session(entry, plan) : name(entry.title());
            case REST -> name(entry.title());
            case REVIEW -> new Link(ReviewRoutes.REVIEW, entry.title());
            case MOCK -> new Link(PracticeRoutes.exam(plan.wishes().exam().certification()), entry.title());
        };
    }
}
