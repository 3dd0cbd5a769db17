package org.milestone.experience;

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
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milestone.experience.domain.Approach;
import org.milestone.experience.domain.Budget;
import org.milestone.experience.domain.Period;
import org.milestone.experience.domain.Phase;
import org.milestone.experience.domain.ProjectEntry;

/// A project of somebody's log.
@Entity
@Table(name = "experience_entry")
class EntryRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long accountId;
    private @Nullable Long positionId;
    private String title;
    private String objective;
    private String ownRole;
    private String outcome;

    @Enumerated(EnumType.STRING)
    private Approach approach;

    private LocalDate fromOn;
    private @Nullable LocalDate toOn;
    private int shareLed;
    private @Nullable Integer weekHours;
    private @Nullable Integer teamSize;

    @Enumerated(EnumType.STRING)
    private @Nullable Budget budget;

    private String phases;
    private @Nullable String alias;
    private boolean programme;
    private boolean risk;
    private @Nullable Instant removedAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected EntryRow() {}

    @SuppressWarnings("NullAway.Init") // rewrite sets the rest
    EntryRow(long accountId, ProjectEntry entry, Optional<Long> position, Instant at) {
        this.accountId = accountId;
        rewrite(entry, position, at);
    }

    final void rewrite(ProjectEntry entry, Optional<Long> position, Instant at) {
        positionId = position.orElse(null);
        title = entry.title();
        objective = entry.objective();
        ownRole = entry.role();
        outcome = entry.outcome();
        approach = entry.approach();
        fromOn = entry.period().from();
        toOn = entry.period().to().orElse(null);
        shareLed = entry.shareLed();
        weekHours = boxed(entry.hoursAWeek());
        teamSize = boxed(entry.teamSize());
        budget = entry.budget().orElse(null);
        phases = entry.phases().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        alias = entry.alias().orElse(null);
        programme = entry.programme();
        risk = entry.risk();
        changedAt = at;
    }

    void remove(@Nullable Instant at) {
        removedAt = at;
    }

    boolean removed() {
        return removedAt != null;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    long accountId() {
        return accountId;
    }

    Optional<Long> positionId() {
        return Optional.ofNullable(positionId);
    }

    Instant changedAt() {
        return changedAt;
    }

    ProjectEntry entry() {
        return new ProjectEntry(
                title,
                objective,
                ownRole,
                outcome,
                approach,
                new Period(fromOn, Optional.ofNullable(toOn)),
                shareLed,
                opened(weekHours),
                opened(teamSize),
                Optional.ofNullable(budget),
                Arrays.stream(phases.split(","))
                        .filter(word -> !word.isEmpty())
                        .map(Phase::valueOf)
                        .collect(Collectors.toSet()),
                Optional.ofNullable(alias),
                programme,
                risk);
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static OptionalInt opened(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
