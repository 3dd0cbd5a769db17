package org.milestone.skill.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Somebody's word on one skill and axis. It is added and never changed; a later one of the same
/// witness takes its place.
///
/// @param id      grows with each rating
/// @param skill   the content id
/// @param witness tells several of one source apart: the account of a mentor, the sign-off of a
///     verifier, the certificate; empty for oneself
/// @param level   0-5; for a certificate the floor it sets
/// @param wording marks the sentences the level was chosen from
/// @param until   when it stops counting, for a certificate that runs out
public record Rating(
        long id,
        String skill,
        Axis axis,
        Source source,
        String witness,
        int level,
        Optional<Confidence> confidence,
        String rationale,
        List<Evidence> evidence,
        String wording,
        Instant at,
        Optional<Instant> until) {

    /// Oldest first; what came in the same moment by its number.
    public static final Comparator<Rating> IN_TIME =
            Comparator.comparing(Rating::at).thenComparingLong(Rating::id);

    public Rating {
        if (!Level.isOne(level)) {
            throw new IllegalArgumentException("level " + level);
        }
        evidence = List.copyOf(evidence);
    }

    boolean isOn(String otherSkill, Axis otherAxis) {
        return skill.equals(otherSkill) && axis == otherAxis;
    }

    boolean counts(Instant now) {
        return until.map(now::isBefore).orElse(true);
    }
}
