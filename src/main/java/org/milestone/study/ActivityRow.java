package org.milestone.study;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something a person did while studying; only ever added.
@Entity
@Table(name = "study_activity")
class ActivityRow {

    enum Deed {
        OPENED,
        DONE,
        CHECKED,
        REVIEWED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private String subject;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ActivityRow() {}

    ActivityRow(long accountId, Deed deed, String subject, Instant at) {
        this.accountId = accountId;
        this.deed = deed;
        this.subject = subject;
        this.at = at;
    }

    Deed deed() {
        return deed;
    }

    String subject() {
        return subject;
    }

    Instant at() {
        return at;
    }
}
