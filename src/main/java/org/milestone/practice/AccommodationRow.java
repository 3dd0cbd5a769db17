package org.milestone.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milestone.practice.domain.Accommodation;

/// The extra time of a person. Why they take it is nobody's business and not kept.
@Entity
@Table(name = "practice_accommodation")
class AccommodationRow {
    @Id
    private long accountId;

    private double factor;
    private boolean languageTime;

    @SuppressWarnings("UnusedVariable") // for the export
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccommodationRow() {}

    AccommodationRow(long accountId, Accommodation accommodation, Instant changedAt) {
        this.accountId = accountId;
        this.factor = accommodation.factor();
        this.languageTime = accommodation.languageTime();
        this.changedAt = changedAt;
    }

    long accountId() {
        return accountId;
    }

    Accommodation accommodation() {
        return new Accommodation(factor, languageTime);
    }
}
