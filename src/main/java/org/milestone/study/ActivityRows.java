package org.milestone.study;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityRows extends Repository<ActivityRow, Long> {
    ActivityRow save(ActivityRow row);

    List<ActivityRow> findByAccountIdOrderByAt(long account);

    /// How many hours after `since`, a full one, somebody did something.
    interface Hour {
        long getAccount();

        long getLater();
    }

    @Query(
            value = "select distinct account_id as account, timestampdiff(hour, :since, at) as later"
                    + " from study_activity where account_id in (:accounts) and at >= :since",
            nativeQuery = true)
    List<Hour> activeHours(Collection<Long> accounts, LocalDateTime since);

    @Query("select at from ActivityRow where accountId = :account and at >= :since")
    List<Instant> since(long account, Instant since);
}
