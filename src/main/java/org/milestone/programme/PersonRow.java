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
import org.milestone.programme.domain.Part;

/// That somebody takes part in a programme, and as what.
@Entity
@Table(name = "programme_person")
class PersonRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable")
    private @Nullable Long id;

    private long programmeId;
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Part part;

    private Instant joinedAt;
    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonRow() {}

    PersonRow(long programme, AccountId account, Part part, Instant now) {
        this.programmeId = programme;
        this.accountId = account.value();
        join(part, now);
    }

    final void join(Part as, Instant now) {
        part = as;
        joinedAt = now;
        leftAt = null;
    }

    void leave(Instant now) {
        leftAt = now;
    }

    void comeBack() {
        leftAt = null;
    }

    long programme() {
        return programmeId;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Part part() {
        return part;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }
}
