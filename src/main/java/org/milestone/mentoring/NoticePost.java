package org.milestone.mentoring;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.mail.Outbox;
import org.milestone.mentoring.domain.NoticeWhat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes letters about notices that are due: one a person, whatever came together.
@Component
class NoticePost {
    private record Due(long id, long mentorship, NoticeWhat what, String subject, int days) {}

    private final JdbcClient database;
    private final AccountService accounts;
    private final Pairs pairs;
    private final Leaving leaving;
    private final Clock clock;
    private final TransactionTemplate transaction;

    NoticePost(
            JdbcClient database,
            AccountService accounts,
            Pairs pairs,
            Leaving leaving,
            Clock clock,
            TransactionTemplate transaction) {
        this.database = database;
        this.accounts = accounts;
        this.pairs = pairs;
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
                        select id, mentorship_id, what, subject, days from mentoring_notice
                        where account_id = :to and due_at <= :now and posted_at is null and read_at is null
                        order by id for update""")
                .param("to", to.value())
                .param("now", now)
                .query((row, number) -> new Due(
                        row.getLong("id"),
                        row.getLong("mentorship_id"),
                        NoticeWhat.valueOf(row.getString("what")),
                        row.getString("subject"),
                        row.getInt("days")))
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
            write(to, told, visible);
        }
    }

    private void write(AccountId to, List<Due> due, List<Pair> visible) {
        var kinds = due.stream().map(one -> one.what().kind()).collect(Collectors.toSet());
        var leave = leaving.link(to, kinds.size() == 1 ? kinds.iterator().next() : null);
        var others = visible.stream()
                .filter(pair -> due.stream().anyMatch(one -> one.mentorship() == pair.id()))
                .toList();
        var one = due.getFirst();
        var key = "notice-" + due.getLast().id();
        if (due.size() > 1) {
            accounts.write(
                    to,
                    "mentoring-digest",
                    Map.of(
                            "count", String.valueOf(due.size()),
                            "who",
                                    others.stream()
                                            .map(Pair::otherName)
                                            .distinct()
                                            .collect(Collectors.joining(", ")),
                            "link", accounts.linkTo(MentoringRoutes.NOTICES),
                            "off", leave),
                    key,
                    Outbox.Enclosed.leaving(leave));
            return;
        }
        var pair = others.getFirst();
        accounts.write(
                to,
                "mentoring-" + one.what().name().toLowerCase(Locale.ROOT),
                Map.of(
                        "who", pair.otherName(),
                        "title", one.subject(),
                        "days", String.valueOf(one.days()),
                        "link", accounts.linkTo(link(pair)),
                        "off", leave),
                key,
                Outbox.Enclosed.leaving(leave));
    }

    private static String link(Pair pair) {
        return pair.isTogether() ? MentoringRoutes.pair(pair.side(), pair.id()) : MentoringRoutes.MENTORING;
    }
}
