package org.milestone.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.account.AccountId;
import org.milestone.mentoring.domain.Side;

/// A lead's proposal that two people become a pair, and what the two said.
@Entity
@Table(name = "programme_proposal")
class ProposalRow {
    /// How far it is.
    enum State {
        /// Somebody has not answered.
        WAITING,
        /// Both agreed; the rest is in the mentorship.
        BEGUN,
        /// Declined or run out.
        OVER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long programmeId;
    private long mentorAccountId;
    private long menteeAccountId;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean mentorAgreed;
    private boolean menteeAgreed;
    private @Nullable Long mentorshipId;
    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProposalRow() {}

    ProposalRow(long programme, AccountId mentor, AccountId mentee, Instant now) {
        this.programmeId = programme;
        this.mentorAccountId = mentor.value();
        this.menteeAccountId = mentee.value();
        this.state = State.WAITING;
        this.createdAt = now;
        this.movedAt = now;
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

    AccountId of(Side side) {
        return new AccountId(side == Side.MENTOR ? mentorAccountId : menteeAccountId);
    }

    Optional<Side> sideOf(AccountId account) {
        return account.value() == mentorAccountId
                ? Optional.of(Side.MENTOR)
                : account.value() == menteeAccountId ? Optional.of(Side.MENTEE) : Optional.empty();
    }

    State state() {
        return state;
    }

    Optional<Long> mentorship() {
        return Optional.ofNullable(mentorshipId);
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean hasAgreed(Side side) {
        return side == Side.MENTOR ? mentorAgreed : menteeAgreed;
    }

    void agree(Side side, Instant now) {
        if (side == Side.MENTOR) {
            mentorAgreed = true;
        } else {
            menteeAgreed = true;
        }
        movedAt = now;
    }

    void begin(long mentorship, Instant now) {
        state = State.BEGUN;
        mentorshipId = mentorship;
        movedAt = now;
    }

    void close(Instant now) {
        state = State.OVER;
        movedAt = now;
    }
}
