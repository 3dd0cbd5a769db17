package org.milestone.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.readiness.PlanService;
import org.milestone.readiness.PlanService.Plan;
import org.milestone.readiness.PlanService.Wishes;
import org.milestone.readiness.ReadinessService;
import org.milestone.shell.Dates;
import org.milestone.shell.Empty;
import org.milestone.shell.Meter;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// The study plan: today first, then every day until the exam.
@Route("plan")
@PermitAll
@Menu(title = "Study plan", order = 102)
final class PlanView extends Page implements BeforeEnterObserver {
    private static final int SOON = 13;

    private final PlanService plans;
    private final ReadinessService readiness;
    private final Library library;
    private final CurrentAccount current;
    private final Clock clock;
    private final Beginning beginning;

    PlanView(
            PlanService plans,
            ReadinessService readiness,
            Library library,
            CurrentAccount current,
            Clock clock,
            Beginning beginning) {
        super("Study plan");
        this.plans = plans;
        this.readiness = readiness;
        this.library = library;
        this.current = current;
        this.clock = clock;
        this.beginning = beginning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show(Component... said) {
        clear();
        var plan = plans.plan(current.require());
        plan.ifPresentOrElse(
                mine -> lead(
                        mine.exam() + " on " + Dates.day(mine.wishes().exam().day()) + ", "
                                + Words.time(mine.wishes().minutesAWeek()) + " a week."),
                () -> lead("Say when the exam is and how much time you have: this lays out every day until then."));
        add(said);
        plan.ifPresent(this::sessions);
        var form = form(plan.map(Plan::wishes));
        if (plan.isPresent()) {
            var details = new Details("Make another plan", form);
            details.setId("another");
            details.setWidthFull();
            add(details, new FeedPanel(plans, current, plan.orElseThrow().feed()));
        } else {
            add(form);
        }
    }

    private Component form(Optional<Wishes> wishes) {
        var exams = readiness.exams(current.require());
        if (exams.isEmpty()) {
            return new Empty("There is no exam to plan for yet.");
        }
        var today = clock.instant().atZone(current.zone()).toLocalDate();
        return new PlanForm(exams, wishes, today, this::make);
    }

    private void make(Wishes wishes) {
        switch (plans.make(current.require(), wishes)) {
            case PlanService.Done _ -> show();
            case PlanService.TooLittle(var time) -> Notices.refused(ChangesPanel.missing(time));
            case PlanService.NotPossible _ ->
                Notices.refused(
                        "Such a plan is not possible: choose a day within two years, and at least one study day a week.");
        }
    }

    private void sessions(Plan plan) {
        if (plan.missed() > 0) {
            var again = new Button("Plan again from today", click -> replan());
            again.setId("replan");
            again.addThemeVariants(ButtonVariant.PRIMARY);
            var panel = new Div(
                    new Paragraph((plan.missed() == 1 ? "1 session was" : plan.missed() + " sessions were")
                            + " missed. That happens; the plan can take it."),
                    again);
            panel.addClassName("corner");
            add(panel);
        }
        var today = plan.on(plan.today());
        var first = new Section(
                "Today",
                today.isEmpty()
                        ? new Paragraph("Nothing is planned for today.")
                        : SessionsPanel.list(plan, today, beginning));
        first.setId("today");
        add(first);
        var horizon = plan.today().plusDays(SOON);
        var coming = plan.entries().stream()
                .filter(entry ->
                        entry.day().isAfter(plan.today()) && !entry.day().isAfter(horizon))
                .toList();
        var later = plan.entries().stream()
                .filter(entry -> entry.day().isAfter(horizon))
                .toList();
        var past = plan.entries().stream()
                .filter(entry -> entry.day().isBefore(plan.today()))
                .toList();
        long done = plan.entries().stream().filter(PlanService.Entry::done).count();
        add(new Section(
                "Coming up",
                new Meter("Sessions done", (int) done, plan.entries().size(), "sessions done"),
                new SessionsPanel(plan, coming, beginning)));
        fold("later", "Later, until the exam", plan, later);
        fold("past", "Days that are over", plan, past);
    }

    private void fold(String id, String title, Plan plan, List<PlanService.Entry> entries) {
        if (!entries.isEmpty()) {
            var details = new Details(title, new SessionsPanel(plan, entries, beginning));
            details.setId(id);
            details.setWidthFull();
            add(details);
        }
    }

    private void replan() {
        plans.replan(current.require())
                .ifPresentOrElse(
                        replan -> show(new ChangesPanel(replan, this::lesson)),
                        () -> Notices.refused("The exam of this plan is over: make another plan."));
    }

    private String lesson(String id) {
        var catalog = library.catalog();
        return Optional.ofNullable(catalog.lessons().get(catalog.current(id)))
                .map(lesson -> lesson.title())
                .orElse(id);
    }
}
