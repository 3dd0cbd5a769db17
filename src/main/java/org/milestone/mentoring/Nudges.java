package org.milestone.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.milestone.mentoring.Bell.Ring;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Patience;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.Waiting.What;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminds of what waits, after one, two and three weeks, and closes it after four: a word and a
/// question are over then; of the rest nothing more is said. Nothing waits in a pause, and what
/// waited before a mentorship moved on waits anew.
@Component
class Nudges {
    /// What was closed long ago is not looked at again.
    private static final Duration FURTHEST = Duration.ofDays(60);

    private static final String LATE = """
            select * from (
                select m.id as mentorship, 'WORD' as what, t.id as number, t.turn as side, t.title as words,
                    greatest(t.turn_since, m.since) as since, m.state as state
                from mentoring_thread t join mentoring_mentorship m on m.id = t.mentorship_id where t.turn is not null
                union all
                select m.id, 'ACTION', a.id, a.side, a.what,
                    greatest(coalesce(cast(a.due_on as datetime), a.created_at), m.since), m.state
                from mentoring_action a join mentoring_mentorship m on m.id = a.mentorship_id where a.done_at is null
                union all
                select m.id, 'ASSIGNMENT', s.id, 'MENTEE', s.subject, greatest(cast(s.due_on as datetime), m.since),
                    m.state
                from mentoring_assignment s join mentoring_mentorship m on m.id = s.mentorship_id
                where s.done_at is null
                union all
                select id, 'SIGNATURE', id, 'MENTOR', goals, greatest(since, drafted_at), state from mentoring_mentorship
                where mentor_signed = false and goals <> ''
                union all
                select id, 'SIGNATURE', id, 'MENTEE', goals, greatest(since, drafted_at), state from mentoring_mentorship
                where mentee_signed = false and goals <> ''
            ) late
            where state in ('TRIAL', 'ACTIVE') and since <= :week and since > :furthest
            union all
            select id, 'ANSWER_TO_QUESTION', id, 'MENTOR', question, since, state from mentoring_mentorship
            where state = 'ASKED' and since <= :week and since > :furthest""";

    private record Late(long mentorship, What what, long number, Side side, String words, Instant since) {
        String key(Patience step) {
            return "late/" + what.name().toLowerCase(Locale.ROOT) + "/" + number + "/"
                    + side.name().toLowerCase(Locale.ROOT) + "/" + since.getEpochSecond() + "/" + step.days();
        }
    }

    private final JdbcClient database;
    private final MentorshipRows mentorships;
    private final Closings closings;
    private final Bell bell;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Nudges(
            JdbcClient database,
            MentorshipRows mentorships,
            Closings closings,
            Bell bell,
            Clock clock,
            TransactionTemplate transaction) {
        this.database = database;
        this.mentorships = mentorships;
        this.closings = closings;
        this.bell = bell;
        this.clock = clock;
        this.transaction = transaction;
    }

    void remind() {
        var now = clock.instant();
        database.sql(LATE)
                .param("week", Bell.utc(now.minus(Duration.ofDays(Patience.ONE_WEEK.days()))))
                .param("furthest", Bell.utc(now.minus(FURTHEST)))
                .query(Nudges::late)
                .list()
                .forEach(late -> Patience.of(late.since(), now)
                        .ifPresent(step -> transaction.executeWithoutResult(status -> remind(late, step, now))));
    }

    private static Late late(ResultSet row, int number) throws SQLException {
        return new Late(
                row.getLong("mentorship"),
                What.valueOf(row.getString("what")),
                row.getLong("number"),
                Side.valueOf(row.getString("side")),
                row.getString("words"),
                Objects.requireNonNull(row.getObject("since", LocalDateTime.class))
                        .toInstant(ZoneOffset.UTC));
    }

    private void remind(Late late, Patience step, Instant now) {
        var pair = mentorships.locked(late.mentorship()).orElse(null);
        if (pair == null) {
            return;
        }
        if (step != Patience.OVER) {
            bell.ring(
                    pair.of(late.side()),
                    pair.id(),
                    new Ring(NoticeWhat.NUDGE, late.words(), step.days(), late.key(step)));
            return;
        }
        var closed = new Ring(NoticeWhat.CLOSED, late.words(), step.days(), late.key(step));
        switch (late.what()) {
            case WORD -> tellBoth(closings.thread(late.number(), late.since(), now), pair, closed);
            case ANSWER_TO_QUESTION -> tellBoth(closings.question(pair, now), pair, closed);
            default -> bell.ring(pair.of(late.side()), pair.id(), closed);
        }
    }

    private void tellBoth(boolean done, MentorshipRow pair, Ring closed) {
        if (done) {
            bell.ring(pair.of(Side.MENTOR), pair.id(), closed);
            bell.ring(pair.of(Side.MENTEE), pair.id(), closed);
        }
    }
}
