package org.milestone.programme.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import org.milestone.programme.JoiningService;
import org.milestone.programme.domain.Part;
import org.milestone.shell.Dates;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// Inviting somebody into a programme by mail, and what waits of it.
final class InvitePanel extends Div {
    private final ProgrammeDesk desk;
    private final long programme;
    private final Runnable again;
    private final EmailField email = new EmailField("Their mail address");
    private final RadioButtonGroup<Part> part = new RadioButtonGroup<>("They would be");

    InvitePanel(ProgrammeDesk desk, long programme, boolean first, Runnable again) {
        this.desk = desk;
        this.programme = programme;
        this.again = again;
        addClassName("programme-form");
        email.setId("email");
        email.setWidthFull();
        email.setManualValidation(true);
        email.setHelperText(
                "They need no account yet. Before they join, they read what you would see of them, and what not.");
        part.setId("part");
        part.setItems(Part.MENTEE, Part.MENTOR, Part.LEAD);
        part.setItemLabelGenerator(one -> switch (one) {
            case MENTEE -> "a mentee";
            case MENTOR -> "a mentor";
            case LEAD -> "a lead beside you";
        });
        part.setValue(Part.MENTEE);
        var send = Kit.button("invite", "Send the invitation", this::send);
        if (first) {
            send.addThemeVariants(ButtonVariant.PRIMARY);
        }
        add(email, part, send);
        var sent = desk.joining().sent(desk.current().require(), programme);
        if (!sent.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            list.setId("sent");
            sent.forEach(one -> list.add(entry(one)));
            add(new H3("Sent and not answered"), list);
        }
    }

    private ListItem entry(JoiningService.Sent one) {
        var words = new Span(one.address() + " as a " + Words.of(one.part()) + ", until "
                + Dates.shortDay(one.until(), desk.current().zone()));
        var back = Kit.quiet("uninvite-" + one.id(), "Take back", () -> {
            desk.joining().takeBack(desk.current().require(), programme, one.id());
            again.run();
            Notices.done("Taken back: the link in the letter leads nowhere now.");
        });
        back.setAriaLabel("Take the invitation to " + one.address() + " back");
        return new ListItem(Kit.actions(words, back));
    }

    private void send() {
        email.setInvalid(false);
        switch (desk.joining().invite(desk.current().require(), programme, email.getValue(), part.getValue())) {
            case JoiningService.Posted(var address) -> {
                again.run();
                Notices.done("A letter is on its way to " + address + ".");
            }
            case JoiningService.NotAnAddress none ->
                refuse("This is not a whole mail address, such as ana@example.org.");
            case JoiningService.Oneself oneself -> refuse("This is your own address.");
            case JoiningService.AlreadyIn in ->
                refuse("They take part already, as a " + Words.of(part.getValue()) + ".");
            case JoiningService.Waiting waits -> refuse("This address is invited; the letter still waits.");
            case JoiningService.NotConfirmed unproven ->
                Notices.refused("Confirm your own mail address first: see Settings. Letters go out in your name.");
            case JoiningService.TooMany many ->
                Notices.refused("You sent " + JoiningService.MOST_A_DAY + " invitations today. Go on tomorrow.");
            case JoiningService.NotNow gone -> Notices.refused("The last day of this programme is over.");
        }
    }

    private void refuse(String why) {
        email.setErrorMessage(why);
        email.setInvalid(true);
        email.focus();
    }
}
