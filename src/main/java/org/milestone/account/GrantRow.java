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
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;

/// That a person lets another see a part of their data until a day; never changed but by being
/// taken back.
@Entity
@Table(name = "account_grant")
class GrantRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long ownerAccountId;
    private long viewerAccountId;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Enumerated(EnumType.STRING)
    private Sight sight;

    private String purpose;
    private Instant grantedAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected GrantRow() {}

    /// What is allowed, and until when.
    record Terms(Scope scope, Sight sight, String purpose, Instant until) {}

    GrantRow(AccountId owner, AccountId viewer, Terms terms, Instant now) {
        this.ownerAccountId = owner.value();
        this.viewerAccountId = viewer.value();
        this.scope = terms.scope();
        this.sight = terms.sight();
        this.purpose = terms.purpose();
        this.grantedAt = now;
        this.expiresAt = terms.until();
    }

    AccountId owner() {
        return new AccountId(ownerAccountId);
    }

    AccountId viewer() {
        return new AccountId(viewerAccountId);
    }

    Scope scope() {
        return scope;
    }

    Sight sight() {
        return sight;
    }

    String purpose() {
        return purpose;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }
}
