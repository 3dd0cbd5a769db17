package org.milestone.career.domain;

import java.util.List;
import java.util.Set;

/// What came of the wish for a plan.
public sealed interface Planning {

    /// Paths that are not beaten on everything by another: two or three where there are as many.
    /// The person's own path is the first where they chose one, otherwise the earliest.
    ///
    /// @param pathLost whether the chosen path is there no longer, so that the earliest stands for
    ///                 it
    record Planned(List<Option> options, boolean pathLost) implements Planning {
        public Planned {
            options = List.copyOf(options);
        }

        public Option chosen() {
            return options.getFirst();
        }
    }

    /// There is no way.
    ///
    /// @param subjects certifications it is about, where it is about some
    record NoWay(Reason reason, Set<String> subjects) implements Planning {}

    /// Why not.
    enum Reason {
        /// The role of today or the target is not in the graph.
        UNKNOWN_ROLE,
        /// One is there already, and nothing else is wanted.
        ALREADY_THERE,
        /// No path of five moves or fewer.
        NO_PATH,
        /// There are paths, with a step down in each.
        ONLY_BY_STEP_DOWN,
        /// The exams cost more than the budget.
        OVER_BUDGET,
        /// No way to a certification is open with this education.
        EDUCATION,
        /// A certification asks for months that no path yields in time.
        MONTHS_OUT_OF_REACH
    }
}
