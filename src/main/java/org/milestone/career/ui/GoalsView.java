package org.milestone.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.career.CareerPlan;
import org.milestone.career.CareerRoutes;
import org.milestone.career.FeedService;
import org.milestone.career.Goal;
import org.milestone.career.GoalService;
import org.milestone.career.GoalService.Outlook;
import org.milestone.career.PlanningService;
import org.milestone.content.Library;
import org.milestone.content.domain.Stage;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.study.StudyRoutes;

/// Goals: the open ones as cards, a place to write one with examples at hand, those that are over.
@Route("career/goals")
@PermitAll
final class GoalsView extends Page implements BeforeEnterObserver {
    private static final int FEW = 3;

    private final GoalService goals;
    private final PlanningService plans;
    private final FeedService feeds;
    private final Library library;
    private final CurrentAccount current;

    GoalsView(GoalService goals, PlanningService plans, FeedService feeds, Library library, CurrentAccount current) {
        super("Goals");
        this.goals = goals;
        this.plans = plans;
        this.feeds = feeds;
        this.library = library;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Optional.empty());
    }

    private void show(Optional<Goal> changing) {
        clear();
        crumbs(new Crumbs().step(CareerRoutes.PLAN, "Career plan"));
        lead("Two or three at a time, of different kinds, each with a measure, a day and an if-then line.");
        var outlook = goals.outlook(current.require());
        outlook.missed().ifPresent(week -> add(new MissedPanel(goals, current, week, () -> show(Optional.empty()))));
        if (outlook.open().isEmpty()) {
            add(new Empty("No goal is open. Begin with one that you can start on in half an hour."));
        }
        var cards = new Div();
        cards.addClassName("goal-cards");
        outlook.open().forEach(goal -> cards.add(new GoalCard(goal, outlook.today(), actions(goal))));
        add(cards);
        write(outlook, changing);
        closed(outlook);
        var calendar = new Details("In your calendar", new CareerFeedPanel(feeds, current));
        calendar.setId("calendar");
        calendar.setWidthFull();
        calendar.addClassName("section");
        add(calendar);
        lesson();
    }

    private void write(Outlook outlook, Optional<Goal> changing) {
        var form = new GoalForm(
                library.catalog().guide().goals(), stage(), changing.map(Goal::draft), outlook.today(), draft -> {
                    var kept = changing.isPresent()
                            ? goals.change(current.require(), changing.get().id(), draft)
                            : goals.add(current.require(), draft);
                    kept(kept);
                });
        if (changing.isPresent()) {
            var section = new Section("Change the goal", form);
            section.setId("changing");
            add(section);
            section.scrollIntoView();
            return;
        }
        var details = new Details(outlook.open().size() < FEW ? "Write a goal" : "Write another goal", form);
        details.setId("write-goal");
        details.setOpened(outlook.open().isEmpty());
        details.setWidthFull();
        details.addClassName("section");
        add(details);
    }

    private void kept(GoalService.Kept kept) {
        switch (kept) {
            case GoalService.Saved _ -> {
                show(Optional.empty());
                Notices.done("The goal is kept.");
            }
            case GoalService.NotFit _ ->
                Notices.refused("A goal needs a title and a day that is still to come; its lines are short.");
            case GoalService.Enough _ ->
                Notices.refused(
                        "There are " + GoalService.MOST_OPEN + " open goals. Nobody follows more: close one first.");
            case GoalService.Gone _ -> {
                show(Optional.empty());
                Notices.refused("That goal was taken away in another window.");
            }
        }
    }

    private GoalCard.Actions actions(Goal goal) {
        var me = current.require();
        return new GoalCard.Actions(
                () -> {
                    goals.turn(me, goal.id(), Goal.State.DONE);
                    undoable("Done: " + goal.draft().title(), () -> goals.turn(me, goal.id(), Goal.State.OPEN));
                },
                () -> show(Optional.of(goal)),
                () -> {
                    goals.turn(me, goal.id(), Goal.State.DROPPED);
                    undoable("Left on purpose. Well decided.", () -> goals.turn(me, goal.id(), Goal.State.OPEN));
                },
                () -> goals.remove(me, goal.id())
                        .ifPresent(removed -> undoable("The goal is removed.", () -> goals.restore(me, removed))));
    }

    private void undoable(String sentence, Runnable undo) {
        show(Optional.empty());
        Notices.undoable(sentence, () -> {
            undo.run();
            show(Optional.empty());
        });
    }

    private void closed(Outlook outlook) {
        if (outlook.closed().isEmpty()) {
            return;
        }
        var list = new Div();
        list.addClassName("goal-cards");
        for (var goal : outlook.closed()) {
            var again = new Button("Open again", click -> {
                goals.turn(current.require(), goal.id(), Goal.State.OPEN);
                show(Optional.empty());
            });
            again.setId("reopen-" + goal.id());
            again.addThemeVariants(ButtonVariant.TERTIARY);
            list.add(new GoalCard(goal, outlook.today(), again));
        }
        var details = new Details("Done and left (" + outlook.closed().size() + ")", list);
        details.setId("closed-goals");
        details.setWidthFull();
        details.addClassName("section");
        add(details);
    }

    private void lesson() {
        library.catalog().guide().goals().map(guide -> guide.lesson()).ifPresent(id -> {
            var lesson = library.catalog().lessons().get(library.catalog().current(id));
            if (lesson != null) {
                var link = new Link(StudyRoutes.lesson(lesson.id()), lesson.title());
                var words = new Div(new com.vaadin.flow.component.html.Span("Why so, and how: "), link);
                words.addClassNames("goal-lesson", "muted");
                add(words);
            }
        });
    }

    /// Where the person stands today, so that examples fit.
    private Stage stage() {
        return plans.plan(current.require())
                .map(CareerPlan::latest)
                .map(latest -> latest.snapshot().itinerary().posts().getFirst().stage())
                .map(stage -> switch (stage) {
                    case START, ENTRY -> Stage.ENTRY;
                    case MID -> Stage.MID;
                    case SENIOR, EXECUTIVE -> Stage.SENIOR;
                })
                .orElse(Stage.ENTRY);
    }
}
