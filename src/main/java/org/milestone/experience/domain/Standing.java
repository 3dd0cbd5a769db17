package org.milestone.experience.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.content.domain.Requirement.Subject;

/// What somebody can show on a day.
///
/// @param education the highest they stated
/// @param hours     of training by subject, as stated
/// @param held      ids of the certifications they hold that have not run out
/// @param confirmed conditions they stated themselves
public record Standing(
        MonthLedger ledger,
        Optional<Subject> education,
        Map<Subject, Integer> hours,
        Set<String> held,
        Set<Condition> confirmed) {

    /// A condition nothing in the record can be held against, by its words: when an issuer's
    /// condition changes, the statement no longer counts.
    public record Condition(String certification, String text) {}

    public Standing {
        hours = Map.copyOf(hours);
        held = Set.copyOf(held);
        confirmed = Set.copyOf(confirmed);
    }
}
