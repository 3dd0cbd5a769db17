package org.milestone.experience.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// One project as somebody tells it. Objective, role and outcome may be blank.
///
/// @param shareLed   how much of it they led, 0-100 %
/// @param hoursAWeek empty for full time
/// @param alias      what strangers read in place of the title; there when it is confidential
/// @param programme  several projects towards one benefit
/// @param risk       risk management was a part of the task
public record ProjectEntry(
        String title,
        String objective,
        String role,
        String outcome,
        Approach approach,
        Period period,
        int shareLed,
        OptionalInt hoursAWeek,
        OptionalInt teamSize,
        Optional<Budget> budget,
        Set<Phase> phases,
        Optional<String> alias,
        boolean programme,
        boolean risk) {
    /// From this share on a month counts as led. A value of ours: no issuer names one, and below
    /// a quarter a reviewer would call it assisting.
    public static final int LEAST_SHARE = 25;

    public ProjectEntry {
        phases = Set.copyOf(phases);
    }

    /// What its months count as. A programme counts as such and not as a project as well.
    public Set<Kind> kinds() {
        var kinds = EnumSet.noneOf(Kind.class);
        if (shareLed >= LEAST_SHARE) {
            kinds.add(programme ? Kind.PROGRAMME : Kind.LEADING);
        }
        if (approach != Approach.PREDICTIVE) {
            kinds.add(Kind.AGILE);
        }
        if (risk) {
            kinds.add(Kind.RISK);
        }
        return kinds;
    }

    /// The name strangers may read.
    public String publicTitle() {
        return alias.orElse(title);
    }
}
