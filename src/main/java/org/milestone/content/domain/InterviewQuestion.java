package org.milestone.content.domain;

import java.util.List;

/// A question interviewers ask, with what they listen for. Its id is `interviews/<key>`, whatever
/// its kind. `question` is plain text, the rest sanitised HTML.
public record InterviewQuestion(
        String id,
        Kind kind,
        String question,
        List<Level> levels,
        List<String> roles,
        List<String> skills,
        String asked,
        List<String> strong,
        Outline outline,
        List<String> warnings,
        List<String> followUps) {

    /// What sort of question it is; each has a file of its own.
    public enum Kind {
        BEHAVIOURAL,
        TECHNICAL,
        CASE,
        LEADERSHIP,
        ADAPTABILITY
    }

    /// For whom it is usual.
    public enum Level {
        ENTRY,
        MID,
        SENIOR
    }

    /// The bones of a good answer.
    public sealed interface Outline {}

    /// A story: situation, task, action, result.
    public record Star(String situation, String task, String action, String result) implements Outline {}

    /// An explanation, where a story does not fit.
    public record Answer(String text) implements Outline {}

    public InterviewQuestion {
        levels = List.copyOf(levels);
        roles = List.copyOf(roles);
        skills = List.copyOf(skills);
        strong = List.copyOf(strong);
        warnings = List.copyOf(warnings);
        followUps = List.copyOf(followUps);
    }

    /// Whether it can be asked of somebody going for a role: it names no roles, or this one.
    public boolean suits(String role) {
        return roles.isEmpty() || roles.contains(role);
    }
}
