package org.milestone.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.readiness.PlanService;
import org.milestone.readiness.ReadinessRoutes;
import org.milestone.shell.Corner;
import org.milestone.shell.Link;

/// Today's sessions on the home page.
@org.springframework.stereotype.Component
final class PlanCorner implements Corner {
    private final PlanService plans;
    private final CurrentAccount current;
    private final Beginning beginning;

    PlanCorner(PlanService plans, CurrentAccount current, Beginning beginning) {
        this.plans = plans;
        this.current = current;
        this.beginning = beginning;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> content() {
        return plans.plan(current.require())
                .filter(plan -> !plan.wishes().exam().day().isBefore(plan.today()))
                .map(plan -> {
                    var title = new Paragraph("Today's plan");
                    title.addClassName("corner-title");
                    var today = plan.on(plan.today());
                    var body = new Div(title);
                    if (today.isEmpty()) {
                        body.add(new Paragraph("Nothing is planned for today."));
                    } else {
                        body.add(SessionsPanel.list(plan, today, beginning));
                    }
                    var link = new Link(
                                    ReadinessRoutes.PLAN, plan.missed() > 0 ? "Catch up: plan again" : "The whole plan")
                            .secondary();
                    link.setId("plan-link");
                    var corner = new Div(body, link);
                    corner.addClassName("corner");
                    return corner;
                });
    }
}
