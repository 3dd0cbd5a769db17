package org.milestone.skill;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetRows extends Repository<TargetRow, Long> {
    Optional<TargetRow> findById(long account);

    @Modifying(clearAutomatically = true)
    @Query(nativeQuery = true, value = """
                    INSERT INTO skill_target (account_id, role_id, at) VALUES (:account, :role, :at)
                    ON DUPLICATE KEY UPDATE role_id = :role, at = :at""")
    void aim(long account, String role, Instant at);

    @Modifying(clearAutomatically = true)
    @Query("delete from TargetRow row where row.accountId = :account")
    void drop(long account);
}
