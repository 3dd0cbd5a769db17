package org.milestone.mentoring.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.mentoring.MentorService;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.MentorshipService;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Facts;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;
import org.milestone.shell.Section;

/// One mentor, and the question to them.
@Route("mentors/:id(\\d{1,18})")
@PermitAll
final class MentorView extends MentoringPage implements BeforeEnterObserver {
    private final MentorService mentors;
    private final MentorshipService mentorships;
    private final Library library;
    private final CurrentAccount current;

    MentorView(MentorService mentors, MentorshipService mentorships, Library library, CurrentAccount current) {
        super("Mentor");
        this.mentors = mentors;
        this.mentorships = mentorships;
        this.library = library;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new AccountId(
                Long.parseLong(event.getRouteParameters().get("id").orElseThrow()));
        mentors.mentor(current.require(), id).ifPresentOrElse(this::show, () -> notFound(event));
    }

    private void show(MentorService.Listed mentor) {
        clear();
        title(mentor.name());
        crumbs(new Crumbs()
                .step(MentoringRoutes.MENTORING, "Mentoring")
                .step(MentoringRoutes.MENTORS, "Find a mentor"));
        var catalog = library.catalog();
        var card = mentor.card();
        add(Kit.quoted(card.about()));
        var facts = new Facts()
                .fact(
                        "Topics",
                        card.topics().stream()
                                .map(topic -> MentorsView.title(catalog, topic))
                                .collect(Collectors.joining(", ")))
                .fact("Languages", String.join(", ", card.languages()))
                .fact("Room for", mentor.free() == 1 ? "one more mentee" : mentor.free() + " more mentees");
        if (!card.roles().isEmpty()) {
            facts.fact(
                    "Knows the work of",
                    card.roles().stream()
                            .map(role -> MentorsView.title(catalog, role))
                            .collect(Collectors.joining(", ")));
        }
        add(facts);
        var question = words(
                "question",
                "Your question",
                "Only " + mentor.name()
                        + " reads it, and your second choice if the answer is no. What are you working on, and where"
                        + " are you stuck?",
                MentorshipService.LONGEST_QUESTION);
        var second = new Select<MentorService.Listed>();
        second.setId("second");
        second.setLabel("If " + mentor.name() + " has no time, ask");
        second.setEmptySelectionAllowed(true);
        second.setEmptySelectionCaption("nobody else");
        second.setItemLabelGenerator(one -> one == null ? "nobody else" : one.name());
        second.setItems(mentors.directory(current.require(), MentorService.Wanted.ANYBODY).stream()
                .filter(one -> !one.account().equals(mentor.account()))
                .toList());
        add(new Section(
                "Ask " + mentor.name(),
                question,
                second,
                Kit.actions(Kit.primary("ask", "Send the question", () -> ask(mentor, question, second)))));
    }

    private void ask(MentorService.Listed mentor, TextArea question, Select<MentorService.Listed> second) {
        var asked = mentorships.ask(
                current.require(),
                mentor.account(),
                question.getValue(),
                Optional.ofNullable(second.getValue()).map(MentorService.Listed::account));
        switch (asked) {
            case MentorshipService.Sent sent -> {
                Notices.done("Asked. You see the answer here and by mail.");
                getUI().ifPresent(ui -> ui.navigate(MentoringView.class));
            }
            case MentorshipService.NoQuestion empty -> refuse(question, "Write a sentence or two first.");
            case MentorshipService.TooLong(int over) ->
                refuse(question, "This is %,d characters too long.".formatted(over));
            case MentorshipService.AlreadyOpen open -> Notices.refused("You have asked them already, or are a pair.");
            case MentorshipService.NoSuchMentor gone -> Notices.refused("They take nobody on at the moment.");
            case MentorshipService.NoRoom full -> Notices.refused("They take nobody on at the moment.");
        }
    }

    private static void refuse(TextArea field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
