package org.milestone.readiness.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milestone.readiness.DiagnosticService;
import org.milestone.readiness.domain.Level;
import org.milestone.readiness.domain.Readiness.Target;

/// Names, days and shares as this room says them.
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final int HOUR = 60;

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
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

    /// What a test is about.
    static String about(String subject) {
        return switch (subject) {
            case DiagnosticService.SKILLS -> "What you know of project work already, over all skills of the framework.";
            case DiagnosticService.FLUENCY ->
                "How well you follow technical people: networks, cloud, security, data and software, a level for each.";
            default -> "Where you stand in each domain of the exam.";
        };
    }

    static String of(Level level) {
        return level.low() == level.high() ? level(level.low()) : level(level.low()) + " to " + level(level.high());
    }

    private static String level(int level) {
        return switch (level) {
            case 0 -> "not yet the basics";
            case 1 -> "the basics";
            case 2 -> "plain cases";
            case 3 -> "everyday cases";
            case 4 -> "hard cases";
            default -> "the hardest cases";
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
