package org.milestone.experience.domain;

/// The process groups somebody took part in.
public enum Phase {
    INITIATING,
    PLANNING,
    EXECUTING,
    MONITORING,
    CLOSING
}
