package org.milestone.account.domain;

/// What of a person's data a grant speaks of.
public enum Scope {
    /// Levels of skills, their marks and history.
    SKILLS,
    /// The career plan, goals, and the plan of study with its dates.
    PLAN,
    /// Positions, projects, months that count, certifications.
    EXPERIENCE,
    /// Weekly check-ins that were shared.
    CHECK_INS,
    /// Practice, mock exams, readiness, rhythm of study.
    PRACTICE,
    /// Stories for interviews and what was practised for them.
    STORIES
}
