package org.milestone.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.account.AccountRoutes;
import org.milestone.account.CurrentAccount;
import org.milestone.programme.JoiningService;
import org.milestone.programme.ProgrammeRoutes;
import org.milestone.shell.Empty;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;

/// What the link in an invitation leads to; whoever holds the letter may read it.
@Route("programmes/invitations/:secret")
@AnonymousAllowed
final class JoinView extends ProgrammePage implements BeforeEnterObserver {
    private final JoiningService joining;
    private final CurrentAccount current;

    JoinView(JoiningService joining, CurrentAccount current) {
        super("Invitation to a programme");
        this.joining = joining;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var secret = event.getRouteParameters().get("secret").orElse("");
        joining.open(secret)
                .ifPresentOrElse(
                        one -> show(one, secret),
                        () -> add(new Empty(
                                "This invitation was answered, taken back, or has run out. Ask for a new one.",
                                new Link(ProgrammeRoutes.PROGRAMMES, "To programmes").secondary())));
    }

    private void show(JoiningService.Invitation one, String secret) {
        title(one.programme().name());
        lead(one.who() + " leads this mentoring programme and asks you " + Words.asked(one.part()) + ".");
        var card = new InvitationPanel(one, current);
        card.addClassName("panel");
        add(card);
        current.id()
                .ifPresentOrElse(
                        me -> card.add(Kit.actions(Kit.primary(
                                "accept", "Take part", () -> card.accept(() -> joining.acceptBySecret(me, secret))))),
                        () -> card.add(
                                Kit.actions(
                                        new Link(AccountRoutes.SIGN_UP, "Create an account").primary(),
                                        new Link(AccountRoutes.SIGN_IN, "Sign in").secondary()),
                                Kit.muted("Sign up with the address this letter came to, and the invitation waits under"
                                        + " Programmes. With another address, come back to this link afterwards.")));
    }
}
