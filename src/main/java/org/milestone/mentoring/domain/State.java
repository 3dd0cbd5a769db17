package org.milestone.mentoring.domain;

import java.util.EnumSet;
import java.util.Set;

/// How far a mentorship is.
public enum State {
    /// The mentee asked; the mentor has not answered.
    ASKED,
    /// Both agreed to try; not everything is signed, or they have not met yet.
    TRIAL,
    /// Both signed, and they have met.
    ACTIVE,
    PAUSED,
    /// Over, for a reason.
    ENDED,
    /// The mentor could not take it on.
    REFUSED,
    /// One of them wants no more to do with the other.
    BLOCKED;

    /// Those in which two people work together; they fill a mentor's capacity.
    public static final Set<State> TOGETHER = Set.copyOf(EnumSet.of(TRIAL, ACTIVE, PAUSED));

    /// Those that keep the same two from beginning another.
    public static final Set<State> OPEN = Set.copyOf(EnumSet.of(ASKED, TRIAL, ACTIVE, PAUSED));

    public boolean isTogether() {
        return TOGETHER.contains(this);
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
