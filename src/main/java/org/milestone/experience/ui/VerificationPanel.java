package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountRoutes;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Skill;
import org.milestone.experience.VerificationService;
import org.milestone.experience.VerificationService.Contact;
import org.milestone.experience.VerificationService.Request;
import org.milestone.experience.VerificationService.Standing;
import org.milestone.shell.Badge;
import org.milestone.shell.Dates;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Section;

/// Who was asked to confirm a project, what they said, and asking one more.
final class VerificationPanel extends Div {
    private final VerificationService verifications;
    private final Library library;
    private final CurrentAccount current;
    private final long entry;
    private final Div body = new Div();
    private final Div form = new Div();

    VerificationPanel(VerificationService verifications, Library library, CurrentAccount current, long entry) {
        this.verifications = verifications;
        this.library = library;
        this.current = current;
        this.entry = entry;
        setId("verification");
        body.addClassName("statements");
        add(new Section("Signed by somebody who saw it", body).at("signed"));
        show();
    }

    private void show() {
        body.removeAll();
        form.removeAll();
        var requests = verifications.requests(current.require()).stream()
                .filter(request -> request.entry() == entry && request.standing() != Standing.WITHDRAWN)
                .toList();
        if (requests.isEmpty()) {
            var words = new Paragraph(
                    "A sponsor or colleague confirms by a link in a letter; they need no account. They see this"
                            + " project exactly as it is saved, and nothing else of yours.");
            words.addClassName("muted");
            body.add(words);
        } else {
            var list = new UnorderedList();
            list.addClassNames("plain-list", "entries");
            requests.forEach(request -> list.add(new ListItem(line(request))));
            body.add(list);
        }
        var ask = new Button("Ask somebody to sign", click -> ask());
        ask.setId("verify-ask");
        form.add(ask);
        body.add(form);
    }

    private Component line(Request request) {
        var who = new Span(request.contact().name()
                + (request.contact().relation().isBlank()
                        ? ""
                        : ", " + request.contact().relation()));
        who.addClassName("condition-text");
        var words = new Div(new Div(who, badge(request.standing())), small(sentence(request)));
        words.addClassName("xp-words");
        if (!request.words().isBlank()) {
            var said = new Paragraph("“" + request.words() + "”");
            said.addClassName("text-words");
            words.add(said);
        }
        if (!request.ratings().isEmpty()) {
            words.add(small("Rated: "
                    + String.join(
                            ", ",
                            request.ratings().entrySet().stream()
                                    .map(rating -> title(rating.getKey()) + " " + rating.getValue() + " of 5")
                                    .sorted()
                                    .toList())));
        }
        var away = new Button("Take back", click -> withdraw(request));
        away.setId("withdraw-" + request.id());
        away.setAriaLabel("Take back the request to " + request.contact().name());
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var row = new Div(words, away);
        row.addClassName("xp-row");
        return row;
    }

    private String title(String skill) {
        return Optional.ofNullable(library.catalog().skills().get(skill))
                .map(Skill::title)
                .orElse(skill);
    }

    private static Badge badge(Standing standing) {
        return switch (standing) {
            case CONFIRMED -> Badge.good("signed");
            case WAITING -> new Badge("waiting for an answer");
            case CORRECTED -> Badge.doubtful("something is different");
            case DECLINED -> new Badge("rather not");
            case EXPIRED -> new Badge("no answer");
            case OUTDATED -> Badge.doubtful("no longer covers it");
            case WITHDRAWN -> new Badge("taken back");
        };
    }

    private String sentence(Request request) {
        var address = request.contact().email();
        var asked = "Asked on " + day(request.askedAt()) + (address.isEmpty() ? "" : " at " + address) + ". ";
        return asked
                + switch (request.standing()) {
                    case CONFIRMED -> "Confirmed on " + answered(request) + ", exactly as it stands here.";
                    case WAITING -> "The link is good until " + day(request.expiresAt()) + ".";
                    case CORRECTED -> "Answered on " + answered(request) + ". Change the project and ask again.";
                    case DECLINED -> "That says nothing about the project.";
                    case EXPIRED -> "The link ran out on " + day(request.expiresAt()) + ". You can ask again.";
                    case OUTDATED ->
                        "The project was told otherwise since, so this no longer signs what stands here. Ask again, or put"
                                + " it back as it was.";
                    case WITHDRAWN -> "";
                };
    }

    private String answered(Request request) {
        return request.answeredAt().map(this::day).orElse("");
    }

    private String day(java.time.Instant moment) {
        return Dates.day(moment, current.zone());
    }

    private void ask() {
        form.removeAll();
        var name = new TextField("Their name");
        name.setId("verifier-name");
        var email = new EmailField("Their mail address");
        email.setId("verifier-email");
        email.setManualValidation(true);
        name.setManualValidation(true);
        var relation = new TextField("What they were there");
        relation.setId("verifier-relation");
        relation.setPlaceholder("Sponsor");
        var skills = new MultiSelectComboBox<Skill>("Skills they may rate, if they like");
        skills.setId("verifier-skills");
        skills.setItems(List.copyOf(library.catalog().skills().values()));
        skills.setItemLabelGenerator(Skill::title);
        skills.setHelperText("At most " + VerificationService.MOST_SKILLS);
        skills.setWidthFull();
        var send = new Button("Send the letter", click -> send(name, email, relation, skills));
        send.setId("verifier-send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button("Never mind", click -> show());
        var fields = new Div(name, email, relation);
        fields.addClassName("set-fields");
        var note = small(
                "They will read: title, place, time, team, objective, your part, outcome. Save the project first: they"
                        + " see what is saved.");
        var actions = new Div(send, leave);
        actions.addClassName("actions");
        var panel = new Div(new H3("Ask somebody to sign"), fields, skills, note, actions);
        panel.addClassNames("panel", "quick");
        form.add(panel);
    }

    private void send(TextField name, EmailField email, TextField relation, MultiSelectComboBox<Skill> skills) {
        var contact = new Contact(
                name.getValue(),
                email.getValue(),
                relation.getValue(),
                skills.getValue().stream().map(Skill::id).toList());
        name.setInvalid(false);
        email.setInvalid(false);
        switch (verifications.ask(current.require(), entry, contact)) {
            case VerificationService.Sent(var address) -> {
                show();
                Notices.done("A letter is on its way to " + address + ".");
            }
            case VerificationService.NotAName() -> wrong(name, "Who is it? At most 100 characters.");
            case VerificationService.NotAnAddress() -> wrong(email, "This is not a whole mail address.");
            case VerificationService.Oneself() -> wrong(email, "This is your own address. Ask somebody who saw it.");
            case VerificationService.AskedAlready() -> wrong(email, "They were asked already and can still answer.");
            case VerificationService.TooOften() ->
                Notices.refused("That is many letters for one day. Please go on tomorrow.");
            case VerificationService.NotConfirmed() -> {
                form.addComponentAsFirst(new Div(
                        new Paragraph("Confirm your own address first; then letters go out in your name."),
                        new Link(AccountRoutes.SETTINGS, "Open my settings")));
                wrong(email, "Your own address is not confirmed yet.");
            }
            case VerificationService.NoProject() -> Notices.refused("This project was removed in another window.");
        }
    }

    private static void wrong(com.vaadin.flow.component.HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    private void withdraw(Request request) {
        verifications.withdraw(current.require(), request.id());
        show();
        Notices.done("Taken back. The link opens nothing any more.");
    }

    private static Span small(String text) {
        var words = new Span(text);
        words.addClassNames("small", "muted");
        return words;
    }
}
