package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.SessionService;
import org.milestone.mentoring.SessionService.Session;
import org.milestone.mentoring.domain.Agenda;
import org.milestone.shell.Badge;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// One meeting with its agenda and joint notes, and what can become of it.
final class SessionPanel extends Div {
    private static final String NOTED = "There are joint notes in it, so it stays. Empty and keep them first.";

    private final Desk desk;
    private final SessionService sessions;
    private final Pair pair;
    private final Session session;
    private final Runnable again;
    private final TextArea agenda;
    private final TextArea notes;
    private boolean settled;

    /// @param again draws all sessions anew
    SessionPanel(Desk desk, Pair pair, Session session, Instant now, Runnable again) {
        this.desk = desk;
        this.sessions = desk.work().sessions();
        this.pair = pair;
        this.session = session;
        this.again = again;
        var both = "You and " + pair.otherName() + " read and change it.";
        agenda = MentoringPage.words("agenda-" + session.id(), "Agenda", both, Agenda.LONGEST);
        agenda.setValue(session.agenda());
        notes = MentoringPage.words("notes-" + session.id(), "Joint notes", both, SessionService.LONGEST_NOTES);
        notes.setValue(session.notes());
        var head = new Div(
                new H3(Words.moment(session.startsAt(), desk.current().zone())), new Badge(session.minutes() + " min"));
        head.addClassName("tags");
        if (session.missed()) {
            head.add(new Badge("did not take place"));
        }
        addClassName("panel");
        setId("session-" + session.id());
        add(head, agenda, notes, buttons(!session.startsAt().isAfter(now)));
        if (!session.held()) {
            add(move(now));
        }
    }

    /// Whether words stand here that were not kept.
    boolean typed() {
        return !settled && isTyped();
    }

    private boolean isTyped() {
        return !agenda.getValue().equals(session.agenda()) || !notes.getValue().equals(session.notes());
    }

    private Component buttons(boolean begun) {
        var keep = Kit.button(id("keep"), "Keep", () -> {
            if (keep()) {
                again.run();
                Notices.done("Kept.");
            }
        });
        var buttons = Kit.actions(keep);
        if (session.held()) {
            return buttons;
        }
        if (begun) {
            var met = session.missed() ? "We have met after all" : "We have met";
            buttons.add(Kit.primary(
                    id("held"),
                    met,
                    () -> keptFirst(() -> {
                        sessions.hold(desk.current().require(), session.id());
                        again.run();
                    })));
        }
        if (begun && !session.missed()) {
            buttons.add(Kit.quiet(id("missed"), "It did not happen", () -> keptFirst(this::miss)));
        } else {
            buttons.add(Kit.quiet(id("cancel"), session.missed() ? "Remove it" : "Cancel it", this::cancel));
        }
        return buttons;
    }

    private String id(String what) {
        return "session-" + what + "-" + session.id();
    }

    private void keptFirst(Runnable deed) {
        if (!isTyped() || keep()) {
            deed.run();
        }
    }

    private void miss() {
        var me = desk.current().require();
        if (sessions.miss(me, session.id(), true)) {
            Notices.undoable("Noted. " + pair.otherName() + " is told, and what you both wrote stays.", () -> {
                sessions.miss(me, session.id(), false);
                again.run();
            });
        }
        again.run();
    }

    private void cancel() {
        if (!notes.getValue().isBlank()) {
            Notices.refused(NOTED);
            return;
        }
        var me = desk.current().require();
        switch (sessions.cancel(me, session.id())) {
            case SessionService.Cancelled cancelled -> {
                settled = true;
                again.run();
                var told = session.missed() ? "Removed." : "Cancelled. " + pair.otherName() + " is told.";
                Notices.undoable(told, () -> {
                    sessions.restore(me, cancelled);
                    again.run();
                });
            }
            case SessionService.HasNotes noted -> Notices.refused(NOTED);
            case SessionService.HasBegun begun ->
                Notices.refused("It has begun, so it cannot be cancelled any more. Say that it did not happen.");
            case SessionService.Gone gone -> again.run();
        }
    }

    /// Whether what is typed is kept; otherwise the person was told why it is not.
    private boolean keep() {
        var kept = sessions.keep(
                desk.current().require(), session.id(), agenda.getValue(), notes.getValue(), session.version());
        switch (kept) {
            case SessionService.Saved saved -> settled = true;
            case SessionService.ChangedElsewhere(var other) ->
                Notices.refused(pair.otherName()
                        + " changed it meanwhile. Copy your words, then reload the page to see theirs.");
            case SessionService.NotFit unfit ->
                Notices.refused("A text is too long: an agenda has at most %,d characters, notes %,d."
                        .formatted(Agenda.LONGEST, SessionService.LONGEST_NOTES));
            case SessionService.NotNow gone -> Notices.refused("This session was cancelled.");
        }
        return settled;
    }

    private Component move(Instant now) {
        var zone = desk.current().zone();
        var from = session.startsAt().isAfter(now) ? session.startsAt() : now.plus(Duration.ofDays(7));
        var when = when(id("move-when"), "New time", from, zone);
        var move = Kit.button(
                id("move"), "Move it", () -> chosen(when, zone).ifPresent(to -> keptFirst(() -> moveTo(to))));
        var form = new Div(when, move);
        form.addClassName("mentoring-form");
        var details = new NativeDetails("Give it another time", form);
        details.setId(id("move-open"));
        return details;
    }

    private void moveTo(Instant to) {
        if (sessions.move(desk.current().require(), session.id(), to) instanceof SessionService.NotFit) {
            Notices.refused("Choose a time that lies ahead, within a year.");
            if (settled) {
                again.run();
            }
            return;
        }
        again.run();
        Notices.done("Moved. " + pair.otherName() + " is told.");
    }

    static DateTimePicker when(String id, String label, Instant from, ZoneId zone) {
        var when = new DateTimePicker(label);
        when.setId(id);
        when.setLocale(Locale.UK);
        when.setStep(Duration.ofMinutes(15));
        when.setValue(LocalDateTime.ofInstant(from, zone).truncatedTo(ChronoUnit.MINUTES));
        when.setHelperText("In your zone, " + zone + ".");
        return when;
    }

    /// The moment that was chosen; who chose none was told to.
    static Optional<Instant> chosen(DateTimePicker when, ZoneId zone) {
        var value = Optional.ofNullable(when.getValue());
        if (value.isEmpty()) {
            Notices.refused("Choose a day and a time.");
        }
        return value.map(local -> local.atZone(zone).toInstant());
    }
}
