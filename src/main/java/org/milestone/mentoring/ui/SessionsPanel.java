package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milestone.account.AccountId;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.SessionService;
import org.milestone.mentoring.SessionService.Session;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// Meetings of the two: those ahead, those held, and those that did not take place.
final class SessionsPanel extends Div {
    private static final int USUAL_MINUTES = 45;

    private final Desk desk;
    private final SessionService sessions;
    private final AccountId me;
    private final Pair pair;
    private final Again again;
    private final Div ahead = new Div();
    private final Div held = new Div();
    private final Div missed = new Div();
    private final Map<Long, SessionPanel> drawn = new HashMap<>();

    SessionsPanel(Desk desk, Picture picture, Again again) {
        this.desk = desk;
        this.sessions = desk.work().sessions();
        this.me = desk.current().require();
        this.pair = picture.pair();
        this.again = again;
        addClassName("threads");
        ahead.addClassName("threads");
        show(picture);
        add(ahead, new ActionsPanel(desk, picture, again), plan(picture.since()), held, missed);
    }

    private void show(Picture picture) {
        var all = sessions.all(me, pair.id());
        drawn.keySet().retainAll(all.stream().map(Session::id).toList());
        ahead.removeAll();
        all.stream()
                .filter(one -> !one.held() && !one.missed())
                .forEach(one -> ahead.add(session(one, picture.since())));
        ahead.setVisible(ahead.getComponentCount() > 0);
        fold(held, "Held", all.stream().filter(Session::held).toList(), picture.since());
        fold(missed, "Did not take place", all.stream().filter(Session::missed).toList(), picture.since());
    }

    private void fold(Div place, String title, List<Session> all, Instant now) {
        boolean open = isOpen(place);
        place.removeAll();
        place.setVisible(!all.isEmpty());
        if (!all.isEmpty()) {
            var inside = new Div();
            inside.addClassName("threads");
            all.forEach(one -> inside.add(session(one, now)));
            var details = new NativeDetails(title + " (" + all.size() + ")", inside);
            details.setOpen(open);
            place.add(details);
        }
    }

    static boolean isOpen(Div fold) {
        return fold.getChildren().anyMatch(one -> one instanceof NativeDetails details && details.isOpen());
    }

    /// Where words are typed that were not kept, it stays as it is, with the version they were
    /// typed upon.
    private Component session(Session one, Instant now) {
        var before = drawn.get(one.id());
        if (before != null && before.typed()) {
            return before;
        }
        var next = new SessionPanel(desk, pair, one, now, () -> again.draw(this::show));
        drawn.put(one.id(), next);
        return next;
    }

    private Component plan(Instant now) {
        var zone = desk.current().zone();
        var when = SessionPanel.when(
                "session-when", "When", now.plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.HOURS), zone);
        var plan = Kit.button(
                "session-plan",
                "Plan it, with an agenda drafted",
                () -> SessionPanel.chosen(when, zone).ifPresent(this::planAt));
        var form = new Div(
                when,
                Kit.muted("Both of you get an invitation for your calendar by mail, unless you switched"
                        + " letters about sessions off."),
                plan);
        form.addClassName("mentoring-form");
        var details = new NativeDetails("Plan a session", form);
        details.setId("session-new");
        return details;
    }

    private void planAt(Instant at) {
        switch (sessions.plan(me, pair.id(), at, USUAL_MINUTES)) {
            case SessionService.Saved saved -> again.draw(this::show);
            case SessionService.NotFit unfit -> Notices.refused("Choose a day within a year.");
            default -> Notices.refused("Nothing can be planned here any more.");
        }
    }
}
