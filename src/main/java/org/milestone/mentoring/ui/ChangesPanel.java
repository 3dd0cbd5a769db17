package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.function.Supplier;
import org.milestone.account.AccountId;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.domain.EndReason;
import org.milestone.mentoring.domain.State;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// What one can change about being a pair: a private word on the fit, a pause, an end.
final class ChangesPanel extends Div {
    private final MentorshipService mentorships;
    private final AccountId me;
    private final Pair pair;
    private final Runnable again;

    ChangesPanel(MentorshipService mentorships, AccountId me, Pair pair, Runnable again) {
        this.mentorships = mentorships;
        this.me = me;
        this.pair = pair;
        this.again = again;
        addClassName("changes-panel");
        if (pair.mentorship().met()) {
            fit();
        }
        var body = new Div();
        body.addClassName("mentoring-form");
        if (pair.state() == State.PAUSED) {
            body.add(Kit.actions(Kit.primary("resume", "Go on", () -> told(() -> mentorships.resume(me, pair.id())))));
        } else {
            body.add(
                    new Paragraph("A pause stops all reminders. Either of you can go on at any time."),
                    Kit.actions(Kit.button("pause", "Pause", () -> told(() -> mentorships.pause(me, pair.id())))));
        }
        end(body);
        var details = new NativeDetails("Pause or end", body);
        details.setId("changes");
        add(details);
    }

    private void fit() {
        var said = mentorships.said(me, pair.id());
        var word = MentoringPage.words(
                "fit-word", "A word for yourself", "Only you can read it.", MentorshipService.LONGEST_WORD);
        word.setValue(said.map(MentorshipService.Fit::word).orElse(""));
        var answer = new Paragraph(said.map(fit -> fit.fits()
                        ? "You said: it fits."
                        : "You said: it does not quite fit. Another mentor is no offence to anybody; you can"
                                + " end this below, or talk about what would help.")
                .orElse("You have met once. Does it fit?"));
        answer.setId("fit-answer");
        add(Kit.panel(
                new H3("Between you and yourself"),
                answer,
                word,
                Kit.actions(
                        Kit.button("fits", "It fits", () -> say(true, word.getValue())),
                        Kit.button("fits-not", "Not quite", () -> say(false, word.getValue()))),
                Kit.muted(pair.otherName() + " is asked as well. Neither of you reads the other's answer.")));
    }

    private void say(boolean fits, String word) {
        if (mentorships.say(me, pair.id(), new MentorshipService.Fit(fits, word))) {
            again.run();
        } else {
            Notices.refused("The word is too long: at most " + MentorshipService.LONGEST_WORD + " characters.");
        }
    }

    private void end(Div body) {
        var reason = new Select<EndReason>();
        reason.setId("end-reason");
        reason.setLabel("Why");
        reason.setWidthFull();
        reason.setMaxWidth("26rem");
        reason.setItems(
                Arrays.stream(EndReason.values()).filter(EndReason::isChosen).toList());
        reason.setItemLabelGenerator(Words::of);
        reason.setValue(EndReason.GOALS_REACHED);
        body.add(
                new Paragraph("Ending is always possible. " + pair.otherName()
                        + " reads the reason; what was shared is hidden at once."),
                reason,
                Kit.actions(
                        Kit.button(
                                "end", "End it", () -> told(() -> mentorships.end(me, pair.id(), reason.getValue()))),
                        Kit.quiet("block", "End and block", this::block)));
    }

    private void block() {
        Kit.confirm(
                "Block " + pair.otherName() + "?",
                "They can no longer ask or invite you, and find nothing of this mentorship. They are not told.",
                "Block",
                () -> told(() -> mentorships.block(me, pair.id())));
    }

    private void told(Supplier<MentorshipService.Step> step) {
        if (step.get() instanceof MentorshipService.Moved(var moved)) {
            if (moved.isTogether()) {
                again.run();
            } else {
                Notices.done("Ended. Nothing is shared between you any more.");
                getUI().ifPresent(ui -> ui.navigate(MentoringRoutes.MENTORING.substring(1)));
            }
        } else {
            Notices.refused("This has changed meanwhile. Reload the page.");
        }
    }
}
