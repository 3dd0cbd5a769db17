package org.milestone.career.domain;

import java.util.List;
import java.util.Optional;

/// A path that was computed, with what can be said of it.
public record Option(
        Itinerary itinerary,
        List<Activity> activities,
        Simulated simulated,
        Measures measures,
        Optional<Bottleneck> bottleneck) {

    /// What paths are compared on.
    ///
    /// @param months   until all that was wished for is there, in the middle of all runs
    /// @param hours    of study, as they are usually reckoned
    /// @param cost     of exams, in US dollars, as far as it is known
    /// @param level    the average stage of the posts on the way, weighed by time: there are no
    ///                 figures of pay for most roles, and pay grows with the stage
    /// @param changes  of role
    public record Measures(double months, double hours, double cost, double level, int changes) {

        /// At least as good in all, and better in one; differences nobody would notice do not
        /// count.
        boolean beats(Measures other) {
            boolean asGood = months(months) <= months(other.months)
                    && tens(hours) <= tens(other.hours)
                    && cost <= other.cost
                    && tenths(level) >= tenths(other.level)
                    && changes <= other.changes;
            boolean better = months(months) < months(other.months)
                    || tens(hours) < tens(other.hours)
                    || cost < other.cost
                    || tenths(level) > tenths(other.level)
                    || changes < other.changes;
            return asGood && better;
        }

        private static long months(double value) {
            return Math.round(value);
        }

        private static long tens(double value) {
            return Math.round(value / 10);
        }

        private static long tenths(double value) {
            return Math.round(value * 10);
        }
    }

    public Option {
        activities = List.copyOf(activities);
    }
}
