package org.milestone.mentoring.domain;

/// Kinds of notices; for each a person says how soon they want a letter.
public enum NoticeKind {
    /// Questions to mentors and what became of them, agreements, ends.
    AGREEMENTS,
    WORDS,
    /// Tasks and sessions.
    TASKS,
    /// That something waits for long, and that it was closed.
    REMINDERS;

    public Pace usual() {
        return this == WORDS || this == TASKS ? Pace.DAILY : Pace.NOW;
    }
}
