package org.milestone.mentoring;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.milestone.account.AccountId;
import org.milestone.mentoring.NoticeLetters.Due;
import org.milestone.mentoring.domain.NoticeWhat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes letters about notices that are due: one a person, whatever came together.
@Component
class NoticePost {
    private final JdbcClient database;
    private final Pairs pairs;
    private final NoticeLetters letters;
    private final Leaving leaving;
    private final Clock clock;
    private final TransactionTemplate transaction;

    NoticePost(
            JdbcClient database,
            Pairs pairs,
            NoticeLetters letters,
            Leaving leaving,
            Clock clock,
            TransactionTemplate transaction) {
        this.database = database;
        this.pairs = pairs;
        this.letters = letters;
        this.leaving = leaving;
        this.clock = clock;
        this.transaction = transaction;
    }

    void post() {
        database.sql("""
                        select distinct account_id from mentoring_notice
                        where due_at <= :now and posted_at is null and read_at is null""")
                .param("now", Bell.utc(clock.instant()))
                .query(Long.class)
                .list()
                .forEach(account -> transaction.executeWithoutResult(status -> post(new AccountId(account))));
        transaction.executeWithoutResult(status -> leaving.clear());
    }

    /// Rows are locked first: another node finds them posted.
    private void post(AccountId to) {
        var now = Bell.utc(clock.instant());
        var due = database.sql("""
                        select id, mentorship_id, what, subject, days, unique_key, created_at from mentoring_notice
                        where account_id = :to and due_at <= :now and posted_at is null and read_at is null
                        order by id for update""")
                .param("to", to.value())
                .param("now", now)
                .query((row, number) -> new Due(
                        row.getLong("id"),
                        row.getLong("mentorship_id"),
                        NoticeWhat.valueOf(row.getString("what")),
                        row.getString("subject"),
                        row.getInt("days"),
                        row.getString("unique_key"),
                        Objects.requireNonNull(row.getObject("created_at", LocalDateTime.class))
                                .toInstant(ZoneOffset.UTC)))
                .list();
        if (due.isEmpty()) {
            return;
        }
        database.sql("update mentoring_notice set posted_at = :now where id in (:ids)")
                .param("now", now)
                .param("ids", due.stream().map(Due::id).toList())
                .update();
        var visible = pairs.all(to);
        var told = due.stream()
                .filter(one -> visible.stream()
                        .anyMatch(pair ->
                                pair.id() == one.mentorship() && one.what().concerns(pair.state())))
                .toList();
        if (!told.isEmpty()) {
            letters.write(to, told, visible);
        }
    }
}
