package org.milestone.skill;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.content.domain.Role;
import org.milestone.skill.domain.Assessment;
import org.milestone.skill.domain.Distance;
import org.milestone.skill.domain.Gap;
import org.milestone.skill.domain.Guesses;
import org.milestone.skill.domain.Quiz;
import org.milestone.skill.domain.Standing;

/// Everything a screen or a plan wants to know of where somebody stands, at one moment.
///
/// @param at       the moment the ages were reckoned from
/// @param role     the content id of the role they work towards
/// @param standing bands, marks and history by skill and axis
/// @param aside    skills that are not relevant to them, with the reason
/// @param unseen   what quizzes show and the person has not looked at: it counts for nothing yet
/// @param guesses  what they guessed before
public record SkillState(
        Instant at,
        Optional<String> role,
        Standing standing,
        Map<String, String> aside,
        Map<String, Quiz> unseen,
        Guesses guesses) {

    public SkillState {
        aside = Map.copyOf(aside);
        unseen = Map.copyOf(unseen);
    }

    /// What stands between the person and a role, what matters most first; without what is put
    /// aside.
    public List<Gap> gaps(Role role) {
        return Gap.of(role, standing, at).stream()
                .filter(gap -> !aside.containsKey(gap.skill()))
                .toList();
    }

    /// The gap that is most in the way, among the skills something is known of.
    public Optional<Gap> mostInTheWay(Role role) {
        return gaps(role).stream()
                .filter(gap -> gap.isKnown() && gap.missing() > 0)
                .findFirst();
    }

    public Assessment assessment(Role role) {
        return Assessment.of(role, standing.selfRated(), aside.keySet());
    }

    public Optional<Distance> distance(Role role) {
        return Distance.of(role, standing);
    }

    /// The role that is closest to the person as they are today.
    public Optional<Distance> closest(Collection<Role> roles) {
        return Distance.closest(roles, standing);
    }

    /// Whether there is quiz evidence the person has not looked at: they guess first.
    public boolean asksForGuess(String skill) {
        return unseen.containsKey(skill);
    }
}
