package org.milestone.practice.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Certainty;
import org.milestone.practice.domain.Conduct;
import org.milestone.practice.domain.Guess;
import org.milestone.practice.domain.Guesses;
import org.milestone.practice.domain.Range;
import org.milestone.practice.domain.Score;

/// Names, times and shares as this room says them.
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int MINUTES = 60;

    private Words() {}

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

    static String parts(int count) {
        return count == 1 ? "1 part" : count + " parts";
    }

    /// A key without a name, as words.
    static String plain(String key) {
        var last = key.substring(key.lastIndexOf('/') + 1).replace('-', ' ');
        return last.isEmpty() ? key : Character.toUpperCase(last.charAt(0)) + last.substring(1);
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

    static String of(Guess guess) {
        var expected = "You expected " + guess.expected() + " of " + guess.items() + " to be right";
        if (guess.answered() == 0) {
            return expected + ", and answered none.";
        }
        if (!guess.whole()) {
            return expected + "; of the " + guess.answered() + " you answered " + guess.right() + " were.";
        }
        int more = guess.right() - guess.expected();
        return expected + " and " + guess.right() + (guess.right() == 1 ? " was" : " were")
                + (more == 0
                        ? ": well judged."
                        : ": " + Math.abs(more) + (more > 0 ? " more than you thought." : " fewer than you thought."));
    }

    static String of(Guesses guesses) {
        var last = guesses.count() == 1 ? "your last guess" : "your last " + guesses.count() + " guesses";
        var by = String.format(Locale.ROOT, "%.1f", Math.abs(guesses.excess()) * 10) + " of ten questions";
        return switch (guesses.habit()) {
            case TOO_FEW_GUESSES ->
                "Before a set you can say how many you will get right. After " + Guesses.LEAST
                        + " guesses this shows whether you tend to expect too much or too little; "
                        + (guesses.count() == 0 ? "there is none yet." : "so far there are " + guesses.count() + ".");
            case ABOUT_RIGHT ->
                "You judge yourself about right: " + last + " were off by " + by
                        + " on average, no more than chance brings.";
            case TOO_HIGH ->
                "You tend to expect too much: " + last + " were " + by
                        + " too high on average. What feels known is worth a second look.";
            case TOO_LOW ->
                "You tend to expect too little: " + last + " were " + by
                        + " too low on average. You know more than it feels like.";
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
