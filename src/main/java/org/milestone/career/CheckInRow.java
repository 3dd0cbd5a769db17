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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.career.domain.Pace;

/// What a person said of a week.
@Entity
@Table(name = "career_check_in")
class CheckInRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private LocalDate week;

    @Enumerated(EnumType.STRING)
    private CheckIn.State state;

    private String moved;
    private String blocked;
    private String nextStep;
    private @Nullable Double hours;
    private @Nullable Double plannedHours;

    @Enumerated(EnumType.STRING)
    private CheckIn.@Nullable Mood mood;

    private boolean shared;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the database
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected CheckInRow() {}

    @SuppressWarnings("NullAway.Init") // `write` sets the rest
    CheckInRow(long accountId, CheckIn said, Optional<Double> planned, Instant at) {
        this.accountId = accountId;
        this.week = said.week();
        write(said, planned, at);
    }

    final void write(CheckIn said, Optional<Double> planned, Instant now) {
        state = said.state();
        moved = said.moved().strip();
        blocked = said.blocked().strip();
        nextStep = said.next().strip();
        hours = said.hours().orElse(null);
        plannedHours = planned.orElse(null);
        mood = said.mood().orElse(null);
        shared = said.shared();
        at = now;
    }

    CheckIn checkIn() {
        return new CheckIn(
                week, state, moved, blocked, nextStep, Optional.ofNullable(hours), Optional.ofNullable(mood), shared);
    }

    Optional<Double> planned() {
        return Optional.ofNullable(plannedHours);
    }

    LocalDate week() {
        return week;
    }

    /// The week as evidence of the person's pace; a week that was let go says nothing.
    Optional<Pace.Week> pace() {
        return state == CheckIn.State.DONE && hours != null && plannedHours != null
                ? Optional.of(new Pace.Week(plannedHours, hours))
                : Optional.empty();
    }
}
