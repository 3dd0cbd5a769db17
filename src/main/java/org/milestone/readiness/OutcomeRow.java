package org.milestone.readiness;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milestone.readiness.ReadinessService.ExamResult;
import org.milestone.readiness.domain.Readiness.Target;
import org.milestone.review.ReviewSettingsService.Goal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What became of an exam, as the person told it.
@Entity
@Table(name = "readiness_outcome")
class OutcomeRow {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Target>> RATINGS = new TypeReference<>() {};

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private String certification;
    private LocalDate examOn;

    @Enumerated(EnumType.STRING)
    private ExamResult result;

    @SuppressWarnings("UnusedVariable") // queries join by it
    private @Nullable Long forecastId;

    private Instant at;
    private @Nullable String ratings;

    @SuppressWarnings("NullAway.Init")
    protected OutcomeRow() {}

    OutcomeRow(long accountId, Goal exam, ExamResult result, @Nullable Long forecastId, Instant at) {
        this.accountId = accountId;
        this.certification = exam.certification();
        this.examOn = exam.day();
        this.result = result;
        this.forecastId = forecastId;
        this.at = at;
    }

    Goal exam() {
        return new Goal(certification, examOn);
    }

    ExamResult result() {
        return result;
    }

    /// As the issuer's report rates the domains; empty when it was not told.
    Map<String, Target> ratings() {
        return ratings == null ? Map.of() : JSON.readValue(ratings, RATINGS);
    }

    void rate(Map<String, Target> told) {
        ratings = JSON.writeValueAsString(told);
    }

    ReadinessExport.Told exported() {
        return new ReadinessExport.Told(certification, examOn, result, at, ratings());
    }
}
