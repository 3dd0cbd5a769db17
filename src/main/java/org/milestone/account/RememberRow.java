package org.milestone.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A browser that asked to be remembered. Its cookie holds the series and a token that changes with every use: a token
/// that was used before is a stolen one.
@Entity
@Table(name = "account_remember")
class RememberRow {
    /// Tabs that open together present the same cookie.
    private static final Duration GRACE = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable")
    private @Nullable Long id;

    private long accountId;
    private String series;
    private String hash;
    private @Nullable String previousHash;
    private Instant rotatedAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected RememberRow() {}

    RememberRow(AccountId account, String series, String hash, Instant now, Instant expiresAt) {
        this.accountId = account.value();
        this.series = series;
        this.hash = hash;
        this.rotatedAt = now;
        this.expiresAt = expiresAt;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    String series() {
        return series;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean holds(String hash) {
        return this.hash.equals(hash);
    }

    boolean heldJustBefore(String hash, Instant now) {
        return hash.equals(previousHash) && now.isBefore(rotatedAt.plus(GRACE));
    }

    void rotate(String hash, Instant now) {
        previousHash = this.hash;
        this.hash = hash;
        rotatedAt = now;
    }
}
