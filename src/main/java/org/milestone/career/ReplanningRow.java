package org.milestone.career;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.milestone.career.domain.Difference;
import tools.jackson.databind.json.JsonMapper;

/// A plan as it was computed on a day.
@Entity
@Table(name = "career_replanning")
class ReplanningRow {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private LocalDate madeOn;
    private LocalDate middle;
    private long days;
    private String plan;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the database
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ReplanningRow() {}

    ReplanningRow(long accountId, Replanning replanning, Instant at) {
        this.accountId = accountId;
        this.madeOn = replanning.snapshot().today();
        this.middle = replanning.snapshot().middle();
        this.days = replanning.difference().map(Difference::days).orElse(0L);
        this.plan = JSON.writeValueAsString(replanning);
        this.at = at;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate middle() {
        return middle;
    }

    long days() {
        return days;
    }

    Replanning replanning() {
        return JSON.readValue(plan, Replanning.class);
    }
}
