package org.milestone.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.milestone.account.AccountId;
import org.milestone.account.domain.Email;
import org.milestone.programme.domain.Part;

/// A letter to somebody, perhaps without an account, that asks them into a programme.
@Entity
@Table(name = "programme_invitation")
class InvitedRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long programmeId;
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Part part;

    private String email;

    @SuppressWarnings("UnusedVariable") // asked for by the repository
    private String hash;

    private Instant createdAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected InvitedRow() {}

    InvitedRow(long programme, AccountId from, Part part, Email to, String hash, Instant now) {
        this.programmeId = programme;
        this.accountId = from.value();
        this.part = part;
        this.email = to.value();
        this.hash = hash;
        this.createdAt = now;
        this.expiresAt = now.plus(JoiningService.GOOD_FOR);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long programme() {
        return programmeId;
    }

    AccountId from() {
        return new AccountId(accountId);
    }

    /// What the one who is invited will be.
    Part part() {
        return part;
    }

    String email() {
        return email;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
