package org.milestone.practice;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.milestone.practice.domain.Attempt.State;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttemptRows extends Repository<AttemptRow, Long> {
    AttemptRow saveAndFlush(AttemptRow row);

    /// Takes the row for this transaction: everything that changes an attempt or its answers
    /// waits here for its turn.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from AttemptRow where id = :id and accountId = :account")
    Optional<AttemptRow> lock(long account, long id);

    Optional<AttemptRow> findByIdAndAccountId(long id, long account);

    @Query("select accountId from AttemptRow where id = :id")
    Optional<Long> owner(long id);

    @Query("select id from AttemptRow where accountId = :account and openKey = :key")
    Optional<Long> open(long account, String key);

    @Query("select id from AttemptRow where accountId = :account and state in :states and endsAt < :now")
    List<Long> due(long account, Collection<State> states, Instant now);

    @Query("select id from AttemptRow where state in :states and endsAt < :now order by endsAt")
    List<Long> due(Collection<State> states, Instant now, Limit limit);

    List<AttemptRow> findByAccountIdAndStateInOrderByStartedAtDesc(long account, Collection<State> states, Limit limit);

    List<AttemptRow> findByAccountIdAndStateInAndGuessIsNotNullOrderByStartedAtDesc(
            long account, Collection<State> states, Limit limit);

    List<AttemptRow> findByAccountIdOrderByStartedAt(long account);
}
