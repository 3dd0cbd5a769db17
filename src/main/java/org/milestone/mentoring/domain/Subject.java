package org.milestone.mentoring.domain;

/// The piece of work a thread hangs on.
///
/// @param id names it within its kind: a content id, a number; blank for the whole
public record Subject(Kind kind, String id) {
    public static final int LONGEST_ID = 190;

    /// Kinds of work.
    public enum Kind {
        GENERAL,
        PLAN,
        GOAL,
        SKILL,
        PRACTICE,
        EXPERIENCE,
        STORY,
        CHECK_IN,
        ASSIGNMENT
    }

    public static Subject general() {
        return new Subject(Kind.GENERAL, "");
    }
}
