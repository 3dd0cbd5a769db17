package org.milestone.content.domain;

import java.util.List;

/// A role people hold. `pay` is true when the salary figures speak of it.
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

    /// A way on to another role; the months are time in this role before the move.
    public record Transition(String to, Move kind, int shortest, int usual, int longest, String carries) {}

    /// A role that is often confused with this one.
    public record Neighbour(String role, String difference) {}

    public Role {
        skills = List.copyOf(skills);
        certifications = List.copyOf(certifications);
        transitions = List.copyOf(transitions);
        neighbours = List.copyOf(neighbours);
        sources = List.copyOf(sources);
    }
}
