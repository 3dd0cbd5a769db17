package org.milestone.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.mentoring.domain.Agenda;
import org.milestone.mentoring.domain.NoticeWhat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Meetings of the two with their agenda and joint notes; each is told to both their calendars.
@Service
public class SessionService {
    public static final int LONGEST_NOTES = 4_000;
    public static final int MOST_MINUTES = 240;
    private static final int LEAST_MINUTES = 10;
    private static final int MOST_SESSIONS = 500;
    private static final Duration FURTHEST = Duration.ofDays(366);

    /// A meeting.
    ///
    /// @param notes    joint: both write and read them
    /// @param missed   whether it did not take place
    /// @param calendar how calendars know it
    /// @param version  the one that was read, to change it
    public record Session(
            long id,
            long mentorship,
            Instant startsAt,
            int minutes,
            String agenda,
            String notes,
            boolean held,
            boolean missed,
            Mark calendar,
            long version) {}

    /// @param revision higher with each change that calendars are told of
    public record Mark(String key, int revision) {
        Mark next() {
            return new Mark(key, revision + 1);
        }
    }

    public sealed interface Kept permits Saved, NotFit, ChangedElsewhere, NotNow {}

    public record Saved(Session session) implements Kept {}

    /// A day that makes no sense, or a text that is too long.
    public record NotFit() implements Kept {}

    public record ChangedElsewhere(Session session) implements Kept {}

    public record NotNow() implements Kept {}

    public sealed interface Cancelling permits Cancelled, HasNotes, HasBegun, Gone {}

    /// It is off the list.
    ///
    /// @param at      when
    /// @param unheard whether the other had not heard of it yet
    public record Cancelled(Session session, Instant at, boolean unheard) implements Cancelling {
        String key() {
            return "session-off/" + session.id() + "/" + at.toEpochMilli();
        }
    }

    /// What the two wrote down does not go with it.
    public record HasNotes() implements Cancelling {}

    public record HasBegun() implements Cancelling {}

    /// It was held, or is not there.
    public record Gone() implements Cancelling {}

    private final Pairs pairs;
    private final MeetingRows sessions;
    private final ActionRows actions;
    private final Agendas agendas;
    private final Bell bell;
    private final Invites invites;

    SessionService(Pairs pairs, MeetingRows sessions, ActionRows actions, Agendas agendas, Bell bell, Invites invites) {
        this.pairs = pairs;
        this.sessions = sessions;
        this.actions = actions;
        this.agendas = agendas;
        this.bell = bell;
        this.invites = invites;
    }

    /// All meetings, the latest first.
    @Transactional(readOnly = true)
    public List<Session> all(AccountId me, long mentorship) {
        return pairs.row(me, mentorship).isEmpty()
                ? List.of()
                : sessions.findByMentorshipIdOrderByStartsAtDesc(mentorship).stream()
                        .map(MeetingRow::session)
                        .toList();
    }

    /// One of them.
    @Transactional(readOnly = true)
    public Optional<Session> session(AccountId me, long id) {
        return sessions.findById(id)
                .filter(row -> pairs.row(me, row.mentorship()).isPresent())
                .map(MeetingRow::session);
    }

    /// Plans one, with an agenda drafted from what is open.
    @Transactional
    public Kept plan(AccountId me, long mentorship, Instant startsAt, int minutes) {
        var pair = pairs.together(me, mentorship).orElse(null);
        if (pair == null
                || sessions.findByMentorshipIdOrderByStartsAtDesc(mentorship).size() >= MOST_SESSIONS) {
            return new NotNow();
        }
        if (minutes < LEAST_MINUTES
                || minutes > MOST_MINUTES
                || Duration.between(startsAt, pairs.now()).abs().compareTo(FURTHEST) > 0) {
            return new NotFit();
        }
        var open = actions.open(mentorship).stream().map(ActionRow::action).toList();
        var session = sessions.saveAndFlush(
                        new MeetingRow(mentorship, startsAt, minutes, agendas.draft(pair, me, open)))
                .session();
        invites.tell(me, pair, session, NoticeWhat.SESSION, planned(session));
        return new Saved(session);
    }

    /// Moves one that was not held to a time that lies ahead, and tells the other.
    @Transactional
    public Kept move(AccountId me, long id, Instant startsAt) {
        var row = sessions.locked(id).filter(found -> !found.session().held()).orElse(null);
        var pair = Optional.ofNullable(row)
                .flatMap(found -> pairs.together(me, found.mentorship()))
                .orElse(null);
        if (row == null || pair == null) {
            return new NotNow();
        }
        if (!startsAt.isAfter(pairs.now()) || startsAt.isAfter(pairs.now().plus(FURTHEST))) {
            return new NotFit();
        }
        if (startsAt.equals(row.session().startsAt())) {
            return new Saved(row.session());
        }
        row.move(startsAt);
        var session = sessions.saveAndFlush(row).session();
        invites.tell(
                me,
                pair,
                session,
                NoticeWhat.MOVED,
                "session-moved/" + id + "/" + session.calendar().revision());
        return new Saved(session);
    }

    /// Keeps agenda and joint notes.
    @Transactional
    public Kept keep(AccountId me, long id, String agenda, String joint, long version) {
        var row = sessions.findById(id)
                .filter(found -> pairs.together(me, found.mentorship()).isPresent());
        if (row.isEmpty()) {
            return new NotNow();
        }
        if (agenda.length() > Agenda.LONGEST || joint.length() > LONGEST_NOTES) {
            return new NotFit();
        }
        if (row.get().version() != version) {
            return new ChangedElsewhere(row.get().session());
        }
        row.get().write(agenda.strip(), joint.strip());
        return new Saved(sessions.saveAndFlush(row.get()).session());
    }

    /// Says that the two have met, also after somebody said that they had not.
    @Transactional
    public boolean hold(AccountId me, long id) {
        return sessions.findById(id)
                .filter(row -> !row.session().startsAt().isAfter(pairs.now()))
                .flatMap(row -> pairs.locked(me, row.mentorship())
                        .flatMap(pair -> pair.mentorship()
                                .meet(pair.sideOf(me).orElseThrow(), pairs.now())
                                .map(next -> {
                                    pair.move(next);
                                    row.hold();
                                    return true;
                                })))
                .orElse(false);
    }

    /// Says that one whose time has come did not take place, or that this was a mistake. What was
    /// written in it stays.
    @Transactional
    public boolean miss(AccountId me, long id, boolean missed) {
        var row = sessions.locked(id)
                .filter(found -> !found.session().held() && found.session().missed() != missed)
                .filter(found -> !found.session().startsAt().isAfter(pairs.now()))
                .orElse(null);
        var pair = Optional.ofNullable(row)
                .flatMap(found -> pairs.together(me, found.mentorship()))
                .orElse(null);
        if (row == null || pair == null) {
            return false;
        }
        row.miss(missed);
        var other = pair.of(pair.sideOf(me).orElseThrow().other());
        var key = "session-missed/" + id + "/" + row.session().startsAt().getEpochSecond();
        bell.withdraw(me, key);
        bell.withdraw(other, key);
        if (missed) {
            pairs.tell(me, pair.id(), NoticeWhat.MISSED, invites.day(row.session(), other), key);
        }
        return true;
    }

    /// Takes one without notes off the list that lies ahead, and tells the other; or one that did
    /// not take place. What it was comes back, for [#restore].
    @Transactional
    public Cancelling cancel(AccountId me, long id) {
        var row = sessions.locked(id).filter(found -> !found.session().held()).orElse(null);
        var pair = Optional.ofNullable(row)
                .flatMap(found -> pairs.together(me, found.mentorship()))
                .orElse(null);
        if (row == null || pair == null) {
            return new Gone();
        }
        var session = row.session();
        if (!session.notes().isBlank()) {
            return new HasNotes();
        }
        boolean ahead = session.startsAt().isAfter(pairs.now());
        if (!ahead && !session.missed()) {
            return new HasBegun();
        }
        sessions.delete(row);
        if (!ahead) {
            return new Cancelled(session, pairs.now(), false);
        }
        bell.withdraw(me, planned(session));
        var other = pair.of(pair.sideOf(me).orElseThrow().other());
        var off = new Cancelled(told(session), pairs.now(), bell.withdraw(other, planned(session)));
        invites.tell(me, pair, off.session(), NoticeWhat.CANCELLED, off.key());
        return off;
    }

    /// Brings back what was taken off the list. The other finds a notice of it only when they
    /// heard that it was cancelled, or not yet that it was planned; calendars are told anyway.
    @Transactional
    public boolean restore(AccountId me, Cancelled cancelled) {
        var pair = pairs.together(me, cancelled.session().mentorship());
        pair.ifPresent(row -> {
            var session = sessions.saveAndFlush(new MeetingRow(told(cancelled.session())))
                    .session();
            if (session.missed()) {
                return;
            }
            var other = row.of(row.sideOf(me).orElseThrow().other());
            if (!bell.withdraw(other, cancelled.key()) || cancelled.unheard()) {
                invites.tell(me, row, session, NoticeWhat.SESSION, planned(session));
            } else {
                invites.write(me, row, session, NoticeWhat.SESSION);
            }
        });
        return pair.isPresent();
    }

    private static Session told(Session session) {
        return new Session(
                session.id(),
                session.mentorship(),
                session.startsAt(),
                session.minutes(),
                session.agenda(),
                session.notes(),
                session.held(),
                session.missed(),
                session.calendar().next(),
                session.version());
    }

    private static String planned(Session session) {
        return "session/" + session.id();
    }
}
