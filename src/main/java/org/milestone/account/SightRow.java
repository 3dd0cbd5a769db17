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

/// That somebody looked at another person's data; never changed.
@Entity
@Table(name = "account_sight")
class SightRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long ownerAccountId;

    private long viewer;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Enumerated(EnumType.STRING)
    private Sight sight;

    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected SightRow() {}

    SightRow(AccountId owner, AccountId viewer, Scope scope, Sight sight, Instant now) {
        this.ownerAccountId = owner.value();
        this.viewer = viewer.value();
        this.scope = scope;
        this.sight = sight;
        this.seenAt = now;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long viewer() {
        return viewer;
    }

    Scope scope() {
        return scope;
    }

    Sight sight() {
        return sight;
    }

    Instant seenAt() {
        return seenAt;
    }
}
