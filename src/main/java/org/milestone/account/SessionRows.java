package org.milestone.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SessionRows extends Repository<SessionRow, Long> {
    SessionRow saveAndFlush(SessionRow row);

    Optional<SessionRow> findByIdAndAccountId(long id, long account);

    List<SessionRow> findByAccountIdOrderBySeenAtDesc(long account);

    @Modifying
    @Query("update SessionRow s set s.seenAt = :now where s.id = :id")
    int seen(long id, Instant now);

    @Modifying
    @Query("delete from SessionRow s where s.id = :id")
    void end(long id);

    @Modifying
    @Query("delete from SessionRow s where s.accountId = :account and s.id <> :kept")
    int endAllBut(long account, long kept);

    @Modifying
    @Query("delete from SessionRow s where s.seenAt < :idleSince or s.startedAt < :startedBefore")
    int clear(Instant idleSince, Instant startedBefore);
}
