package org.milestone.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.milestone.account.CurrentAccount;
import org.milestone.career.CareerRoutes;
import org.milestone.career.FeedService;
import org.milestone.shell.Notices;

/// Exam days, renewals, goals and milestones for one's own calendar, by a secret link.
final class CareerFeedPanel extends Div {
    private final FeedService feeds;
    private final CurrentAccount current;

    CareerFeedPanel(FeedService feeds, CurrentAccount current) {
        this.feeds = feeds;
        this.current = current;
        addClassNames("review-settings", "no-print");
        show(feeds.isOpen(current.require()));
    }

    private void show(boolean open) {
        removeAll();
        var words = new Paragraph(
                open
                        ? "Calendars can read your exam and renewal days, goals, check-ins and the milestones of your plan by a secret link. It was shown once; a new one ends the old."
                        : "Your calendar can show your exam and renewal days, goals, check-ins and the milestones of your plan, by a secret link. Whoever has the link sees them, and nothing else; you can end it at any time.");
        words.addClassName("muted");
        var make = new Button(open ? "Make a new link" : "Make a link", click -> make());
        make.setId("career-feed-open");
        var actions = new Div(make);
        actions.addClassName("actions");
        if (open) {
            var end = new Button("End the link", click -> {
                feeds.close(current.require());
                Notices.done("Calendars cannot read your days any more.");
                show(false);
            });
            end.setId("career-feed-close");
            actions.add(end);
        }
        add(words, actions);
    }

    private void make() {
        var secret = feeds.open(current.require());
        show(true);
        var link = new TextField("The link, to be added in your calendar as a subscription");
        link.setId("career-feed-link");
        link.setReadOnly(true);
        link.setWidthFull();
        link.setValue(CareerRoutes.feed(secret));
        link.getElement().executeJs("this.value = location.origin + $0", CareerRoutes.feed(secret));
        addComponentAsFirst(link);
    }
}
