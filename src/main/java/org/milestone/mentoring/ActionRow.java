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
import org.milestone.mentoring.domain.Side;

/// What one of the two took on.
@Entity
@Table(name = "mentoring_action")
class ActionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long mentorshipId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String what;
    private @Nullable LocalDate dueOn;
    private Instant createdAt;
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected ActionRow() {}

    ActionRow(long mentorship, Side side, String what, @Nullable LocalDate dueOn, Instant now) {
        this.mentorshipId = mentorship;
        this.side = side;
        this.what = what;
        this.dueOn = dueOn;
        this.createdAt = now;
    }

    long mentorship() {
        return mentorshipId;
    }

    ActionService.Action action() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new ActionService.Action(
                id, side, what, Optional.ofNullable(dueOn), createdAt, Optional.ofNullable(doneAt));
    }

    void done(@Nullable Instant at) {
        doneAt = at;
    }
}
