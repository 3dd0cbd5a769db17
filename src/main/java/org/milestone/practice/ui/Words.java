package org.milestone.practice.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Certainty;
import org.milestone.practice.domain.Conduct;
import org.milestone.practice.domain.Range;
import org.milestone.practice.domain.Score;

/// Names, times and shares as this room says them.
final class Words {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int MINUTES = 60;

    private Words() {}

    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    /// `1 h 30 min`, `45 min`, `40 s`.
    static String time(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < MINUTES) {
            return seconds + " s";
        }
        long minutes = Math.round(seconds / (double) MINUTES);
        if (minutes < MINUTES) {
            return minutes + " min";
        }
        return minutes / MINUTES + " h" + (minutes % MINUTES == 0 ? "" : " " + minutes % MINUTES + " min");
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    static String range(Range range) {
        return Math.round(range.low() * 100) + "–" + percent(range.high());
    }

    static String items(int count) {
        return count == 1 ? "1 question" : count + " questions";
    }

    static String of(Certainty certainty) {
        return switch (certainty) {
            case SURE -> "Sure";
            case FAIRLY -> "Fairly sure";
            case GUESS -> "Guess";
        };
    }

    static String of(Score.Rating rating) {
        return switch (rating) {
            case ABOVE_TARGET -> "Above target";
            case TARGET -> "Target";
            case BELOW_TARGET -> "Below target";
            case NEEDS_IMPROVEMENT -> "Needs improvement";
        };
    }

    static String of(Conduct.Kind kind) {
        return switch (kind) {
            case SELF_CHECK -> "Self-check";
            case PRACTICE -> "Practice";
            case MOCK -> "Mock exam";
            case DIAGNOSTIC -> "Diagnostic";
            case REVIEW -> "Review";
        };
    }

    static String of(Question.Approach approach) {
        return switch (approach) {
            case PREDICTIVE -> "Predictive";
            case AGILE -> "Agile";
            case HYBRID -> "Hybrid";
        };
    }

    /// Points without needless decimals.
    static String points(double points) {
        return points == Math.rint(points) ? String.valueOf((long) points) : String.format(Locale.ROOT, "%.1f", points);
    }
}
