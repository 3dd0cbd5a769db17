package org.milestone.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    private final Pairs pairs;
    private final MeetingRows sessions;
    private final ActionRows actions;
    private final PrivateNoteRows notes;
    private final Agendas agendas;

    SessionService(Pairs pairs, MeetingRows sessions, ActionRows actions, PrivateNoteRows notes, Agendas agendas) {
        this.pairs = pairs;
        this.sessions = sessions;
        this.actions = actions;
        this.notes = notes;
        this.agendas = agendas;
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
        pairs.tell(me, mentorship, NoticeWhat.SESSION, "", "session/" + session.id());
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

    /// Takes one that was not held off the list.
    @Transactional
    public boolean cancel(AccountId me, long id) {
        return sessions.findById(id)
                .filter(row -> !row.session().held())
                .filter(row -> together(me, row.mentorship()).isPresent())
                .map(row -> {
                    sessions.delete(row);
                    return true;
                })
                .orElse(false);
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
    public String note(AccountId me, long mentorship) {
        return notes.findByMentorshipIdAndAccountId(mentorship, me.value())
                .map(PrivateNoteRow::body)
                .orElse("");
    }

    @Transactional
    public boolean keepNote(AccountId me, long mentorship, String body) {
        boolean fits =
                body.length() <= LONGEST_NOTES && pairs.row(me, mentorship).isPresent();
        if (fits) {
            notes.save(new PrivateNoteRow(mentorship, me, body, pairs.now()));
        }
        return fits;
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
