package org.milestone.experience;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.account.AccountId;
import org.milestone.experience.CredentialService.Credential;
import org.milestone.experience.CredentialService.State;

/// A certification somebody wants, has booked or holds.
@Entity
@Table(name = "experience_credential")
class CredentialRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long accountId;
    private String certification;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable LocalDate examOn;
    private @Nullable LocalDate sinceOn;
    private @Nullable LocalDate untilOn;
    private String number = "";
    private @Nullable Instant removedAt;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the database
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CredentialRow() {}

    CredentialRow(AccountId account, String certification, Instant at) {
        this.accountId = account.value();
        this.certification = certification;
        this.state = State.WANTED;
        this.changedAt = at;
    }

    void want(Instant at) {
        state = State.WANTED;
        removedAt = null;
        changedAt = at;
    }

    /// One who holds it and sits it again goes on holding it.
    void book(LocalDate exam, LocalDate today, Instant at) {
        state = removedAt == null && holds(today) ? State.HELD : State.BOOKED;
        examOn = exam;
        removedAt = null;
        changedAt = at;
    }

    private boolean holds(LocalDate today) {
        return state == State.HELD && (untilOn == null || today.isBefore(untilOn));
    }

    /// An exam that was booked for a later day is not sat any more.
    void hold(LocalDate since, Optional<LocalDate> until, String number, Instant at) {
        if (state == State.BOOKED && examOn != null && examOn.isAfter(since)) {
            examOn = null;
        }
        state = State.HELD;
        sinceOn = since;
        untilOn = until.orElse(null);
        this.number = number;
        removedAt = null;
        changedAt = at;
    }

    /// Takes over what was kept elsewhere.
    void become(Credential kept, Instant at) {
        state = kept.state();
        examOn = kept.exam().orElse(null);
        sinceOn = kept.since().orElse(null);
        untilOn = kept.until().orElse(null);
        number = kept.number();
        changedAt = at;
    }

    void remove(@Nullable Instant at) {
        removedAt = at;
    }

    boolean removed() {
        return removedAt != null;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    String certification() {
        return certification;
    }

    Credential credential() {
        return new Credential(
                id(),
                certification,
                state,
                Optional.ofNullable(examOn),
                Optional.ofNullable(sinceOn),
                Optional.ofNullable(untilOn),
                number,
                version);
    }
}
