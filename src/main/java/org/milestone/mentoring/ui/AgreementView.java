package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.milestone.account.CurrentAccount;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.Cadence;
import org.milestone.mentoring.domain.Channel;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Dates;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;
import org.milestone.shell.Section;

/// What the two agree on; both sign, and the mentee says what may be seen.
@Route("mentoring/agreements/:id(\\d{1,18})")
@PermitAll
final class AgreementView extends MentoringPage implements BeforeEnterObserver {
    private final MentorshipService mentorships;
    private final CurrentAccount current;
    private Supplier<Agreement> written = () -> Agreement.draft(LocalDate.EPOCH);

    AgreementView(MentorshipService mentorships, CurrentAccount current) {
        super("Agreement");
        this.mentorships = mentorships;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Long.parseLong(event.getRouteParameters().get("id").orElseThrow());
        mentorships
                .pair(current.require(), id)
                .filter(Pair::isTogether)
                .ifPresentOrElse(this::show, () -> notFound(event));
    }

    private void show(Pair pair) {
        clear();
        crumbs(new Crumbs().step(MentoringRoutes.MENTORING, "Mentoring"));
        title("You and " + pair.otherName());
        lead(next(pair));
        var state = new Div(
                signature("You", pair.hasSigned(pair.side())),
                signature(pair.otherName(), pair.hasSigned(pair.side().other())));
        state.addClassName("tags");
        underHeading(state);
        add(draft(pair));
        if (!pair.hasSigned(pair.side()) && !pair.agreement().goals().isBlank()) {
            add(sign(pair));
        }
        add(new ChangesPanel(mentorships, current.require(), pair, () -> again(pair)));
    }

    private void again(Pair pair) {
        mentorships.pair(current.require(), pair.id()).ifPresent(this::show);
    }

    private static Badge signature(String who, boolean signed) {
        return signed ? Badge.good(who + ": signed") : new Badge(who + ": not signed yet");
    }

    private static String next(Pair pair) {
        if (pair.agreement().goals().isBlank()) {
            return "Write down together what you want to reach. You can change it at any time; then both sign anew.";
        }
        if (!pair.hasSigned(pair.side())) {
            return "Read it, and sign it below if it is right.";
        }
        return pair.hasSigned(pair.side().other())
                ? "Both of you have signed."
                : "You have signed. " + pair.otherName() + " signs next.";
    }

    private Component draft(Pair pair) {
        var now = pair.agreement();
        var goals = words(
                "goals",
                "What the mentee wants to reach",
                "Only you and " + pair.otherName() + " read it.",
                Agreement.LONGEST_GOALS);
        goals.setValue(now.goals());
        var cadence = new Select<Cadence>();
        cadence.setId("cadence");
        cadence.setLabel("You meet");
        cadence.setItems(Cadence.values());
        cadence.setItemLabelGenerator(Words::of);
        cadence.setValue(now.cadence());
        var channels = new CheckboxGroup<Channel>("How");
        channels.setId("channels");
        channels.setItems(Channel.values());
        channels.setItemLabelGenerator(Words::of);
        channels.setValue(now.channels());
        var until = new DatePicker("Until");
        until.setId("until");
        until.setLocale(Locale.UK);
        until.setValue(now.until());
        until.setHelperText("What may be seen ends on this day, too.");
        written = () -> new Agreement(
                goals.getValue().strip(),
                cadence.getValue(),
                Set.copyOf(channels.getValue()),
                until.getValue() == null ? LocalDate.EPOCH : until.getValue());
        var keep = Kit.button("keep", "Keep these words", () -> keep(pair, written.get()));
        var form = new Div(goals, cadence, channels, until, keep);
        form.addClassName("mentoring-form");
        return form;
    }

    private void keep(Pair pair, Agreement agreement) {
        switch (mentorships.agree(current.require(), pair.id(), pair.draft(), agreement)) {
            case MentorshipService.Moved(var kept) -> {
                show(kept);
                Notices.done("Kept. Both of you sign it as it stands now.");
            }
            case MentorshipService.Changed(var other) -> changed(other);
            case MentorshipService.Unfit(var fault) -> Notices.refused(Words.of(fault));
            case MentorshipService.NotNow gone -> Notices.refused("This mentorship has ended meanwhile.");
            case MentorshipService.Full full -> throw new IllegalStateException("nobody is taken on here");
        }
    }

    /// What was typed here stays until the person asks for the other's words.
    private void changed(Pair other) {
        Notices.refused(
                other.otherName()
                        + " changed the agreement meanwhile. Your words still stand here: take what you need of them, then load the page again.");
    }

    private Component sign(Pair pair) {
        if (pair.side() == Side.MENTOR) {
            return new Section(
                    "Sign",
                    new Paragraph("You see of " + pair.otherName()
                            + " what they choose to show, and they see that you looked."),
                    Kit.actions(Kit.primary("sign", "Sign", () -> sign(pair, Map.of()))));
        }
        var shown = new SightsField(
                pair.state() == State.TRIAL
                        ? Agreement.usualSights()
                        : mentorships.shared(current.require(), pair.id()));
        return new Section(
                "What " + pair.otherName() + " may see",
                new Paragraph("Until " + Dates.shortDay(pair.agreement().until())
                        + ", or until you take it back. You always see when they looked."),
                shown,
                Kit.actions(Kit.primary("sign", "Sign and share this", () -> sign(pair, shown.getValue()))));
    }

    private void sign(Pair pair, Map<Scope, Sight> shown) {
        if (!written.get().equals(pair.agreement())) {
            Notices.refused("You changed the words above. Keep them first: what is signed is what is kept.");
            return;
        }
        switch (mentorships.sign(current.require(), pair.id(), pair.draft(), shown)) {
            case MentorshipService.Moved(var signed) -> {
                Notices.done("Signed.");
                show(signed);
            }
            case MentorshipService.Changed(var other) -> changed(other);
            case MentorshipService.Unfit(var fault) -> Notices.refused(Words.of(fault));
            case MentorshipService.NotNow gone -> Notices.refused("This cannot be signed any more.");
            case MentorshipService.Full full -> throw new IllegalStateException("nobody is taken on here");
        }
    }
}
