package org.milestone.skill.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Role.Requirement;

/// The way through rating oneself for one role: at most twelve skills, what the role insists on
/// first.
///
/// @param skills in the order in which they are asked
/// @param rated  those of them rated on both axes
/// @param aside  those of them that are not relevant to the person
public record Assessment(String role, List<String> skills, Set<String> rated, Set<String> aside) {
    public static final int MOST = 12;

    /// After so many there is a first answer.
    public static final int FIRST_ANSWER = 5;

    /// Twelve in under eight minutes.
    private static final int SECONDS_EACH = 40;

    private static final int MINUTE = 60;

    public Assessment {
        skills = List.copyOf(skills);
        rated = Set.copyOf(rated);
        aside = Set.copyOf(aside);
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
        return new Assessment(role.id(), order, among(order, rated), among(order, aside));
    }

    private static Set<String> among(List<String> order, Set<String> skills) {
        return order.stream().filter(skills::contains).collect(Collectors.toSet());
    }

    /// Those that need no answer any more.
    public Set<String> done() {
        return skills.stream()
                .filter(skill -> rated.contains(skill) || aside.contains(skill))
                .collect(Collectors.toSet());
    }

    /// How many there are to rate, without those put aside.
    public int toRate() {
        return skills.size() - aside.size();
    }

    /// How many of those are rated.
    public int ratedSoFar() {
        return (int) rated.stream().filter(skill -> !aside.contains(skill)).count();
    }

    /// The first skill not done.
    public Optional<String> next() {
        return skills.stream().filter(skill -> !done().contains(skill)).findFirst();
    }

    public boolean isOver() {
        return done().size() == skills.size();
    }

    /// Whether enough is there for a first answer.
    public boolean hasFirstAnswer() {
        return done().size() >= Math.min(FIRST_ANSWER, skills.size());
    }

    /// Whole minutes that are left, at least one while something is.
    public int minutesLeft() {
        int left = (skills.size() - done().size()) * SECONDS_EACH;
        return (left + MINUTE - 1) / MINUTE;
    }
}
