package org.milestone.readiness.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milestone.readiness.domain.Readiness.Target;

/// Names, days and shares as this room says them.
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int HOUR = 60;

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    static String range(double low, double high) {
        return Math.round(low * 100) + "–" + percent(high);
    }

    static String of(Target target) {
        return switch (target) {
            case ABOVE_TARGET -> "Above target";
            case TARGET -> "On target";
            case BELOW_TARGET -> "Below target";
            case NEEDS_IMPROVEMENT -> "Needs improvement";
        };
    }

    static String answers(int count) {
        return count == 1 ? "1 answer" : count + " answers";
    }

    /// `1 h 30 min`, `45 min`.
    static String time(int minutes) {
        if (minutes < HOUR) {
            return minutes + " min";
        }
        return minutes / HOUR + " h" + (minutes % HOUR == 0 ? "" : " " + minutes % HOUR + " min");
    }
}
