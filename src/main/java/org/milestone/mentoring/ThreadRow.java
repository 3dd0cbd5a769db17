package org.milestone.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.Subject;
import org.milestone.mentoring.domain.Turn;

/// A conversation on a piece of work, and whose word it waits for.
@Entity
@Table(name = "mentoring_thread")
class ThreadRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @SuppressWarnings("UnusedVariable") // Hibernate's
    private long version;

    private long mentorshipId;

    @Enumerated(EnumType.STRING)
    private Subject.Kind kind;

    private String subject;
    private String title;

    @Enumerated(EnumType.STRING)
    private @Nullable Side turn;

    private Instant turnSince;

    @Enumerated(EnumType.STRING)
    private Turn.@Nullable Closing closed;

    @SuppressWarnings("NullAway.Init")
    protected ThreadRow() {}

    ThreadRow(long mentorship, Subject subject, String title, Turn turn) {
        this.mentorshipId = mentorship;
        this.kind = subject.kind();
        this.subject = subject.id();
        this.title = title;
        this.turnSince = turn.since();
        turn(turn);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long mentorship() {
        return mentorshipId;
    }

    Subject subject() {
        return new Subject(kind, subject);
    }

    String title() {
        return title;
    }

    Turn turn() {
        return new Turn(Optional.ofNullable(turn), turnSince, Optional.ofNullable(closed));
    }

    final void turn(Turn next) {
        turn = next.side().orElse(null);
        turnSince = next.since();
        closed = next.closed().orElse(null);
    }
}
