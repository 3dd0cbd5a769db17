package org.milestone.career;

import java.util.List;
import java.util.Optional;
import org.milestone.career.domain.Bottleneck;
import org.milestone.career.domain.Difference;
import org.milestone.career.domain.Forecast;
import org.milestone.career.domain.Lever;
import org.milestone.career.domain.Option.Measures;
import org.milestone.career.domain.Snapshot;

/// A plan as it was computed on a day, with all that was said of it. What was once written can be
/// read for ever: parts may be added as `Optional`s, never taken away.
///
/// @param paths      the chosen one first
/// @param difference to the plan before; empty for the first
public record Replanning(
        Snapshot snapshot,
        List<Path> paths,
        List<Lever> levers,
        Optional<Bottleneck> bottleneck,
        Optional<Difference> difference) {

    /// A path that can be taken.
    public record Path(List<String> roles, Measures measures, Forecast whole) {
        public Path {
            roles = List.copyOf(roles);
        }
    }

    public Replanning {
        paths = List.copyOf(paths);
        levers = List.copyOf(levers);
    }
}
