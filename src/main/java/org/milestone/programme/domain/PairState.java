package org.milestone.programme.domain;

/// All that a lead learns of a pair they proposed.
public enum PairState {
    /// Not both have agreed yet; whose answer is missing is not told.
    PROPOSED,
    /// A pair that has not signed everything, or has not met.
    TRIAL,
    ACTIVE,
    /// Declined, run out or over; which of them is not told.
    ENDED
}
