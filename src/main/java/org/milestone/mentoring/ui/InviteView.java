package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.milestone.account.CurrentAccount;
import org.milestone.mentoring.InvitationService;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.domain.Side;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Dates;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;
import org.milestone.shell.Section;

/// Inviting somebody by mail, and what waits of it.
@Route("mentoring/invite")
@PermitAll
final class InviteView extends MentoringPage implements BeforeEnterObserver {
    private final InvitationService invitations;
    private final CurrentAccount current;

    InviteView(InvitationService invitations, CurrentAccount current) {
        super("Invite by mail");
        this.invitations = invitations;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        crumbs(new Crumbs().step(MentoringRoutes.MENTORING, "Mentoring"));
        lead("The letter holds a link that works once. They need no account yet: after signing up with this"
                + " address, the invitation waits for them.");
        var email = new EmailField("Their mail address");
        email.setId("email");
        email.setWidthFull();
        email.setManualValidation(true);
        var side = new RadioButtonGroup<Side>("You would be");
        side.setId("side");
        side.setItems(Side.MENTEE, Side.MENTOR);
        side.setItemLabelGenerator(one -> one == Side.MENTEE ? "their mentee" : "their mentor");
        side.setValue(Side.MENTEE);
        var word = words(
                "word",
                "A few words",
                "They stand in the letter and are read by whoever gets it.",
                InvitationService.LONGEST_WORD);
        var form =
                new Div(email, side, word, Kit.primary("invite", "Send the invitation", () -> send(email, side, word)));
        form.addClassName("mentoring-form");
        add(form);
        var sent = invitations.sent(current.require());
        if (!sent.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            sent.forEach(one -> list.add(entry(one)));
            add(new Section("Sent and not answered", list));
        }
    }

    private ListItem entry(InvitationService.Invitation one) {
        var words = new Span(one.who() + " as your " + (one.mine() == Side.MENTEE ? "mentor" : "mentee") + ", until "
                + Dates.shortDay(one.until(), current.zone()));
        var back = Kit.quiet("take-back-" + one.id(), "Take back", () -> {
            invitations.takeBack(current.require(), one.id());
            show();
        });
        back.setAriaLabel("Take the invitation to " + one.who() + " back");
        return new ListItem(Kit.actions(words, back));
    }

    private void send(EmailField email, RadioButtonGroup<Side> side, TextArea word) {
        email.setInvalid(false);
        word.setInvalid(false);
        switch (invitations.invite(current.require(), email.getValue(), side.getValue(), word.getValue())) {
            case InvitationService.Posted(var address) -> {
                show();
                Notices.done("A letter is on its way to " + address + ".");
            }
            case InvitationService.NotAnAddress none ->
                refuse(email, "This is not a whole mail address, such as ana@example.org.");
            case InvitationService.Oneself oneself -> refuse(email, "This is your own address.");
            case InvitationService.NotConfirmed unproven ->
                Notices.refused("Confirm your own mail address first: see Settings. Letters go out in your name.");
            case InvitationService.Waiting waits -> refuse(email, "You invited this address; the letter still waits.");
            case InvitationService.TooMany many ->
                Notices.refused("You sent " + InvitationService.MOST_A_DAY + " invitations today. Go on tomorrow.");
            case InvitationService.TooLong(int over) -> {
                word.setErrorMessage("This is %,d characters too long.".formatted(over));
                word.setInvalid(true);
            }
        }
    }

    private static void refuse(EmailField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
