package org.milestone.career.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.career.CareerRoutes;
import org.milestone.career.CheckIn;
import org.milestone.career.Goal;
import org.milestone.career.GoalService;
import org.milestone.career.GoalService.CheckedIn;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Dates;
import org.milestone.shell.Facts;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// The check-in of the week: three lines, and what they did to the plan.
@Route("career/check-in")
@PermitAll
final class CheckInView extends Page implements BeforeEnterObserver {
    private final GoalService goals;
    private final CurrentAccount current;
    private Optional<CheckInForm> form = Optional.empty();

    CheckInView(GoalService goals, CurrentAccount current) {
        super("Check-in");
        this.goals = goals;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form = Optional.empty();
        show(Optional.empty());
    }

    private void show(Optional<CheckedIn> kept) {
        clear();
        crumbs(new Crumbs().step(CareerRoutes.PLAN, "Career plan"));
        var outlook = goals.outlook(current.require());
        lead("The week of " + Dates.day(outlook.week()) + ". Two minutes, three lines.");
        kept.ifPresent(this::said);
        outlook.missed().ifPresent(week -> add(new MissedPanel(goals, current, week, this::again)));
        if (!outlook.open().isEmpty()) {
            add(reminder(outlook.open()));
        }
        var fields = form.orElseGet(() -> new CheckInForm(outlook.week(), outlook.thisWeek(), this::keep));
        form = Optional.of(fields);
        add(fields);
        weeks(outlook.weeks());
    }

    /// What is typed stays, whatever is done about another week.
    private void again() {
        show(Optional.empty());
    }

    private void keep(CheckIn checkIn) {
        goals.checkIn(current.require(), checkIn)
                .ifPresentOrElse(
                        kept -> {
                            form = Optional.empty();
                            show(Optional.of(kept));
                        },
                        () -> Notices.refused("One line at least, and no more than a thousand characters in each."));
    }

    private void said(CheckedIn kept) {
        var panel = new Div();
        panel.setId("checked-in");
        panel.addClassName("corner");
        panel.getElement().setAttribute("role", "status");
        panel.add(new Paragraph(kept.plan()
                .flatMap(plan -> plan.latest().difference())
                .map(difference -> "Kept. " + HistoryPanel.sentence(difference))
                .orElse("Kept. See you next week.")));
        kept.plan().ifPresent(plan -> panel.add(new Link(CareerRoutes.PLAN, "Look at the plan").secondary()));
        add(panel);
    }

    private static Section reminder(List<Goal> open) {
        var list = new OrderedList();
        list.addClassName("plain-list");
        open.forEach(goal -> {
            var line = new ListItem(new Span(goal.draft().title()));
            if (!goal.draft().ifThen().isBlank()) {
                var ifThen = new Span(" " + goal.draft().ifThen());
                ifThen.addClassName("muted");
                line.add(ifThen);
            }
            list.add(line);
        });
        return new Section("Your goals", list);
    }

    private void weeks(List<CheckIn> weeks) {
        if (weeks.isEmpty()) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("plain-list");
        weeks.forEach(week -> list.add(new ListItem(entry(week))));
        add(new Section("Your weeks", list));
    }

    private static Div entry(CheckIn week) {
        var when = new Paragraph("Week of " + Dates.day(week.week()) + " · " + Words.of(week.state())
                + week.hours().map(hours -> " · " + Words.hours(hours)).orElse("")
                + week.mood().map(mood -> " · " + Words.of(mood)).orElse(""));
        when.addClassName("muted");
        var facts = new Facts();
        fact(facts, "Moved", week.moved());
        fact(facts, "In the way", week.blocked());
        fact(facts, "Next", week.next());
        var entry = new Div(when);
        if (facts.getChildren().findAny().isPresent()) {
            entry.add(facts);
        }
        entry.addClassName("week-entry");
        return entry;
    }

    private static void fact(Facts facts, String name, String value) {
        if (!value.isBlank()) {
            facts.fact(name, value);
        }
    }
}
