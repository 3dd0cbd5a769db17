package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.SessionService;
import org.milestone.mentoring.SessionService.Session;
import org.milestone.mentoring.domain.Agenda;
import org.milestone.mentoring.domain.Side;
import org.milestone.shell.Badge;
import org.milestone.shell.Notices;

/// Meetings with agenda and joint notes, and what each of the two took on.
final class SessionsPanel extends Div {
    private static final int USUAL_MINUTES = 45;
    private static final String NOTED =
            "There are joint notes in it, so it is not cancelled. Empty and keep them first.";

    private final Desk desk;
    private final SessionService sessions;
    private final AccountId me;
    private final Pair pair;
    private final Again again;
    private final Div ahead = new Div();
    private final UnorderedList todo = new UnorderedList();
    private final Div past = new Div();
    private final Map<Long, Drawn> drawn = new HashMap<>();

    /// A session as it stands on the page.
    private record Drawn(Session session, TextArea agenda, TextArea notes, Component panel) {
        boolean typed() {
            return isTyped(session, agenda, notes);
        }
    }

    SessionsPanel(Desk desk, Picture picture, Again again) {
        this.desk = desk;
        this.sessions = desk.work().sessions();
        this.me = desk.current().require();
        this.pair = picture.pair();
        this.again = again;
        addClassName("threads");
        ahead.addClassName("threads");
        todo.addClassName("plain-list");
        show(picture);
        add(ahead, actions(), plan(picture.since()), past);
    }

    private void show(Picture picture) {
        var all = sessions.all(me, pair.id());
        drawn.keySet().retainAll(all.stream().map(Session::id).toList());
        ahead.removeAll();
        boolean open = isOpen(past);
        past.removeAll();
        all.stream().filter(one -> !one.held()).forEach(one -> ahead.add(session(one, picture.since())));
        var held = all.stream().filter(Session::held).toList();
        if (!held.isEmpty()) {
            var earlier = new Div();
            earlier.addClassName("threads");
            held.forEach(one -> earlier.add(session(one, picture.since())));
            var details = new NativeDetails("Held (" + held.size() + ")", earlier);
            details.setOpen(open);
            past.add(details);
        }
        ahead.setVisible(ahead.getComponentCount() > 0);
        past.setVisible(!held.isEmpty());
        showActions(picture);
    }

    static boolean isOpen(Div earlier) {
        return earlier.getChildren().anyMatch(one -> one instanceof NativeDetails details && details.isOpen());
    }

    private void showActions(Picture picture) {
        todo.removeAll();
        sessions.actions(me, pair.id()).stream()
                .filter(one -> one.doneAt()
                        .filter(at -> at.isBefore(picture.since().minus(Duration.ofDays(14))))
                        .isEmpty())
                .forEach(one -> todo.add(new ListItem(action(one))));
    }

    /// Where words are typed that were not kept, it stays as it is, with the version they were
    /// typed upon.
    private Component session(Session one, Instant now) {
        var before = drawn.get(one.id());
        if (before != null && before.typed()) {
            return before.panel();
        }
        var next = draw(one, now);
        drawn.put(one.id(), next);
        return next.panel();
    }

    private Drawn draw(Session one, Instant now) {
        var both = "You and " + pair.otherName() + " read and change it.";
        var agenda = MentoringPage.words("agenda-" + one.id(), "Agenda", both, Agenda.LONGEST);
        agenda.setValue(one.agenda());
        var notes = MentoringPage.words("notes-" + one.id(), "Joint notes", both, SessionService.LONGEST_NOTES);
        notes.setValue(one.notes());
        var head =
                new Div(new H3(Words.moment(one.startsAt(), desk.current().zone())), new Badge(one.minutes() + " min"));
        head.addClassName("tags");
        var buttons = MentoringPage.actions(MentoringPage.button("session-keep-" + one.id(), "Keep", () -> {
            if (keep(one, agenda, notes)) {
                again.draw(this::show);
                Notices.done("Kept.");
            }
        }));
        if (!one.held()) {
            boolean begun = !one.startsAt().isAfter(now);
            if (begun) {
                buttons.add(MentoringPage.primary("session-held-" + one.id(), "We have met", () -> {
                    if (!isTyped(one, agenda, notes) || keep(one, agenda, notes)) {
                        sessions.hold(me, one.id());
                        again.draw(this::show);
                    }
                }));
            }
            buttons.add(MentoringPage.quiet("session-cancel-" + one.id(), "Cancel it", () -> {
                if (notes.getValue().isBlank()) {
                    cancel(one);
                } else {
                    Notices.refused(NOTED);
                }
            }));
        }
        var panel = MentoringPage.panel(head, agenda, notes, buttons);
        panel.setId("session-" + one.id());
        return new Drawn(one, agenda, notes, panel);
    }

    private static boolean isTyped(Session one, TextArea agenda, TextArea notes) {
        return !agenda.getValue().equals(one.agenda()) || !notes.getValue().equals(one.notes());
    }

    private void cancel(Session one) {
        switch (sessions.cancel(me, one.id())) {
            case SessionService.Cancelled cancelled -> {
                drawn.remove(one.id());
                again.draw(this::show);
                Notices.undoable("Cancelled. " + pair.otherName() + " is told.", () -> {
                    sessions.restore(me, cancelled);
                    again.draw(this::show);
                });
            }
            case SessionService.HasNotes noted -> Notices.refused(NOTED);
            case SessionService.HasBegun begun -> Notices.refused("It has begun, so it cannot be cancelled any more.");
            case SessionService.Gone gone -> again.draw(this::show);
        }
    }

    /// Whether what is typed is kept; otherwise the person was told why it is not.
    private boolean keep(Session one, TextArea agenda, TextArea notes) {
        switch (sessions.keep(me, one.id(), agenda.getValue(), notes.getValue(), one.version())) {
            case SessionService.Saved saved -> {
                drawn.remove(one.id());
                return true;
            }
            case SessionService.ChangedElsewhere(var other) ->
                Notices.refused(pair.otherName()
                        + " changed it meanwhile. Copy your words, then reload the page to see theirs.");
            case SessionService.NotFit unfit -> Notices.refused("A text is too long.");
            case SessionService.NotNow gone -> Notices.refused("This session was cancelled.");
        }
        return false;
    }

    private Component plan(Instant now) {
        var zone = desk.current().zone();
        var when = new DateTimePicker("When");
        when.setId("session-when");
        when.setLocale(Locale.UK);
        when.setStep(Duration.ofMinutes(15));
        when.setValue(
                LocalDateTime.ofInstant(now, zone).truncatedTo(ChronoUnit.HOURS).plusDays(7));
        when.setHelperText("In your zone, " + zone + ".");
        var plan = MentoringPage.button("session-plan", "Plan it, with an agenda drafted", () -> {
            var value = when.getValue();
            var kept = value == null
                    ? new SessionService.NotFit()
                    : sessions.plan(me, pair.id(), value.atZone(zone).toInstant(), USUAL_MINUTES);
            if (kept instanceof SessionService.Saved) {
                again.draw(this::show);
            } else {
                Notices.refused("Choose a day within a year.");
            }
        });
        var form = new Div(when, plan);
        form.addClassName("mentoring-form");
        var details = new NativeDetails("Plan a session", form);
        details.setId("session-new");
        return details;
    }

    private Component actions() {
        var who = new Select<Side>();
        who.setId("action-who");
        who.setLabel("Who");
        who.setItems(Side.values());
        who.setItemLabelGenerator(side -> side == pair.side() ? "you" : pair.otherName());
        who.setValue(Side.MENTEE);
        var what = new TextField("Will do");
        what.setId("action-what");
        what.setMaxLength(SessionService.LONGEST_ACTION);
        what.setHelperText("You and " + pair.otherName() + " read it.");
        var add = MentoringPage.button("action-add", "Add", () -> {
            if (sessions.add(me, pair.id(), who.getValue(), what.getValue(), Optional.empty())) {
                what.clear();
                again.draw(this::showActions);
            } else {
                Notices.refused("Write what it is, in one line.");
            }
        });
        var row = MentoringPage.actions(who, what, add);
        row.addClassName("field-row");
        return new Div(todo, row);
    }

    private Component action(SessionService.Action one) {
        var box = new Checkbox((one.side() == pair.side() ? "You: " : pair.otherName() + ": ") + one.what());
        box.setId("action-" + one.id());
        box.setValue(one.doneAt().isPresent());
        box.addValueChangeListener(change -> {
            sessions.done(me, one.id(), change.getValue());
            again.draw(this::showActions);
        });
        return box;
    }
}
