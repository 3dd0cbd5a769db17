package org.milestone.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something a mentor asks a mentee to read or to practise.
@Entity
@Table(name = "mentoring_assignment")
class AssignmentRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long mentorshipId;

    @Enumerated(EnumType.STRING)
    private AssignmentService.Kind kind;

    private String subject;
    private String word;
    private LocalDate dueOn;
    private Instant createdAt;
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected AssignmentRow() {}

    AssignmentRow(long mentorship, AssignmentService.Task task, Instant now) {
        this.mentorshipId = mentorship;
        this.kind = task.kind();
        this.subject = task.subject();
        this.word = task.word();
        this.dueOn = task.due();
        this.createdAt = now;
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

    AssignmentService.Task task() {
        return new AssignmentService.Task(kind, subject, word, dueOn);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    void done(@Nullable Instant at) {
        doneAt = at;
    }
}
