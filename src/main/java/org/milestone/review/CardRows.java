package org.milestone.review;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CardRows extends Repository<CardRow, Long> {

    /// Adds a card that was never reviewed; one that is there already stays as it is.
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
                    INSERT INTO review_card (account_id, kind, ref, domain, stability, difficulty, due, reviews, lapses,
                        turn, added_at)
                    VALUES (:account, :kind, :ref, :domain, 0, 0, :due, 0, 0, 0, :at)
                    ON DUPLICATE KEY UPDATE account_id = :account""")
    void add(long account, String kind, String ref, String domain, LocalDate due, Instant at);

    /// Takes the card for this transaction: ratings of it wait for their turn.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from CardRow where id = :id and accountId = :account")
    Optional<CardRow> lock(long account, long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from CardRow where accountId = :account and kind = :kind and ref = :ref")
    Optional<CardRow> lock(long account, CardRow.Kind kind, String ref);

    Optional<CardRow> findByIdAndAccountId(long id, long account);

    List<CardRow> findByAccountId(long account);

    List<CardRow> findByAccountIdAndDueLessThanEqual(long account, LocalDate day);

    @Query("select ref from CardRow where accountId = :account and kind = :kind")
    Set<String> refs(long account, CardRow.Kind kind);

    @Query("select min(due) from CardRow where accountId = :account and due > :day")
    @Nullable
    LocalDate nextDue(long account, LocalDate day);

    int countByAccountIdAndDue(long account, LocalDate day);

    int countByAccountId(long account);
}
