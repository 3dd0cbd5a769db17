package org.milestone.career;

import java.time.LocalDate;
import java.util.Optional;

/// The two minutes of a week.
///
/// @param week   its Monday
/// @param hours  really spent on study
/// @param shared whether a mentor with a grant may see it
public record CheckIn(
        LocalDate week,
        State state,
        String moved,
        String blocked,
        String next,
        Optional<Double> hours,
        Optional<Mood> mood,
        boolean shared) {
    public static final int LONGEST = 1_000;
    public static final double MOST_HOURS = 100;

    /// What became of the week.
    public enum State {
        DONE,
        /// Missed: all goals moved by a week.
        SHIFTED,
        /// Missed: fewer hours from now on.
        SHRUNK,
        /// Missed, and nothing else.
        SKIPPED
    }

    /// How it went, for those who want to say.
    public enum Mood {
        HEAVY,
        UPHILL,
        STEADY,
        LIGHT
    }

    boolean fits() {
        return moved.length() <= LONGEST
                && blocked.length() <= LONGEST
                && next.length() <= LONGEST
                && !(moved.isBlank() && blocked.isBlank() && next.isBlank())
                && hours.filter(spent -> spent < 0 || spent > MOST_HOURS).isEmpty();
    }
}
