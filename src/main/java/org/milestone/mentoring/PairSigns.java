package org.milestone.mentoring;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.SharedColumn;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;

/// Signs of life of mentees' mentorships, as columns of a table of people: that there is one, and
/// nothing of what was said.
public final class PairSigns {
    private PairSigns() {}

    /// Present for those who held a session with a mentor after a moment.
    public static SharedColumn<Boolean> met(Instant since) {
        return new SharedColumn<>(Scope.PLAN, Sight.SUMMARY, """
                select distinct m.mentee_account_id, '', 1, 0, null, null
                from mentoring_session s join mentoring_mentorship m on m.id = s.mentorship_id
                where m.mentee_account_id in (:owners) and s.held = true and s.starts_at > :metSince""", Map.of("metSince", utc(since)), PairSigns::any);
    }

    /// Present for those with a conversation that has waited for a word, of whichever side, since
    /// before a moment.
    public static SharedColumn<Boolean> waiting(Instant before) {
        return new SharedColumn<>(Scope.PLAN, Sight.SUMMARY, """
                select distinct m.mentee_account_id, '', 1, 0, null, null
                from mentoring_thread t join mentoring_mentorship m on m.id = t.mentorship_id
                where m.mentee_account_id in (:owners) and t.turn is not null and t.turn_since < :waitingBefore
                    and m.state in ('TRIAL', 'ACTIVE')""", Map.of("waitingBefore", utc(before)), PairSigns::any);
    }

    private static Optional<Boolean> any(List<SharedColumn.Fact> facts) {
        return facts.isEmpty() ? Optional.empty() : Optional.of(true);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
