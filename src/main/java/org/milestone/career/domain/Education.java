package org.milestone.career.domain;

/// The highest education somebody has finished; each includes the ones before.
public enum Education {
    NONE,
    SECONDARY,
    DEGREE,
    ACCREDITED_DEGREE;

    boolean includes(Education asked) {
        return compareTo(asked) >= 0;
    }
}
