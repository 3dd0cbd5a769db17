package org.milestone.mentoring.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long something may wait: a reminder after one, two and three weeks, then it is closed.
public enum Patience {
    ONE_WEEK(7),
    TWO_WEEKS(14),
    THREE_WEEKS(21),
    OVER(28);

    private final int days;

    Patience(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /// Whether something that waits since then is over.
    public static boolean isOver(Instant since, Instant now) {
        return of(since, now).filter(OVER::equals).isPresent();
    }

    /// The furthest step something has reached; who was not reminded in time is reminded once, not
    /// of every step that passed.
    public static Optional<Patience> of(Instant since, Instant now) {
        long waited = Duration.between(since, now).toDays();
        var reached = Optional.<Patience>empty();
        for (var step : values()) {
            if (waited >= step.days) {
                reached = Optional.of(step);
            }
        }
        return reached;
    }
}
