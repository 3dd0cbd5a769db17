package org.milestone.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.milestone.account.CurrentAccount;
import org.milestone.career.CareerRoutes;
import org.milestone.career.PlanningService;
import org.milestone.shell.Notices;

/// Milestones, goals and the check-in for one's own calendar, by a secret link.
final class CareerFeedPanel extends Div {
    private final PlanningService plans;
    private final CurrentAccount current;

    CareerFeedPanel(PlanningService plans, CurrentAccount current, boolean open) {
        this.plans = plans;
        this.current = current;
        addClassNames("review-settings", "no-print");
        show(open);
    }

    private void show(boolean open) {
        removeAll();
        var words = new Paragraph(
                open
                        ? "Calendars can read your milestones, goals and check-ins by a secret link. It was shown once; a new one ends the old."
                        : "Your calendar can show your milestones, goals and check-ins by a secret link. Whoever has the link sees them, and nothing else; you can end it at any time.");
        words.addClassName("muted");
        var make = new Button(open ? "Make a new link" : "Make a link", click -> make());
        make.setId("career-feed-open");
        add(words, make);
        if (open) {
            var end = new Button("End the link", click -> {
                plans.closeFeed(current.require());
                Notices.done("Calendars cannot read your plan any more.");
                show(false);
            });
            end.setId("career-feed-close");
            add(end);
        }
    }

    private void make() {
        plans.openFeed(current.require()).ifPresent(secret -> {
            show(true);
            var link = new TextField("The link, to be added in your calendar as a subscription");
            link.setId("career-feed-link");
            link.setReadOnly(true);
            link.setWidthFull();
            link.setValue(CareerRoutes.feed(secret));
            link.getElement().executeJs("this.value = location.origin + $0", CareerRoutes.feed(secret));
            addComponentAsFirst(link);
        });
    }
}
