package org.milestone.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface LetterRows extends Repository<LetterRow, Long> {
    Optional<LetterRow> findById(long id);

    @Query("""
            select l from LetterRow l
            where (:state is null or l.state = :state) and (lower(l.recipient) like :like or lower(l.subject) like :like)
            order by l.id desc limit :limit offset :offset""")
    List<LetterRow> search(@Nullable LetterState state, String like, int offset, int limit);

    @Query("""
            select count(l) from LetterRow l
            where (:state is null or l.state = :state) and (lower(l.recipient) like :like or lower(l.subject) like :like)""")
    int countMatching(@Nullable LetterState state, String like);

    @Query(
            "select l.id from LetterRow l where l.state = WAITING and l.nextAttempt <= :now order by l.nextAttempt, l.id limit :limit")
    List<Long> due(Instant now, int limit);

    /// 1 for the one node that may try now. Should it die while trying, the letter is due again at `next`.
    @Transactional
    @Modifying
    @Query("""
            update LetterRow l set l.attempts = l.attempts + 1, l.nextAttempt = :next
            where l.id = :id and l.attempts = :attempts and l.state = WAITING and l.nextAttempt <= :now""")
    int claim(long id, int attempts, Instant now, Instant next);

    @Transactional
    @Modifying
    @Query("update LetterRow l set l.state = SENT, l.sentAt = :now, l.lastError = null where l.id = :id")
    void sent(long id, Instant now);

    @Transactional
    @Modifying
    @Query("update LetterRow l set l.state = :state, l.lastError = :error where l.id = :id and l.state = WAITING")
    void failed(long id, LetterState state, String error);

    @Modifying
    @Query("""
            update LetterRow l set l.state = WAITING, l.attempts = 0, l.nextAttempt = :now
            where l.id = :id and l.state <> SENT""")
    int again(long id, Instant now);

    @Transactional
    @Modifying
    @Query("delete from LetterRow l where l.createdAt < :before and l.state <> WAITING")
    int clear(Instant before);
}
