package org.milestone.skill.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Role.Requirement;

/// The way through rating oneself for one role: at most twelve skills, what the role insists on
/// first.
///
/// @param skills in the order in which they are asked
/// @param done   those rated on both axes or put aside
public record Assessment(String role, List<String> skills, Set<String> done) {
    public static final int MOST = 12;

    /// After so many there is a first answer.
    public static final int FIRST_ANSWER = 5;

    /// Twelve in under eight minutes.
    private static final int SECONDS_EACH = 40;

    private static final int MINUTE = 60;

    public Assessment {
        skills = List.copyOf(skills);
        done = Set.copyOf(done);
    }

    /// @param rated skills the person has rated on both axes
    /// @param aside skills that are not relevant to them
    public static Assessment of(Role role, Set<String> rated, Set<String> aside) {
        var order = role.skills().stream()
                .sorted(Comparator.comparing(Requirement::need)
                        .thenComparing(
                                Comparator.comparingInt((Requirement asked) -> asked.knowledge() + asked.application())
                                        .reversed()))
                .map(Requirement::skill)
                .limit(MOST)
                .toList();
        return new Assessment(
                role.id(),
                order,
                order.stream()
                        .filter(skill -> rated.contains(skill) || aside.contains(skill))
                        .collect(java.util.stream.Collectors.toSet()));
    }

    /// The first skill not done.
    public Optional<String> next() {
        return skills.stream().filter(skill -> !done.contains(skill)).findFirst();
    }

    public boolean isOver() {
        return done.size() == skills.size();
    }

    /// Whether enough is there for a first answer.
    public boolean hasFirstAnswer() {
        return done.size() >= Math.min(FIRST_ANSWER, skills.size());
    }

    /// Whole minutes that are left, at least one while something is.
    public int minutesLeft() {
        int left = (skills.size() - done.size()) * SECONDS_EACH;
        return (left + MINUTE - 1) / MINUTE;
    }
}
