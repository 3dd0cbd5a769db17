package org.milestone.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.mentoring.domain.Agenda;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Meetings of the two with their agenda and joint notes, what each took on, and what each notes
/// for themself.
@Service
public class SessionService {
    public static final int LONGEST_NOTES = 4_000;
    public static final int LONGEST_ACTION = 300;
    public static final int MOST_MINUTES = 240;
    private static final int LEAST_MINUTES = 10;
    private static final int MOST_OPEN_ACTIONS = 50;
    private static final int MOST_SESSIONS = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final Duration FURTHEST = Duration.ofDays(366);

    /// A meeting.
    ///
    /// @param notes   joint: both write and read them
    /// @param version the one that was read, to change it
    public record Session(
            long id,
            long mentorship,
            Instant startsAt,
            int minutes,
            String agenda,
            String notes,
            boolean held,
            long version) {}

    /// What one of the two took on.
    public record Action(
            long id, Side side, String what, Optional<LocalDate> due, Instant createdAt, Optional<Instant> doneAt) {}

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

    /// What a person noted for themself.
    ///
    /// @param version the one that was read, to change it
    public record Note(String body, long version) {
        static final Note BLANK = new Note("", 0);
    }

    public sealed interface NoteKept permits NoteSaved, NoteChangedElsewhere, NoteTooLong, NoteGone {}

    public record NoteSaved(Note note) implements NoteKept {}

    /// Another window changed it in the meantime; here is what stands there now.
    public record NoteChangedElsewhere(Note note) implements NoteKept {}

    /// Too long by so many characters; nothing was changed.
    public record NoteTooLong(int over) implements NoteKept {}

    public record NoteGone() implements NoteKept {}

    private final Pairs pairs;
    private final MeetingRows sessions;
    private final ActionRows actions;
    private final PrivateNoteRows notes;
    private final Agendas agendas;
    private final Bell bell;

    SessionService(
            Pairs pairs, MeetingRows sessions, ActionRows actions, PrivateNoteRows notes, Agendas agendas, Bell bell) {
        this.pairs = pairs;
        this.sessions = sessions;
        this.actions = actions;
        this.notes = notes;
        this.agendas = agendas;
        this.bell = bell;
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
        var row = together(me, mentorship);
        if (row.isEmpty()
                || sessions.findByMentorshipIdOrderByStartsAtDesc(mentorship).size() >= MOST_SESSIONS) {
            return new NotNow();
        }
        if (minutes < LEAST_MINUTES
                || minutes > MOST_MINUTES
                || Duration.between(startsAt, pairs.now()).abs().compareTo(FURTHEST) > 0) {
            return new NotFit();
        }
        var agenda = agendas.draft(row.get(), me, open(mentorship));
        var session = sessions.saveAndFlush(new MeetingRow(mentorship, startsAt, minutes, agenda))
                .session();
        pairs.tell(me, mentorship, NoticeWhat.SESSION, "", planned(session));
        return new Saved(session);
    }

    /// Keeps agenda and joint notes.
    @Transactional
    public Kept keep(AccountId me, long id, String agenda, String joint, long version) {
        var row = sessions.findById(id)
                .filter(found -> together(me, found.mentorship()).isPresent());
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

    /// Says that the two have met.
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

    /// Takes one that lies ahead and has no notes off the list, and tells the other; what it was
    /// comes back, for [#restore].
    @Transactional
    public Cancelling cancel(AccountId me, long id) {
        var row = sessions.locked(id).filter(found -> !found.session().held()).orElse(null);
        var pair = Optional.ofNullable(row).flatMap(found -> together(me, found.mentorship()));
        if (row == null || pair.isEmpty()) {
            return new Gone();
        }
        var session = row.session();
        if (!session.notes().isBlank()) {
            return new HasNotes();
        }
        if (!session.startsAt().isAfter(pairs.now())) {
            return new HasBegun();
        }
        sessions.delete(row);
        bell.withdraw(me, planned(session));
        var seen = pairs.view(me, pair.get());
        var cancelled = new Cancelled(session, pairs.now(), bell.withdraw(seen.other(), planned(session)));
        var day = DAY.format(session.startsAt().atZone(seen.otherZone()));
        pairs.tell(me, session.mentorship(), NoticeWhat.CANCELLED, day, cancelled.key());
        return cancelled;
    }

    /// Brings a cancelled one back. The other is told of it only when they heard that it was
    /// cancelled, or not yet that it was planned.
    @Transactional
    public boolean restore(AccountId me, Cancelled cancelled) {
        var old = cancelled.session();
        var pair = together(me, old.mentorship());
        pair.ifPresent(row -> {
            var session = sessions.saveAndFlush(
                            new MeetingRow(old.mentorship(), old.startsAt(), old.minutes(), old.agenda()))
                    .session();
            var other = row.of(row.sideOf(me).orElseThrow().other());
            if (!bell.withdraw(other, cancelled.key()) || cancelled.unheard()) {
                pairs.tell(me, old.mentorship(), NoticeWhat.SESSION, "", planned(session));
            }
        });
        return pair.isPresent();
    }

    private static String planned(Session session) {
        return "session/" + session.id();
    }

    /// What the two took on, oldest first.
    @Transactional(readOnly = true)
    public List<Action> actions(AccountId me, long mentorship) {
        return pairs.row(me, mentorship).isEmpty()
                ? List.of()
                : actions.findByMentorshipIdOrderById(mentorship).stream()
                        .map(ActionRow::action)
                        .toList();
    }

    /// Writes down what one of them will do; false when it is blank, too long, or enough is open.
    @Transactional
    public boolean add(AccountId me, long mentorship, Side side, String what, Optional<LocalDate> due) {
        var words = what.strip();
        boolean fits = !words.isEmpty()
                && words.length() <= LONGEST_ACTION
                && together(me, mentorship).isPresent()
                && open(mentorship).size() < MOST_OPEN_ACTIONS;
        if (fits) {
            actions.save(new ActionRow(mentorship, side, words, due.orElse(null), pairs.now()));
        }
        return fits;
    }

    /// Marks it done, or not done after all.
    @Transactional
    public boolean done(AccountId me, long action, boolean done) {
        return actions.findById(action)
                .filter(row -> together(me, row.mentorship()).isPresent())
                .map(row -> {
                    row.done(done ? pairs.now() : null);
                    return true;
                })
                .orElse(false);
    }

    /// What the person noted for themself about the other; nobody else reads it.
    @Transactional(readOnly = true)
    public Note note(AccountId me, long mentorship) {
        return notes.findByMentorshipIdAndAccountId(mentorship, me.value())
                .map(PrivateNoteRow::note)
                .orElse(Note.BLANK);
    }

    /// Keeps it, unless another window changed it since the version was read.
    @Transactional
    public NoteKept keepNote(AccountId me, long mentorship, String body, long version) {
        if (pairs.row(me, mentorship).isEmpty()) {
            return new NoteGone();
        }
        if (body.length() > LONGEST_NOTES) {
            return new NoteTooLong(body.length() - LONGEST_NOTES);
        }
        notes.beginIfNew(mentorship, me.value(), pairs.now());
        var row = notes.locked(mentorship, me.value());
        if (row.note().version() != version) {
            return new NoteChangedElsewhere(row.note());
        }
        row.rewrite(body, pairs.now());
        return new NoteSaved(notes.saveAndFlush(row).note());
    }

    private List<Action> open(long mentorship) {
        return actions.findByMentorshipIdInAndDoneAtIsNull(List.of(mentorship)).stream()
                .map(ActionRow::action)
                .toList();
    }

    private Optional<MentorshipRow> together(AccountId me, long mentorship) {
        return pairs.row(me, mentorship).filter(row -> row.mentorship().state().isTogether());
    }
}
