package org.milestone.study;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityRows extends Repository<ActivityRow, Long> {
    ActivityRow save(ActivityRow row);

    List<ActivityRow> findByAccountIdOrderByAt(long account);

    @Query("select at from ActivityRow where accountId = :account and at >= :since")
    List<Instant> since(long account, Instant since);
}
