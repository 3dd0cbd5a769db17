package org.milestone.mentoring.domain;

/// How the two meet.
public enum Channel {
    VIDEO,
    PHONE,
    IN_PERSON,
    MESSAGES
}
