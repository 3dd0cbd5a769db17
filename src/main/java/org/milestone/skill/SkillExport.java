package org.milestone.skill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.milestone.skill.domain.Rating;

/// Everything this module keeps about a person that they may read.
///
/// @param ratings           of their skills, without a mentor's that wait for their own
/// @param waiting           how many of those there are
/// @param withdrawn         what they took back
/// @param givenToOthers     what they said as a mentor
record SkillExport(List<Rating> ratings, int waiting, List<Rating> withdrawn, List<Rating> givenToOthers, Shelf kept) {

    record Shelf(Optional<String> targetRole, List<Aside> notRelevant, List<Guessed> guesses) {}

    record Aside(String skill, String reason, Instant at) {}

    record Guessed(String skill, OptionalInt guessed, int shown, int answers, Instant at) {}
}
