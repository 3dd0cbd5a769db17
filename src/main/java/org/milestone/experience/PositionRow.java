package org.milestone.experience;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.experience.domain.Period;
import org.milestone.experience.domain.Position;

/// Where somebody worked.
@Entity
@Table(name = "experience_position")
class PositionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private String employer;
    private String title;
    private String place;
    private String summary;
    private LocalDate fromOn;
    private @Nullable LocalDate toOn;
    private @Nullable Instant removedAt;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the database
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected PositionRow() {}

    @SuppressWarnings("NullAway.Init") // rewrite sets the rest
    PositionRow(long accountId, Position position, Instant at) {
        this.accountId = accountId;
        rewrite(position, at);
    }

    final void rewrite(Position position, Instant at) {
        employer = position.employer();
        title = position.title();
        place = position.place();
        summary = position.summary();
        fromOn = position.period().from();
        toOn = position.period().to().orElse(null);
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

    Position position() {
        return new Position(employer, title, place, summary, new Period(fromOn, Optional.ofNullable(toOn)));
    }
}
