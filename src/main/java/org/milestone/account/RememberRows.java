package org.milestone.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RememberRows extends Repository<RememberRow, Long> {
    RememberRow save(RememberRow row);

    /// Locked, so that two tabs opening together take turns.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RememberRow> findBySeries(String series);

    List<RememberRow> findByAccountId(long account);

    @Modifying
    @Query("delete from RememberRow r where r.series = :series")
    void forget(String series);

    @Modifying
    @Query("delete from RememberRow r where r.accountId = :account and r.series <> :kept")
    void forgetAllBut(long account, String kept);

    @Modifying
    @Query("delete from RememberRow r where r.expiresAt < :now")
    int clear(Instant now);
}
