package org.milestone.readiness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.milestone.account.CurrentAccount;
import org.milestone.readiness.PlanService;
import org.milestone.readiness.ReadinessRoutes;
import org.milestone.shell.Notices;
import org.milestone.shell.Section;

/// The plan for one's own calendar, by a secret link.
final class FeedPanel extends Div {
    private final PlanService plans;
    private final CurrentAccount current;
    private final Div body = new Div();

    FeedPanel(PlanService plans, CurrentAccount current, boolean open) {
        this.plans = plans;
        this.current = current;
        body.addClassName("review-settings");
        add(new Section("In your calendar", body));
        show(open);
    }

    private void show(boolean open) {
        body.removeAll();
        var words = new Paragraph(
                open
                        ? "Calendars can read this plan by a secret link. The link was shown once; a new one ends the old."
                        : "Your calendar can show these sessions by a secret link. Whoever has the link sees the plan, nothing else; you can end it at any time.");
        words.addClassName("muted");
        var make = new Button(open ? "Make a new link" : "Make a link", click -> make());
        make.setId("feed-open");
        body.add(words, make);
        if (open) {
            var end = new Button("End the link", click -> {
                plans.closeFeed(current.require());
                Notices.done("Calendars cannot read the plan any more.");
                show(false);
            });
            end.setId("feed-close");
            body.add(end);
        }
    }

    private void make() {
        plans.openFeed(current.require()).ifPresent(secret -> {
            show(true);
            var link = new TextField("The link, to be added in your calendar as a subscription");
            link.setId("feed-link");
            link.setReadOnly(true);
            link.setWidthFull();
            link.setValue(ReadinessRoutes.feed(secret));
            link.getElement().executeJs("this.value = location.origin + $0", ReadinessRoutes.feed(secret));
            body.addComponentAsFirst(link);
        });
    }
}
