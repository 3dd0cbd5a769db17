package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.milestone.account.AccountId;
import org.milestone.mentoring.InvitationService;
import org.milestone.mentoring.MenteeService.Desk;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.milestone.shell.Kit;

/// Invitations and questions that wait for somebody's yes or no.
final class AnswersPanel extends Div {
    private final MentoringPage page;
    private final MentorshipService mentorships;
    private final InvitationService invitations;
    private final AccountId me;
    private final Runnable again;

    AnswersPanel(
            MentoringPage page,
            MentorshipService mentorships,
            InvitationService invitations,
            AccountId me,
            Runnable again) {
        this.page = page;
        this.mentorships = mentorships;
        this.invitations = invitations;
        this.me = me;
        this.again = again;
        addClassName("waiting");
    }

    void show(Desk desk) {
        desk.invitations().forEach(one -> add(invitation(one)));
        desk.pairs().stream().filter(pair -> pair.state() == State.ASKED).forEach(pair -> add(question(pair)));
    }

    private Component invitation(InvitationService.Invitation one) {
        var text = one.mine() == Side.MENTEE
                ? one.who() + " offers to be your mentor"
                : one.who() + " asks you to be their mentor";
        var panel = Kit.panel(new H3(text));
        if (!one.word().isBlank()) {
            panel.add(Kit.quoted(one.word()));
        }
        panel.add(Kit.actions(
                Kit.primary(
                        "accept-invitation-" + one.id(),
                        "Accept",
                        () -> Answers.tell(page, invitations.accept(me, one.id()))),
                Kit.quiet("decline-invitation-" + one.id(), "Decline", () -> {
                    invitations.decline(me, one.id());
                    again.run();
                })));
        return panel;
    }

    private Component question(Pair pair) {
        if (pair.side() == Side.MENTEE) {
            return Kit.panel(
                    new H3("You asked " + pair.otherName()),
                    Kit.quoted(pair.question()),
                    Kit.actions(Kit.quiet("take-back-" + pair.id(), "Take it back", () -> {
                        mentorships.takeBack(me, pair.id());
                        again.run();
                    })));
        }
        return Kit.panel(
                new H3(pair.otherName() + " asks for your help"),
                Kit.quoted(pair.question()),
                Kit.actions(
                        Kit.primary(
                                "accept-" + pair.id(),
                                "Accept",
                                () -> Answers.tell(page, mentorships.accept(me, pair.id()))),
                        Kit.quiet("refuse-" + pair.id(), "Not now", () -> {
                            mentorships.refuse(me, pair.id());
                            again.run();
                        })));
    }
}
