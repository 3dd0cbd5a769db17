package org.milestone.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milestone.career.domain.Difference;
import org.milestone.career.domain.Difference.Cause;

/// A person's plan with everything a screen draws of it.
///
/// @param today   the person's
/// @param gone    what the plan names and content no longer holds: ids with the names they had
/// @param changed what is different since it was computed, so that it is worth computing again
/// @param history each replanning that moved the date or was asked for, the newest first
public record CareerPlan(
        Aim aim, Replanning latest, LocalDate today, Map<String, String> gone, Set<Cause> changed, List<Step> history) {

    /// A replanning in short.
    public record Step(LocalDate madeOn, LocalDate middle, Difference difference) {}

    public CareerPlan {
        gone = Map.copyOf(gone);
        changed = Set.copyOf(changed);
        history = List.copyOf(history);
    }

    /// The name of a role, skill or certification when the plan was made; its id where it has
    /// none.
    public String title(String id) {
        return latest.snapshot().titles().getOrDefault(id, id);
    }
}
