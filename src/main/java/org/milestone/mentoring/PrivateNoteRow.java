package org.milestone.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milestone.account.AccountId;

/// What one of the two notes for themself.
@Entity
@Table(name = "mentoring_private_note")
@IdClass(FitRow.Key.class)
class PrivateNoteRow {
    @Id
    private long mentorshipId;

    @Id
    private long accountId;

    private String body;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the database
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected PrivateNoteRow() {}

    PrivateNoteRow(long mentorship, AccountId writer, String body, Instant now) {
        this.mentorshipId = mentorship;
        this.accountId = writer.value();
        this.body = body;
        this.writtenAt = now;
    }

    long mentorship() {
        return mentorshipId;
    }

    String body() {
        return body;
    }
}
