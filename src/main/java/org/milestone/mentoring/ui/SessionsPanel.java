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
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
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

    private final Desk desk;
    private final SessionService sessions;
    private final AccountId me;
    private final Pair pair;
    private final Picture picture;
    private final Runnable again;

    SessionsPanel(Desk desk, Picture picture, Runnable again) {
        this.desk = desk;
        this.sessions = desk.work().sessions();
        this.me = desk.current().require();
        this.pair = picture.pair();
        this.picture = picture;
        this.again = again;
        addClassName("threads");
        var all = sessions.all(me, pair.id());
        all.stream().filter(one -> !one.held()).forEach(one -> add(session(one)));
        add(actions(), plan());
        var held = all.stream().filter(Session::held).toList();
        if (!held.isEmpty()) {
            var earlier = new Div();
            earlier.addClassName("threads");
            held.forEach(one -> earlier.add(session(one)));
            add(new NativeDetails("Held (" + held.size() + ")", earlier));
        }
    }

    private Component session(Session one) {
        var both = "You and " + pair.otherName() + " read and change it.";
        var agenda = MentoringPage.words("agenda-" + one.id(), "Agenda", both, Agenda.LONGEST);
        agenda.setValue(one.agenda());
        var notes = MentoringPage.words("notes-" + one.id(), "Joint notes", both, SessionService.LONGEST_NOTES);
        notes.setValue(one.notes());
        var head =
                new Div(new H3(Words.moment(one.startsAt(), desk.current().zone())), new Badge(one.minutes() + " min"));
        head.addClassName("tags");
        var buttons = MentoringPage.actions(
                MentoringPage.button("session-keep-" + one.id(), "Keep", () -> keep(one, agenda, notes)));
        if (!one.held()) {
            boolean begun = !one.startsAt().isAfter(picture.since());
            if (begun) {
                buttons.add(MentoringPage.primary("session-held-" + one.id(), "We have met", () -> {
                    sessions.hold(me, one.id());
                    again.run();
                }));
            }
            buttons.add(MentoringPage.quiet("session-cancel-" + one.id(), "Cancel it", () -> {
                sessions.cancel(me, one.id());
                again.run();
            }));
        }
        var panel = MentoringPage.panel(head, agenda, notes, buttons);
        panel.setId("session-" + one.id());
        return panel;
    }

    private void keep(Session one, TextArea agenda, TextArea notes) {
        switch (sessions.keep(me, one.id(), agenda.getValue(), notes.getValue(), one.version())) {
            case SessionService.Saved saved -> {
                again.run();
                Notices.done("Kept.");
            }
            case SessionService.ChangedElsewhere(var other) ->
                Notices.refused(pair.otherName()
                        + " changed it meanwhile. Copy your words, then reload the page to see theirs.");
            case SessionService.NotFit unfit -> Notices.refused("A text is too long.");
            case SessionService.NotNow gone -> Notices.refused("This session was cancelled.");
        }
    }

    private Component plan() {
        var zone = desk.current().zone();
        var when = new DateTimePicker("When");
        when.setId("session-when");
        when.setLocale(Locale.UK);
        when.setStep(Duration.ofMinutes(15));
        when.setValue(LocalDateTime.ofInstant(picture.since(), zone)
                .truncatedTo(ChronoUnit.HOURS)
                .plusDays(7));
        when.setHelperText("In your zone, " + zone + ".");
        var plan = MentoringPage.button("session-plan", "Plan it, with an agenda drafted", () -> {
            var value = when.getValue();
            var kept = value == null
                    ? new SessionService.NotFit()
                    : sessions.plan(me, pair.id(), value.atZone(zone).toInstant(), USUAL_MINUTES);
            if (kept instanceof SessionService.Saved) {
                again.run();
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
        var list = new UnorderedList();
        list.addClassName("plain-list");
        sessions.actions(me, pair.id()).stream()
                .filter(one -> one.doneAt()
                        .filter(at -> at.isBefore(picture.since().minus(Duration.ofDays(14))))
                        .isEmpty())
                .forEach(one -> list.add(new ListItem(action(one))));
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
                again.run();
            } else {
                Notices.refused("Write what it is, in one line.");
            }
        });
        var row = MentoringPage.actions(who, what, add);
        row.addClassName("field-row");
        return new Div(list, row);
    }

    private Component action(SessionService.Action one) {
        var box = new Checkbox((one.side() == pair.side() ? "You: " : pair.otherName() + ": ") + one.what());
        box.setId("action-" + one.id());
        box.setValue(one.doneAt().isPresent());
        box.addValueChangeListener(change -> {
            sessions.done(me, one.id(), change.getValue());
            again.run();
        });
        return box;
    }
}
