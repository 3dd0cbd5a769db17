package org.milestone.mentoring.domain;

/// How often the two meet.
public enum Cadence {
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY,
    WHEN_NEEDED
}
