package org.milestone.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.milestone.account.AccountId;

/// What one side thinks of the fit; nobody else reads it.
@Entity
@Table(name = "mentoring_fit")
@IdClass(FitRow.Key.class)
class FitRow {
    record Key(long mentorshipId, long accountId) implements Serializable {}

    @Id
    private long mentorshipId;

    @Id
    private long accountId;

    private boolean fits;
    private String word;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected FitRow() {}

    FitRow(long mentorship, AccountId account, boolean fits, String word, Instant now) {
        this.mentorshipId = mentorship;
        this.accountId = account.value();
        this.fits = fits;
        this.word = word;
        this.saidAt = now;
    }

    long mentorship() {
        return mentorshipId;
    }

    boolean fits() {
        return fits;
    }

    String word() {
        return word;
    }

    Instant saidAt() {
        return saidAt;
    }
}
