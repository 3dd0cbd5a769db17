package org.milestone.career.domain;

import java.util.List;
import java.util.Map;

/// What all runs of a path said.
///
/// @param whole      all that was wished for
/// @param milestones by the key of their activity
/// @param critical   by key: activities that decided the date in some run
/// @param usualWay   keys of the critical path when everything takes its usual time
public record Simulated(
        Forecast whole, Map<String, Forecast> milestones, Map<String, Critical> critical, List<String> usualWay) {

    /// @param share  of the runs in which it stood on the critical path
    /// @param months of the critical path that were its, on average over all runs
    public record Critical(double share, double months) {}

    public Simulated {
        milestones = Map.copyOf(milestones);
        critical = Map.copyOf(critical);
        usualWay = List.copyOf(usualWay);
    }
}
