package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.NoticeService;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;

/// Where the link at the foot of a letter leads: programs that only look at links change nothing.
@Route("unsubscribe/:secret")
@AnonymousAllowed
final class UnsubscribeView extends MentoringPage implements BeforeEnterObserver {
    private final NoticeService notices;

    UnsubscribeView(NoticeService notices) {
        super("Letters about mentoring");
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var secret = event.getRouteParameters().get("secret").orElseThrow();
        if (notices.knows(secret)) {
            lead("You will get no more letters of this kind. What happens still stands on the notices page.");
            add(Kit.actions(Kit.primary("unsubscribe", "No more of these letters", () -> {
                notices.unsubscribe(secret);
                clear();
                lead("Done. No more letters of this kind.");
                add(back());
            })));
        } else {
            lead("This link is no longer good. You can choose what you get by mail on the notices page.");
            add(back());
        }
    }

    private static Paragraph back() {
        return new Paragraph(new Link(MentoringRoutes.NOTICES, "Choose what you get by mail"));
    }
}
