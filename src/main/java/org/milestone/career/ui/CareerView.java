package org.milestone.career.ui;

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
import java.util.List;
import java.util.stream.Collectors;
import org.milestone.account.CurrentAccount;
import org.milestone.career.CareerPlan;
import org.milestone.career.CareerRoutes;
import org.milestone.career.FeedService;
import org.milestone.career.PlanningService;
import org.milestone.career.PlanningService.Made;
import org.milestone.career.TakeawayService;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Print;
import org.milestone.shell.Section;

/// The career plan: the range first, what holds it, the milestones, what would move them.
@Route("career")
@PermitAll
@Menu(title = "Career", order = 1.7)
final class CareerView extends Page implements BeforeEnterObserver {
    private final PlanningService plans;
    private final TakeawayService takeaways;
    private final FeedService feeds;
    private final CurrentAccount current;
    private final Button keep = new Button("", click -> keep());
    private double wanted;

    CareerView(PlanningService plans, TakeawayService takeaways, FeedService feeds, CurrentAccount current) {
        super("Career plan");
        this.plans = plans;
        this.takeaways = takeaways;
        this.feeds = feeds;
        this.current = current;
        addClassName("career");
        keep.setId("keep-hours");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClassName("no-print");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        plans.plan(current.require()).ifPresentOrElse(this::show, this::invite);
    }

    private void invite() {
        lead("Say where you are and where you want to be: this lays out the way, with dates you can drag.");
        var start = new Link(CareerRoutes.START, "Make a plan").primary();
        start.setId("make-a-plan");
        add(new Empty(
                "There is no plan yet. It takes a minute and four answers.",
                start,
                new Link(CareerRoutes.EXPLORE, "Look at the map of roles first").secondary()));
        fold("calendar", "In your calendar", new CareerFeedPanel(feeds, current));
    }

    private void show(CareerPlan plan) {
        lead("From " + plan.title(plan.aim().role()) + " to "
                + plan.title(plan.latest().snapshot().itinerary().target().role())
                + ". Every date is a range, and it moves with what you do.");
        notes(plan);
        var headline = new HeadlinePanel(plan);
        var timeline = new TimelinePanel(plan);
        wanted = plan.aim().wish().hoursAWeek();
        keep.setVisible(false);
        var hours = new HoursField(wanted, moved -> {
            wanted = moved;
            keep.setText("Keep " + Words.hours(moved) + " a week");
            keep.setVisible(moved != plan.aim().wish().hoursAWeek());
            plans.preview(current.require(), moved).ifPresent(simulated -> {
                headline.show(simulated);
                timeline.show(simulated);
            });
        });
        var bar = new Div(hours, keep);
        bar.addClassName("hours-bar");
        add(headline, bar, new Section("Milestones", timeline), actions());
        add(new Section("What moves the date", new LeversPanel(plan)));
        if (plan.latest().paths().size() > 1) {
            add(new Section("Paths side by side", Paths.note(), new Paths(plan, this::take)).at("paths"));
        }
        if (!plan.history().isEmpty()) {
            add(new Section("Why the date moved", new HistoryPanel(plan.history())));
        }
        fold("made-of", "What this plan is made of", new MadeOfPanel(plan));
        fold("calendar", "In your calendar", new CareerFeedPanel(feeds, current));
    }

    /// What has to be said before anything else: what is gone, what is different since.
    private void notes(CareerPlan plan) {
        if (!plan.gone().isEmpty()) {
            note(
                    "gone",
                    "Some of this plan is no longer described here: "
                            + plan.gone().values().stream().sorted().collect(Collectors.joining(", "))
                            + ". Your plan stays as it was made and can be read; to go on with it, say anew where you"
                            + " want to be.",
                    new Link(CareerRoutes.START, "Choose again").primary());
        } else if (!plan.changed().isEmpty()) {
            var again = new Button("Plan again", click -> made(plans.again(current.require())));
            again.setId("again");
            again.addThemeVariants(ButtonVariant.PRIMARY);
            note(
                    "changed",
                    "Since this plan was made, "
                            + plan.changed().stream().sorted().map(Words::of).collect(Collectors.joining(", and "))
                            + ".",
                    again);
        }
    }

    private void note(String id, String sentence, com.vaadin.flow.component.Component action) {
        var note = new Div(new Paragraph(sentence), action);
        note.setId(id);
        note.addClassNames("corner", "no-print");
        add(note);
    }

    private Div actions() {
        var goals = new Link(CareerRoutes.GOALS, "Goals").secondary();
        var change = new Link(CareerRoutes.START, "Change the plan").secondary();
        change.setId("change-plan");
        var drop = new Button("Throw the plan away", click -> drop());
        drop.setId("drop-plan");
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(goals, new TakeawayLink(takeaways, current.require()), change, new Print(), drop);
        actions.addClassNames("actions", "no-print");
        return actions;
    }

    private void fold(String id, String title, com.vaadin.flow.component.Component content) {
        var details = new Details(title, content);
        details.setId(id);
        details.setWidthFull();
        details.addClassName("section");
        add(details);
    }

    private void keep() {
        made(plans.hours(current.require(), wanted));
    }

    private void take(List<String> path) {
        made(plans.take(current.require(), path));
    }

    private void made(Made made) {
        switch (made) {
            case PlanningService.Done(var plan) -> {
                show();
                Notices.done(
                        plan.latest().difference().map(HistoryPanel::sentence).orElse("The plan is kept."));
            }
            case PlanningService.Impossible(var why) -> Notices.refused(Words.of(why, id -> id));
            case PlanningService.NotPossible _ -> Notices.refused("There is no plan to change any more.");
        }
    }

    private void drop() {
        if (plans.drop(current.require())) {
            show();
            Notices.undoable("The plan is thrown away.", () -> {
                plans.restore(current.require());
                show();
            });
        }
    }
}
