package org.milestone.career.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.milestone.account.CurrentAccount;
import org.milestone.career.CareerRoutes;
import org.milestone.career.FeedService;
import org.milestone.career.GoalService;
import org.milestone.career.GoalService.Outlook;
import org.milestone.career.PlanningService;
import org.milestone.content.domain.Id;
import org.milestone.shell.Corner;
import org.milestone.shell.Link;
import org.milestone.shell.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The way there on other pages: date bar and next milestone, goal and check-in of the week at
/// home; on the page of a role the way to it; where things are taken along the calendar.
@Configuration(proxyBeanMethods = false)
class CareerCorners {
    private static final int FIRST = 10;
    private static final int LATE = 40;

    @Bean
    Corner datesAtHome(PlanningService plans, CurrentAccount current, Clock clock) {
        return new AtPlace(
                Corner.Place.AHEAD,
                FIRST,
                () -> Optional.of(plans.dates(current.require())
                        .<Component>map(plan -> new DatesPanel(
                                plan.snapshot(),
                                clock.instant().atZone(current.zone()).toLocalDate()))
                        .orElseGet(CareerCorners::noPlan)));
    }

    @Bean
    Corner weekAtHome(GoalService goals, CurrentAccount current) {
        return new AtPlace(Corner.Place.HOME, LATE, () -> week(goals.outlook(current.require())));
    }

    @Bean
    Corner calendarToTakeAlong(FeedService feeds, CurrentAccount current) {
        return new AtPlace(
                Corner.Place.TAKE_ALONG,
                FIRST,
                () -> Optional.of(new Section("In your calendar", new CareerFeedPanel(feeds, current)).at("calendar")));
    }

    @Bean
    Corner wayOnRole() {
        return new Corner() {
            @Override
            public Place place() {
                return Place.ROLE;
            }

            @Override
            public int order() {
                return LATE;
            }

            @Override
            public Optional<Component> content() {
                return Optional.empty();
            }

            @Override
            public Optional<Component> about(String id) {
                var plan = new Link(CareerRoutes.start(id), "Plan the way here").secondary();
                plan.setId("plan-" + Id.lastWord(id));
                var corner = new Div(
                        new Paragraph("How long is the way, and what holds it?"),
                        plan,
                        new Link(CareerRoutes.explore(id), "See it on the map").secondary());
                corner.addClassName("corner");
                return Optional.of(corner);
            }
        };
    }

    private record AtPlace(Place place, int order, Supplier<Optional<Component>> offer) implements Corner {
        @Override
        public Optional<Component> content() {
            return offer.get();
        }
    }

    private static Component noPlan() {
        var corner = corner("Where do you want to be?", "Four answers make a plan with dates you can drag.");
        var link = new Link(CareerRoutes.START, "Make a plan").secondary();
        link.setId("home-plan");
        corner.add(link);
        return corner;
    }

    /// The goal that is nearest, and at the end of the week the check-in.
    private static Optional<Component> week(Outlook outlook) {
        boolean due = outlook.asksForCheckIn();
        if (outlook.open().isEmpty()) {
            return due ? Optional.of(checkIn()) : Optional.empty();
        }
        var goal = outlook.open().getFirst();
        var corner = corner(
                "Goal: " + goal.draft().title(),
                goal.draft().ifThen().isBlank()
                        ? Words.due(goal, outlook.today())
                        : goal.draft().ifThen());
        var link = due
                ? new Link(CareerRoutes.CHECK_IN, "Check in, two minutes").secondary()
                : new Link(CareerRoutes.GOALS, "Goals").secondary();
        link.setId("home-goal");
        corner.add(link);
        return Optional.of(corner);
    }

    private static Component checkIn() {
        var corner = corner("How was the week?", "Two minutes, three lines.");
        var link = new Link(CareerRoutes.CHECK_IN, "Check in").secondary();
        link.setId("home-goal");
        corner.add(link);
        return corner;
    }

    private static Div corner(String title, String about) {
        var name = new Paragraph(title);
        name.addClassName("corner-title");
        var words = new Paragraph(about);
        words.addClassName("muted");
        var corner = new Div(new Div(name, words));
        corner.addClassName("corner");
        return corner;
    }
}
