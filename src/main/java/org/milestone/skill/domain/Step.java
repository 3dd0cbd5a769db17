package org.milestone.skill.domain;

/// What can be done about a gap, the cheapest first.
public enum Step {
    RATE_YOURSELF,
    ADD_EVIDENCE,
    ANSWER_QUESTIONS,
    ASK_A_MENTOR,
    HAVE_IT_VERIFIED,
    READ_A_LESSON,
    DO_IT_AT_WORK
}
