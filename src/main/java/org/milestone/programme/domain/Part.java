package org.milestone.programme.domain;

/// What somebody is in a programme; one thing at a time.
public enum Part {
    MENTEE,
    MENTOR,
    /// Invites, pairs and reads the numbers; is not counted.
    LEAD
}
