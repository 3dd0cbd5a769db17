package org.milestone.skill;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AsideRows extends Repository<AsideRow, AsideRow.Key> {
    List<AsideRow> findByAccountIdOrderByAt(long account);

    @Modifying(clearAutomatically = true)
    @Query(nativeQuery = true, value = """
                    INSERT INTO skill_aside (account_id, skill_id, reason, at) VALUES (:account, :skill, :reason, :at)
                    ON DUPLICATE KEY UPDATE reason = :reason, at = :at""")
    void put(long account, String skill, String reason, Instant at);

    @Modifying(clearAutomatically = true)
    @Query("delete from AsideRow row where row.accountId = :account and row.skillId in :skills")
    void drop(long account, Collection<String> skills);
}
