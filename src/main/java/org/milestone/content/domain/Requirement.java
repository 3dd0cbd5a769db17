package org.milestone.content.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What somebody must have before a certification can be had: a tree of conditions.
public sealed interface Requirement {

    /// Every one of them.
    record All(List<Requirement> parts) implements Requirement {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of them.
    record Any(List<Requirement> parts) implements Requirement {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// A single condition in plain words, and as far as it can be counted its amount. `of` says
    /// what exactly is counted, where that is one of the things people keep a record of;
    /// `withinYears` how recent it must be; `certification` is the id of one that must be held.
    record One(
            What what,
            Optional<Subject> of,
            String text,
            Optional<Amount> amount,
            OptionalInt withinYears,
            Optional<String> certification)
            implements Requirement {}

    /// How much of it.
    record Amount(int number, Unit unit) {}

    /// What kind of condition it is; `NONE` says that there is none.
    enum What {
        EDUCATION,
        EXPERIENCE,
        TRAINING,
        CERTIFICATION,
        NONE
    }

    /// What people keep a record of, so that a condition can be held against it.
    enum Subject {
        LEADING_PROJECTS(What.EXPERIENCE),
        LEADING_PROGRAMMES(What.EXPERIENCE),
        AGILE_WORK(What.EXPERIENCE),
        RISK_WORK(What.EXPERIENCE),
        /// From here each includes the ones before.
        SECONDARY(What.EDUCATION),
        DEGREE(What.EDUCATION),
        ACCREDITED_DEGREE(What.EDUCATION),
        PROJECT_MANAGEMENT(What.TRAINING),
        AGILE(What.TRAINING),
        RISK(What.TRAINING),
        SCRUM_COURSE(What.TRAINING);

        private final What what;

        Subject(What what) {
            this.what = what;
        }

        /// The kind of condition it belongs to.
        public What what() {
            return what;
        }
    }

    /// What amounts are counted in.
    enum Unit {
        MONTHS,
        HOURS,
        DAYS
    }
}
