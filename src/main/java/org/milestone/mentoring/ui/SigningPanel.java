package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.milestone.account.AccountId;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.SignOffService.ToSign;
import org.milestone.experience.VerificationService;
import org.milestone.experience.VerificationService.Answered;
import org.milestone.experience.VerificationService.Reply;
import org.milestone.experience.VerificationService.Request;
import org.milestone.experience.domain.Texts;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.SigningService;
import org.milestone.mentoring.SigningService.Asking;
import org.milestone.mentoring.SigningService.Choice;
import org.milestone.mentoring.SigningService.Signing;
import org.milestone.shell.Badge;
import org.milestone.shell.Facts;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;

/// Projects the mentee asks the mentor to sign, told as they stand in the log.
final class SigningPanel extends Div {
    private final SigningService signing;
    private final AccountId me;
    private final Pair pair;
    private final Again again;

    SigningPanel(Desk desk, Picture picture, Signing between, Again again) {
        this.signing = desk.work().signing();
        this.me = desk.current().require();
        this.pair = picture.pair();
        this.again = again;
        addClassName("threads");
        show(between);
    }

    private void show(Signing between) {
        removeAll();
        between.waiting().forEach(one -> add(toSign(one)));
        if (!between.asked().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            between.asked().forEach(request -> list.add(new ListItem(asked(request))));
            add(list);
        }
        if (!between.choices().isEmpty()) {
            add(ask(between));
        }
        if (between.isEmpty()) {
            add(Kit.muted("Nothing waits to be signed."));
        }
    }

    private void drawn() {
        again.draw(picture -> show(signing.between(me, pair.id())));
    }

    private Component asked(Asking one) {
        var request = one.request();
        var entry = new Div(new Link(ExperienceRoutes.entry(request.entry()), one.title()), badge(request));
        entry.addClassName("tags");
        var all = new Div(entry);
        if (!request.words().isBlank()) {
            all.add(Kit.quoted("“" + request.words() + "”"));
        }
        return all;
    }

    private static Badge badge(Request request) {
        return switch (request.standing()) {
            case CONFIRMED -> Badge.good("signed");
            case WAITING -> new Badge("waiting to be signed");
            case CORRECTED -> Badge.doubtful("something is different");
            case DECLINED -> new Badge("rather not");
            case EXPIRED -> new Badge("no answer");
            case OUTDATED -> Badge.doubtful("told otherwise since");
            case WITHDRAWN -> new Badge("taken back");
        };
    }

    private Component ask(Signing between) {
        var project = new Select<Choice>();
        project.setId("sign-project");
        project.setLabel("A project " + pair.otherName() + " knows");
        project.setItems(between.choices());
        project.setItemLabelGenerator(Choice::title);
        project.setHelperText(
                pair.otherName() + " reads this one project as it stands in your log, and gets a letter about it.");
        project.setWidthFull();
        project.setMaxWidth("28rem");
        var send = Kit.button("sign-ask", "Ask " + pair.otherName() + " to sign it", () -> {
            if (project.isEmpty()) {
                project.setInvalid(true);
                project.setErrorMessage("Choose a project first.");
            } else {
                asked(project.getValue());
            }
        });
        return new Div(project, Kit.actions(send));
    }

    private void asked(Choice choice) {
        switch (signing.ask(me, pair.id(), choice.entry())) {
            case VerificationService.Sent _ -> {
                drawn();
                Notices.done(pair.otherName() + " is asked to sign " + choice.title() + ".");
            }
            case VerificationService.TooOften() ->
                Notices.refused("That is many letters for one day. Please go on tomorrow.");
            case VerificationService.NotConfirmed() ->
                Notices.refused("Confirm your own address first: the letter goes out in your name.");
            case VerificationService.AskedAlready() -> {
                drawn();
                Notices.refused(pair.otherName() + " was asked already and can still answer.");
            }
            case VerificationService.NoProject(),
                    VerificationService.NotAName(),
                    VerificationService.NotAnAddress(),
                    VerificationService.Oneself() -> {
                drawn();
                Notices.refused("This cannot be asked for any more.");
            }
        }
    }

    private Component toSign(ToSign one) {
        var project = one.open().shown().project();
        var facts = new Facts().fact("Project", project.title());
        if (!one.open().shown().employer().isBlank()) {
            facts.fact("Where", one.open().shown().employer());
        }
        facts.fact("When", Texts.span(project.period()));
        facts.fact("Led by " + pair.otherName(), project.shareLed() + " %");
        project.teamSize().ifPresent(size -> facts.fact("Team", size + (size == 1 ? " person" : " people")));
        var words = MentoringPage.words(
                "sign-words-" + one.id(),
                "What is different, or a remark",
                pair.otherName() + " reads it, and keeps it with the project.",
                VerificationService.LONGEST_WORDS);
        var yes = Kit.primary(
                "sign-yes-" + one.id(),
                "Yes, that is how it was",
                () -> settle(words, signing.confirm(me, pair.id(), one.id(), reply(words))));
        var no = Kit.button(
                "sign-no-" + one.id(),
                "Something is different",
                () -> settle(words, signing.correct(me, pair.id(), one.id(), reply(words))));
        var not = Kit.quiet(
                "sign-not-" + one.id(),
                "I would rather not",
                () -> settle(words, signing.decline(me, pair.id(), one.id(), reply(words))));
        var panel = Kit.panel(facts);
        told(panel, "Objective", project.objective());
        told(panel, "What " + pair.otherName() + " did", project.role());
        told(panel, "Outcome", project.outcome());
        panel.add(words, Kit.actions(yes, no, not));
        return panel;
    }

    private static void told(Div panel, String name, String text) {
        if (!text.isBlank()) {
            var label = new Paragraph(name);
            label.addClassName("condition-text");
            panel.add(label, Kit.quoted(text));
        }
    }

    private static Reply reply(TextArea words) {
        return new Reply(words.getValue(), Map.of());
    }

    private void settle(TextArea words, Answered answered) {
        switch (answered) {
            case VerificationService.Thanks() -> {
                drawn();
                Notices.done(pair.otherName() + " is told. Thank you.");
            }
            case VerificationService.WordsMissing() -> wrong(words, "Say in a sentence what is different.");
            case VerificationService.WordsTooLong(int by) -> wrong(words, "%,d characters too long.".formatted(by));
            case VerificationService.TooLate() -> {
                drawn();
                Notices.refused("The project was changed or taken back meanwhile.");
            }
        }
    }

    private static void wrong(TextArea words, String why) {
        words.setErrorMessage(why);
        words.setInvalid(true);
        words.focus();
    }
}
