package org.milestone.readiness.domain;

import java.util.Optional;

/// Between which bands of difficulty somebody stands: the hardest band of which they master half
/// or more, if they are as weak, and as strong, as their answers allow.
///
/// @param low  0-5, 0 for not even the first band
/// @param high 0-5, not under `low`
public record Level(int low, int high) {
    public static final int HIGHEST = 5;

    /// With fewer answers a level would say more about the others than about itself.
    public static final int LEAST_ANSWERS = 3;

    /// One standard deviation to either side; empty with too few answers.
    public static Optional<Level> of(Diagnostic.Ability ability, int answers) {
        return answers < LEAST_ANSWERS
                ? Optional.empty()
                : Optional.of(new Level(
                        Difficulty.mastered(ability.mean() - ability.sd()),
                        Difficulty.mastered(ability.mean() + ability.sd())));
    }
}
