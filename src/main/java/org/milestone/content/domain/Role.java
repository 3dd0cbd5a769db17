package org.milestone.content.domain;

import java.util.List;
import java.util.Map;

/// A role people hold. `pay` is true when the salary figures speak of it. `yields` says by kind of
/// experience (`leading-projects`) how many of a hundred months in the role usually count as such;
/// what is not named yields none.
public record Role(
        String id,
        String title,
        String summary,
        Stage stage,
        String accountable,
        String experience,
        List<Requirement> skills,
        List<String> certifications,
        boolean pay,
        Map<String, Integer> yields,
        List<Transition> transitions,
        List<Neighbour> neighbours,
        List<Source> sources,
        Text text) {

    /// How much a role insists on a skill.
    public enum Need {
        MUST,
        USUAL,
        PLUS
    }

    /// A skill asked for, with the level on each axis, 0-5.
    public record Requirement(String skill, int knowledge, int application, Need need) {}

    /// What kind of move a transition is.
    public enum Move {
        PROMOTION,
        LATERAL,
        STEP_DOWN
    }

    /// A way on to another role; the months are time in this role before the move. `hiring` is how
    /// long it takes from looking for the new post to the first day in it, a part of those months
    /// or after them.
    public record Transition(
            String to, Move kind, int shortest, int usual, int longest, Months hiring, String carries) {}

    /// A span of months: shortest, usual, longest.
    public record Months(int shortest, int usual, int longest) {}

    /// A role that is often confused with this one.
    public record Neighbour(String role, String difference) {}

    public Role {
        skills = List.copyOf(skills);
        certifications = List.copyOf(certifications);
        yields = Map.copyOf(yields);
        transitions = List.copyOf(transitions);
        neighbours = List.copyOf(neighbours);
        sources = List.copyOf(sources);
    }
}
