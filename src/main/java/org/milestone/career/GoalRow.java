package org.milestone.career;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.milestone.career.domain.Situation.OwnStudy;
import org.milestone.content.domain.GoalGuide.Kind;

/// A goal of a person.
@Entity
@Table(name = "career_goal")
class GoalRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;
    private String reason;
    private String measure;
    private LocalDate dueOn;
    private String firstStep;
    private String ifThen;
    private double hours;
    private boolean shared;

    @Enumerated(EnumType.STRING)
    private Goal.State state = Goal.State.OPEN;

    private Instant madeAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected GoalRow() {}

    @SuppressWarnings("NullAway.Init") // `write` sets the rest
    GoalRow(long accountId, Goal.Draft draft, Instant at) {
        this.accountId = accountId;
        this.madeAt = at;
        write(draft);
    }

    final void write(Goal.Draft draft) {
        kind = draft.kind();
        title = draft.title().strip();
        reason = draft.reason().strip();
        measure = draft.measure().strip();
        dueOn = draft.due();
        firstStep = draft.firstStep().strip();
        ifThen = draft.ifThen().strip();
        hours = draft.hours();
        shared = draft.shared();
    }

    void turn(Goal.State now, Instant at) {
        state = now;
        closedAt = now == Goal.State.OPEN ? null : at;
    }

    void move(long days) {
        dueOn = dueOn.plusDays(days);
    }

    long id() {
        return id == null ? 0 : id;
    }

    Goal.Draft draft() {
        return new Goal.Draft(kind, title, reason, measure, dueOn, firstStep, ifThen, hours, shared);
    }

    Goal goal(LocalDate today) {
        return new Goal(id(), draft(), state, state == Goal.State.OPEN && dueOn.isBefore(today));
    }

    Goal.State state() {
        return state;
    }

    OwnStudy study() {
        return new OwnStudy("goal-" + id(), hours);
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
