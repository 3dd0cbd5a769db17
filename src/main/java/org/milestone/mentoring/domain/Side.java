package org.milestone.mentoring.domain;

/// The two of a mentorship.
public enum Side {
    MENTOR,
    MENTEE;

    public Side other() {
        return this == MENTOR ? MENTEE : MENTOR;
    }
}
