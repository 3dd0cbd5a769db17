package org.milestone.practice.domain;

/// What a response is worth: `points` of `most`, with 0 <= points <= most.
public record Mark(double points, double most) {
    public Mark {
        if (points < 0 || most <= 0 || points > most) {
            throw new IllegalArgumentException(points + " of " + most);
        }
    }

    /// Every point was earned.
    public boolean full() {
        return points == most;
    }

    /// The share of the points, 0-1.
    public double share() {
        return points / most;
    }
}
