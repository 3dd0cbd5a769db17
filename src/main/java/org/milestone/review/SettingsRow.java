package org.milestone.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.review.ReviewSettingsService.Goal;
import org.milestone.review.domain.Settings;

/// How a person reviews, the exam they review for, and how far their results were taken in.
@Entity
@Table(name = "review_settings")
class SettingsRow {
    @Id
    private long accountId;

    private double retention;
    private int cap;
    private @Nullable String certification;
    private @Nullable LocalDate examOn;
    private long seenResult;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected SettingsRow() {}

    int cap() {
        return cap;
    }

    double retention() {
        return retention;
    }

    long seenResult() {
        return seenResult;
    }

    Instant changedAt() {
        return changedAt;
    }

    Optional<Goal> goal() {
        return certification == null || examOn == null
                ? Optional.empty()
                : Optional.of(new Goal(certification, examOn));
    }

    /// What the scheduler goes by on a day; an exam that is over no longer counts.
    Settings settings(LocalDate today) {
        var settings = Settings.DEFAULT.remembering(retention);
        return goal().map(Goal::day)
                .filter(day -> !day.isBefore(today))
                .map(settings::examOn)
                .orElse(settings);
    }

    void seen(long result) {
        seenResult = Math.max(seenResult, result);
    }

    void change(double retention, int cap, Instant at) {
        this.retention = retention;
        this.cap = cap;
        this.changedAt = at;
    }

    void aim(@Nullable Goal goal, Instant at) {
        certification = goal == null ? null : goal.certification();
        examOn = goal == null ? null : goal.day();
        changedAt = at;
    }
}
