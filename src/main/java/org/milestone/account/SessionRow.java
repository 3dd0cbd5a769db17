package org.milestone.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One browser in which a person is signed in; deleting the row ends it on every node.
@Entity
@Table(name = "account_session")
class SessionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long accountId;
    private String browser;
    private @Nullable String series;
    private Instant startedAt;
    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected SessionRow() {}

    SessionRow(AccountId account, String browser, @Nullable String series, Instant now) {
        this.accountId = account.value();
        this.browser = browser;
        this.series = series;
        this.startedAt = now;
        this.seenAt = now;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    String browser() {
        return browser;
    }

    @Nullable
    String series() {
        return series;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant seenAt() {
        return seenAt;
    }
}
