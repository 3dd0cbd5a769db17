package org.milestone.practice.domain;

/// What somebody expected of a set before its first answer, and what came of it, in items that
/// are entirely right.
///
/// @param expected 0 to `items`
/// @param answered how many were answered; the others are not right
/// @param right    0 to `answered`
/// @param whole    nothing was broken off: all were answered, or the time decided
public record Guess(int expected, int answered, int right, int items, boolean whole) {

    /// How much too high the guess was, as a share of the items, -1 to 1; below zero it was too
    /// low.
    public double excess() {
        return (double) (expected - right) / items;
    }
}
