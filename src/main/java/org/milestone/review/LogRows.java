package org.milestone.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.milestone.review.LogRow.Source;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LogRows extends Repository<LogRow, Long> {
    LogRow save(LogRow row);

    /// Ratings of a day that still count.
    @Query("""
            select count(*) from LogRow log
            where log.accountId = :account and log.reviewedOn = :day and log.source = :source
                and not exists (select 1 from LogRow later where later.undoes = log.id)""")
    int count(long account, LocalDate day, Source source);

    /// The ratings of a day that still count, the latest first.
    @Query("""
            from LogRow log
            where log.accountId = :account and log.reviewedOn = :day and log.source = :source
                and not exists (select 1 from LogRow later where later.undoes = log.id)
            order by log.id desc""")
    List<LogRow> latest(long account, LocalDate day, Source source, Limit limit);

    @Query(
            "select distinct reviewedOn from LogRow where accountId = :account and source = :source and reviewedOn >= :day")
    Set<LocalDate> days(long account, LocalDate day, Source source);

    List<LogRow> findByAccountIdOrderById(long account);
}
