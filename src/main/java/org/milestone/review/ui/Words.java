package org.milestone.review.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.milestone.review.domain.Rating;

/// Names and times as this room says them.
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final int MONTH = 30;
    private static final int YEAR = 365;

    private Words() {}

    static String of(Rating rating) {
        return switch (rating) {
            case AGAIN -> "Again";
            case HARD -> "Hard";
            case GOOD -> "Good";
            case EASY -> "Easy";
        };
    }

    /// An interval: `3 days`, `2 months`, `1.5 years`.
    static String interval(int days) {
        if (days < 2 * MONTH) {
            return days == 1 ? "1 day" : days + " days";
        }
        if (days < YEAR) {
            return Math.round(days / (double) MONTH) + " months";
        }
        return tenth(days / (double) YEAR) + " years";
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
    }

    static String cards(int count) {
        return count == 1 ? "1 card" : count + " cards";
    }

    static String minutes(int count) {
        return count == 1 ? "1 minute" : count + " minutes";
    }

    /// `tomorrow`, or the weekday with its date.
    static String day(LocalDate day, LocalDate today) {
        return ChronoUnit.DAYS.between(today, day) == 1 ? "tomorrow" : "on " + DAY.format(day);
    }
}
