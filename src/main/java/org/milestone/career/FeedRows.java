package org.milestone.career;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeedRows extends Repository<FeedRow, Long> {
    Optional<FeedRow> findByAccountId(long account);

    Optional<FeedRow> findBySecretHash(String hash);

    @Modifying(clearAutomatically = true)
    @Query(nativeQuery = true, value = """
                    INSERT INTO career_feed (account_id, secret_hash, opened_at) VALUES (:account, :hash, :at)
                    ON DUPLICATE KEY UPDATE secret_hash = :hash, opened_at = :at""")
    void open(long account, String hash, Instant at);

    @Modifying(clearAutomatically = true)
    @Query("delete from FeedRow row where row.accountId = :account")
    void close(long account);
}
