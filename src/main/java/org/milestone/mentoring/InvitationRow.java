package org.milestone.mentoring;

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
import org.milestone.mentoring.domain.Side;

/// A letter to somebody, perhaps without an account, that asks them into a mentorship.
@Entity
@Table(name = "mentoring_invitation")
class InvitationRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long accountId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String fromName;
    private String email;
    private String word;

    @SuppressWarnings("UnusedVariable") // asked for by the repository
    private String hash;

    private Instant createdAt;
    private Instant expiresAt;

    /// Who invites, by the name they have then.
    record Sender(AccountId account, String name) {}

    @SuppressWarnings("NullAway.Init")
    protected InvitationRow() {}

    InvitationRow(Sender from, Side side, Email to, String word, String hash, Instant now) {
        this.accountId = from.account().value();
        this.fromName = from.name();
        this.side = side;
        this.email = to.value();
        this.word = word;
        this.hash = hash;
        this.createdAt = now;
        this.expiresAt = now.plus(InvitationService.GOOD_FOR);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    AccountId from() {
        return new AccountId(accountId);
    }

    String fromName() {
        return fromName;
    }

    /// What the one who invites will be.
    Side side() {
        return side;
    }

    String email() {
        return email;
    }

    String word() {
        return word;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
