package org.milestone.skill;

import java.util.List;
import java.util.Optional;
import org.milestone.skill.domain.Confidence;

/// What somebody adds to a level: how sure they are, why, and what shows it (words or addresses).
public record Explanation(Optional<Confidence> confidence, String rationale, List<String> evidence) {
    public static final int LONGEST = 2000;
    public static final Explanation NONE = new Explanation(Optional.empty(), "", List.of());

    public Explanation {
        evidence = List.copyOf(evidence);
    }
}
