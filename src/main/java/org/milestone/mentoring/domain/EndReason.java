package org.milestone.mentoring.domain;

/// Why a mentorship ended. None of them blames anybody.
public enum EndReason {
    GOALS_REACHED,
    NO_TIME,
    OTHER_DIRECTION,
    OTHER_MENTOR,
    NOT_A_FIT,
    /// The mentee took the request back before it was answered.
    TAKEN_BACK,
    /// Nobody answered for a long time.
    SILENCE;

    /// Whether somebody can choose it when ending.
    public boolean isChosen() {
        return this != TAKEN_BACK && this != SILENCE;
    }
}
