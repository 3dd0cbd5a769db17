package org.milestone.content.domain;

/// What a search can find.
public enum Kind {
    LESSON,
    TRACK,
    ROLE,
    SKILL,
    CERTIFICATION,
    TOOL,
    TERM,
    SALARY,
    INTERVIEW,
    CASE,
    TEMPLATE,
    QUESTION
}
