package org.milestone.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/// What one of the two notes for themself.
@Entity
@Table(name = "mentoring_private_note")
@IdClass(FitRow.Key.class)
class PrivateNoteRow {
    @Id
    private long mentorshipId;

    @Id
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    @Version
    private long version;

    private String body;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the database
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected PrivateNoteRow() {}

    void rewrite(String body, Instant at) {
        this.body = body;
        this.writtenAt = at;
    }

    NoteService.Note note() {
        return new NoteService.Note(body, version);
    }

    long mentorship() {
        return mentorshipId;
    }

    String body() {
        return body;
    }
}
