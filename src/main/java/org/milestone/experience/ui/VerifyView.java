package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.milestone.account.CurrentAccount;
import org.milestone.content.domain.Skill;
import org.milestone.experience.VerificationService;
import org.milestone.experience.VerificationService.Answered;
import org.milestone.experience.VerificationService.Open;
import org.milestone.experience.VerificationService.Reply;
import org.milestone.shell.Dates;
import org.milestone.shell.Empty;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// Where the link of a letter to a verifier leads: the one project they are asked about. Only a
/// button uses the link up, since programs that look into mail follow links, too.
@Route("verify/:token")
@AnonymousAllowed
@StyleSheet("context://styles/experience.css")
final class VerifyView extends Page implements BeforeEnterObserver {
    private final VerificationService verifications;
    private final CurrentAccount current;
    private final TextArea words = new TextArea("Something to add, or what is different");
    private final Map<String, Select<Integer>> levels = new LinkedHashMap<>();
    private String secret = "";

    VerifyView(VerificationService verifications, CurrentAccount current) {
        super("Confirm a project");
        this.verifications = verifications;
        this.current = current;
        words.setId("verify-words");
        words.setWidthFull();
        words.setMinHeight("6.5rem");
        words.setManualValidation(true);
        words.setHelperText("The person who asked you will read it.");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("token").orElse("");
        show();
    }

    private void show() {
        clear();
        title("Confirm a project");
        switch (verifications.look(secret)) {
            case Open open -> show(open);
            case VerificationService.Used(var at) -> {
                lead("This link was used on " + Dates.day(at, current.zone()) + ".");
                add(
                        new Empty(
                                "An answer is given once. If something changed, the person who asked you can send a new link."));
            }
            case VerificationService.RunOut() -> {
                lead("This link has run out.");
                add(new Empty("Links are good for " + VerificationService.GOOD_FOR.toDays()
                        + " days. The person who asked you can send a new one."));
            }
            case VerificationService.Overtaken() -> {
                lead("The project was changed or taken back after you were asked.");
                add(new Empty(
                        "What you would confirm no longer stands there, so this link is closed. If it is still wanted, you"
                                + " will get a new letter."));
            }
            case VerificationService.Unknown() -> {
                lead("This link opens nothing.");
                add(
                        new Empty(
                                "Perhaps a piece of it was lost on the way. Copy the whole link from the letter, and try again."));
            }
        }
    }

    private void show(Open open) {
        title(open.owner() + " asks you to confirm a project");
        lead("Read what " + open.owner()
                + " wrote, then press a button. It takes two minutes, and you need no account.");
        add(new Section("The project", new ShownPanel(open)).at("project"));
        if (!open.skills().isEmpty()) {
            add(new Section("If you like: what you saw " + open.owner() + " do", skills(open)).at("skills"));
        }
        add(new Section("Your answer", answer(open)).at("answer"));
    }

    private Component skills(Open open) {
        levels.clear();
        var body = new Div();
        body.addClassName("sure");
        for (var skill : open.skills()) {
            var field = new Select<Integer>();
            field.setId("rate-" + skill.id().replaceFirst(".*/", ""));
            field.setLabel(skill.title());
            field.setItems(IntStream.rangeClosed(0, skill.application().size() - 1)
                    .boxed()
                    .toList());
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption("I cannot say");
            field.setItemLabelGenerator(level -> level == null ? "I cannot say" : said(skill, level));
            field.setWidthFull();
            levels.put(skill.id(), field);
            body.add(field);
        }
        var note = new Paragraph("Choose the sentence " + open.owner() + " could rightly say.");
        note.addClassNames("small", "muted");
        body.add(note);
        return body;
    }

    private static String said(Skill skill, int level) {
        return "“" + skill.application().get(level) + "”";
    }

    private Component answer(Open open) {
        var confirm = button("verify-confirm", "Yes, that is how it was", verifications::confirm);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var correct = button("verify-correct", "Something is different", verifications::correct);
        var decline = button("verify-decline", "I would rather not answer", verifications::decline);
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(confirm, correct, decline);
        actions.addClassName("actions");
        var note = new Span(
                "What you say is shown to " + open.owner() + " together with your name and stands in their records."
                        + " The link works once, until "
                        + Dates.day(open.until(), current.zone()) + ".");
        note.addClassNames("small", "muted");
        var body = new Div(words, actions, note);
        body.addClassName("sure");
        return body;
    }

    private Button button(String id, String text, BiFunction<String, Reply, Answered> send) {
        var button = new Button(text, click -> settle(send.apply(secret, new Reply(words.getValue(), ratings()))));
        button.setId(id);
        return button;
    }

    private Map<String, Integer> ratings() {
        var given = new LinkedHashMap<String, Integer>();
        levels.forEach((skill, field) -> {
            if (field.getValue() != null) {
                given.put(skill, field.getValue());
            }
        });
        return given;
    }

    private void settle(Answered answered) {
        switch (answered) {
            case VerificationService.Thanks() -> {
                clear();
                title("Thank you");
                lead("Your answer is kept, and the person who asked you is told.");
            }
            case VerificationService.WordsMissing() -> wrong("Say in a sentence what is different.");
            case VerificationService.WordsTooLong(int by) -> wrong("%,d characters too long.".formatted(by));
            case VerificationService.TooLate() -> show();
        }
    }

    private void wrong(String why) {
        words.setErrorMessage(why);
        words.setInvalid(true);
        words.focus();
    }
}
