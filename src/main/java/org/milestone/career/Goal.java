package org.milestone.career;

import java.time.LocalDate;
import org.milestone.content.domain.GoalGuide.Kind;

/// A goal as a person wrote it down.
///
/// @param late whether its day is over while it is open
public record Goal(long id, Draft draft, State state, boolean late) {

    /// What is written on the card.
    ///
    /// @param hours  of study by their own reckoning, 0 for none: the plan counts them
    /// @param shared whether a mentor with a grant may see it
    public record Draft(
            Kind kind,
            String title,
            String reason,
            String measure,
            LocalDate due,
            String firstStep,
            String ifThen,
            double hours,
            boolean shared) {
        public static final int LONGEST_TITLE = 200;
        public static final int LONGEST = 300;
        public static final int LONGEST_REASON = 500;
        public static final double MOST_HOURS = 1_000;

        public Draft due(LocalDate day) {
            return new Draft(kind, title, reason, measure, day, firstStep, ifThen, hours, shared);
        }

        boolean fits() {
            return !title.isBlank()
                    && title.length() <= LONGEST_TITLE
                    && reason.length() <= LONGEST_REASON
                    && measure.length() <= LONGEST
                    && firstStep.length() <= LONGEST
                    && ifThen.length() <= LONGEST
                    && hours >= 0
                    && hours <= MOST_HOURS;
        }
    }

    /// What became of it.
    public enum State {
        OPEN,
        DONE,
        /// Left on purpose.
        DROPPED
    }
}
