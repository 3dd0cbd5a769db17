package org.milestone.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A meeting of the two, planned or held.
@Entity
@Table(name = "mentoring_session")
class MeetingRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long mentorshipId;
    private Instant startsAt;
    private int minutes;
    private String agenda;
    private String notes = "";
    private boolean held;

    @SuppressWarnings("NullAway.Init")
    protected MeetingRow() {}

    MeetingRow(long mentorship, Instant startsAt, int minutes, String agenda) {
        this.mentorshipId = mentorship;
        this.startsAt = startsAt;
        this.minutes = minutes;
        this.agenda = agenda;
    }

    long mentorship() {
        return mentorshipId;
    }

    long version() {
        return version;
    }

    SessionService.Session session() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new SessionService.Session(id, mentorshipId, startsAt, minutes, agenda, notes, held, version);
    }

    void write(String agenda, String notes) {
        this.agenda = agenda;
        this.notes = notes;
    }

    void hold() {
        held = true;
    }
}
