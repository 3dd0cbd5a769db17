package org.milestone.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.readiness.Outlook;
import org.milestone.readiness.ReadinessRoutes;
import org.milestone.readiness.ReadinessService;
import org.milestone.readiness.domain.Readiness.Estimate;
import org.milestone.review.ReviewSettingsService;
import org.milestone.shell.Corner;
import org.milestone.shell.Dates;
import org.milestone.shell.Link;

/// How likely the person would pass the exam they aim at, on the home page.
@org.springframework.stereotype.Component
final class ReadinessCorner implements Corner {
    private static final int ORDER = 20;

    private final ReadinessService readiness;
    private final ReviewSettingsService goals;
    private final CurrentAccount current;

    ReadinessCorner(ReadinessService readiness, ReviewSettingsService goals, CurrentAccount current) {
        this.readiness = readiness;
        this.goals = goals;
        this.current = current;
    }

    @Override
    public Place place() {
        return Place.AHEAD;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content() {
        var me = current.require();
        return goals.preferences(me)
                .goal()
                .flatMap(goal -> readiness.outlook(me, goal.certification()))
                .map(ReadinessCorner::corner);
    }

    private static Component corner(Outlook outlook) {
        var exam = outlook.certification().shortName();
        var title = new Paragraph(
                outlook.readiness() instanceof Estimate estimate
                        ? exam + " today: " + Words.range(estimate.low(), estimate.high())
                        : exam + " today: not enough answers yet to say");
        title.addClassName("corner-title");
        var about = new Paragraph(outlook.goal()
                .map(goal -> "The chance to pass, and the exam is on " + Dates.day(goal.day()) + ".")
                .orElse("The chance to pass."));
        about.addClassName("muted");
        var link = new Link(ReadinessRoutes.readiness(outlook.certification().id()), "Why, and what next").secondary();
        link.setId("readiness-link");
        var corner = new Div(new Div(title, about), link);
        corner.addClassName("corner");
        return corner;
    }
}
