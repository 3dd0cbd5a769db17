package org.milestone.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milestone.mentoring.SessionService.Mark;
import org.milestone.mentoring.SessionService.Session;

/// A meeting of the two: planned, held, or one that did not take place.
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
    private boolean missed;
    private String calendarKey;
    private int revision;

    @SuppressWarnings("NullAway.Init")
    protected MeetingRow() {}

    MeetingRow(long mentorship, Instant startsAt, int minutes, String agenda) {
        this.mentorshipId = mentorship;
        this.startsAt = startsAt;
        this.minutes = minutes;
        this.agenda = agenda;
        this.calendarKey = UUID.randomUUID().toString();
    }

    /// One that was taken off the list, in its old place.
    MeetingRow(Session old) {
        this(old.mentorship(), old.startsAt(), old.minutes(), old.agenda());
        missed = old.missed();
        calendarKey = old.calendar().key();
        revision = old.calendar().revision();
    }

    long mentorship() {
        return mentorshipId;
    }

    long version() {
        return version;
    }

    Session session() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new Session(
                id,
                mentorshipId,
                startsAt,
                minutes,
                agenda,
                notes,
                held,
                missed,
                new Mark(calendarKey, revision),
                version);
    }

    void write(String agenda, String notes) {
        this.agenda = agenda;
        this.notes = notes;
    }

    void move(Instant to) {
        startsAt = to;
        missed = false;
        revision++;
    }

    void hold() {
        held = true;
        missed = false;
    }

    void miss(boolean so) {
        missed = so;
    }
}
