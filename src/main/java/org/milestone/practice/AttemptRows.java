package org.milestone.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.milestone.practice.domain.Attempt.State;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttemptRows extends Repository<AttemptRow, Long> {
    AttemptRow saveAndFlush(AttemptRow row);

    /// An attempt with one of its slots; of a slot that nobody touched nothing is there.
    record WithSlot(AttemptRow attempt, Answers.Stored slot) {}

    Optional<AttemptRow> findByIdAndAccountId(long id, long account);

    @Query("""
            select new org.milestone.practice.AttemptRows$WithSlot(
                a,
                new org.milestone.practice.Answers$Stored(
                    s.slot, s.sequence, s.response, s.certainty, s.seconds, s.at, s.flagged, s.struck, s.highlights))
            from AttemptRow a left join SlotRow s on s.attemptId = a.id and s.slot = :slot
            where a.id = :id and a.accountId = :account""")
    Optional<WithSlot> withSlot(long account, long id, int slot);

    @Query("select accountId from AttemptRow where id = :id")
    Optional<Long> owner(long id);

    @Query("select id from AttemptRow where accountId = :account and openKey = :key")
    Optional<Long> open(long account, String key);

    @Query("select id from AttemptRow where accountId = :account and state in :states order by startedAt desc")
    List<Long> open(long account, Collection<State> states);

    @Query("select id from AttemptRow where accountId = :account and state in :states and endsAt < :now")
    List<Long> due(long account, Collection<State> states, Instant now);

    @Query("select id from AttemptRow where state in :states and endsAt < :now order by endsAt")
    List<Long> due(Collection<State> states, Instant now, Limit limit);

    List<AttemptRow> findByAccountIdAndStateInOrderByStartedAtDesc(long account, Collection<State> states, Limit limit);

    List<AttemptRow> findByAccountIdAndStateInAndGuessIsNotNullOrderByStartedAtDesc(
            long account, Collection<State> states, Limit limit);

    List<AttemptRow> findByAccountIdOrderByStartedAt(long account);
}
