package org.milestone.mentoring.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.mentoring.domain.Side;
import org.milestone.skill.domain.AxisStanding;
import org.milestone.skill.domain.Band;
import org.milestone.skill.domain.Mark;
import org.milestone.skill.domain.Source;

/// Levels of skills in words.
final class Levels {
    static final String BLIND =
            "Your own marks stand here as you see them; your mentor reads one only once they have said theirs.";

    private Levels() {}

    static String range(Optional<Band> band) {
        return band.map(each ->
                        each.low() == each.high() ? String.valueOf(each.low()) : each.low() + " to " + each.high())
                .orElse("–");
    }

    /// Each mark with where it comes from.
    ///
    /// @param reader who reads it
    static String marks(AxisStanding standing, Side reader) {
        return standing.marks().stream().map(mark -> mark(mark, reader)).collect(Collectors.joining(", "));
    }

    private static String mark(Mark mark, Side reader) {
        var who = switch (mark.source()) {
            case SELF -> reader == Side.MENTOR ? "self" : "you";
            case QUIZ -> "quiz";
            case MENTOR -> "mentor";
            case VERIFIER -> "verifier";
            case CERTIFICATE -> "certificate";
        };
        return who + " " + level(mark.level());
    }

    private static String level(double level) {
        return level == Math.rint(level) ? String.valueOf((int) level) : String.format(Locale.ROOT, "%.1f", level);
    }

    /// The two views side by side once both are in; before that, who has not said theirs.
    static String between(AxisStanding standing) {
        if (standing.waiting()) {
            return "the other has said theirs: it shows once you say yours";
        }
        var mentor = standing.of(Source.MENTOR).stream().findFirst();
        var own = standing.own();
        if (mentor.isEmpty() || own.isEmpty()) {
            return "";
        }
        double apart = mentor.get().level() - own.get().level();
        return apart == 0
                ? "both say " + level(own.get().level())
                : "mentee " + level(own.get().level()) + ", mentor "
                        + level(mentor.get().level()) + (Math.abs(apart) > 1 ? ": worth talking about" : "");
    }
}
