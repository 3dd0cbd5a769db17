package org.milestone.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A secret sent by letter that lets its holder do one thing once.
@Entity
@Table(name = "account_token")
class TokenRow {
    enum Kind {
        CONFIRM,
        RESET,
        MOVE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable")
    private @Nullable Long id;

    private long accountId;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable")
    private Kind kind;

    @SuppressWarnings("UnusedVariable")
    private String hash;

    private @Nullable String payload;

    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected TokenRow() {}

    TokenRow(AccountId account, Kind kind, String hash, @Nullable String payload, Instant expiresAt) {
        this.accountId = account.value();
        this.kind = kind;
        this.hash = hash;
        this.payload = payload;
        this.expiresAt = expiresAt;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    @Nullable
    String payload() {
        return payload;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
