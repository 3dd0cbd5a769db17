package org.milestone.content.domain;

/// How much a track or lesson takes for granted.
public enum Difficulty {
    FOUNDATION,
    PRACTITIONER,
    ADVANCED
}
