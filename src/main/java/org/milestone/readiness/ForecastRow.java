package org.milestone.readiness;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was foretold on a day about an exam; never changed.
@Entity
@Table(name = "readiness_forecast")
class ForecastRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private String certification;
    private LocalDate examOn;
    private LocalDate madeOn;
    private String model;
    private double low;
    private double middle;
    private double high;
    private int answers;

    @SuppressWarnings("UnusedVariable") // kept for judging models
    private double ageDays;

    @SuppressWarnings("UnusedVariable") // kept for judging models
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ForecastRow() {}

    long id() {
        return Objects.requireNonNull(id);
    }

    String certification() {
        return certification;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    double middle() {
        return middle;
    }

    ReadinessExport.Forecast exported() {
        return new ReadinessExport.Forecast(certification, examOn, madeOn, model, low, middle, high, answers);
    }
}
