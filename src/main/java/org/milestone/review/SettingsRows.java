package org.milestone.review;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SettingsRows extends Repository<SettingsRow, Long> {

    @Modifying
    @Query(nativeQuery = true, value = """
                    INSERT INTO review_settings (account_id, retention, cap, seen_result, changed_at)
                    VALUES (:account, :retention, :cap, 0, :at)
                    ON DUPLICATE KEY UPDATE account_id = :account""")
    void begin(long account, double retention, int cap, Instant at);

    /// Takes the row for this transaction: whoever takes in results or plans anew waits here.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SettingsRow where accountId = :account")
    Optional<SettingsRow> lock(long account);

    Optional<SettingsRow> findById(long account);
}
