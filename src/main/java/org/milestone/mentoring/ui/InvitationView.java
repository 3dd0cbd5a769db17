package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.account.AccountRoutes;
import org.milestone.account.CurrentAccount;
import org.milestone.mentoring.InvitationService;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.domain.Side;
import org.milestone.shell.Empty;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;

/// What the link in an invitation leads to; whoever holds the letter may read it.
@Route("mentoring/invitations/:secret")
@AnonymousAllowed
final class InvitationView extends MentoringPage implements BeforeEnterObserver {
    private final InvitationService invitations;
    private final CurrentAccount current;

    InvitationView(InvitationService invitations, CurrentAccount current) {
        super("Invitation");
        this.invitations = invitations;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var secret = event.getRouteParameters().get("secret").orElse("");
        invitations
                .open(secret)
                .ifPresentOrElse(
                        one -> show(one, secret),
                        () -> add(new Empty(
                                "This invitation was answered, taken back, or has run out. Ask for a new one.",
                                new Link(MentoringRoutes.MENTORING, "To mentoring").secondary())));
    }

    private void show(InvitationService.Invitation one, String secret) {
        boolean mentee = one.mine() == Side.MENTEE;
        title(mentee ? one.who() + " offers to be your mentor" : one.who() + " asks you to be their mentor");
        if (!one.word().isBlank()) {
            add(Kit.quoted(one.word()));
        }
        add(new Paragraph(
                mentee
                        ? "If you accept, you agree on goals together. " + one.who()
                                + " sees nothing of yours before you say what may be seen."
                        : "If you accept, you agree on goals together. You see what " + one.who()
                                + " chooses to show you, and can stop at any time."));
        current.id()
                .ifPresentOrElse(
                        me -> add(Kit.actions(Kit.primary(
                                "accept", "Accept", () -> Answers.tell(this, invitations.acceptBySecret(me, secret))))),
                        () -> {
                            add(Kit.actions(
                                    new Link(AccountRoutes.SIGN_UP, "Create an account").primary(),
                                    new Link(AccountRoutes.SIGN_IN, "Sign in").secondary()));
                            add(Kit.muted(
                                    "Sign up with the address this letter came to, and the invitation waits under "
                                            + "Mentoring. With another address, come back to this link afterwards."));
                        });
    }
}
