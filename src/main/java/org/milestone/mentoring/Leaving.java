package org.milestone.mentoring;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.Secrets;
import org.milestone.mentoring.domain.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes the links that end letters of a kind; each letter has its own.
@Component
class Leaving {
    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient database;
    private final AccountService accounts;
    private final Clock clock;

    Leaving(JdbcClient database, AccountService accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// @param kind none for a letter that holds several
    String link(AccountId to, @Nullable NoticeKind kind) {
        var secret = Secrets.next();
        database.sql(
                        "insert into mentoring_unsubscribe (hash, account_id, kind, created_at) values (:hash, :to, :kind, :now)")
                .param("hash", Secrets.hash(secret))
                .param("to", to.value())
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .param("now", Bell.utc(clock.instant()))
                .update();
        return accounts.linkTo(MentoringRoutes.unsubscribe(secret));
    }

    void clear() {
        database.sql("delete from mentoring_unsubscribe where created_at < :before")
                .param("before", Bell.utc(clock.instant().minus(KEPT)))
                .update();
    }
}
