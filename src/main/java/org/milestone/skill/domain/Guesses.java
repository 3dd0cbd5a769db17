package org.milestone.skill.domain;

import java.util.List;

/// What somebody guessed of themself before they saw what their answers show.
///
/// @param all each guess with what was seen after it
public record Guesses(List<Guess> all) {
    /// Fewer say nothing about a person.
    private static final int ENOUGH = 3;

    private static final double ABOUT_RIGHT = 0.75;

    /// One guess.
    ///
    /// @param guessed of the next ten questions, how many they would get right
    /// @param shown   how many their answers so far let expect
    public record Guess(String skill, int guessed, int shown) {
        /// How many too high, negative when too low.
        public int off() {
            return guessed - shown;
        }
    }

    /// Which way somebody errs.
    public enum Way {
        TOO_FEW_TO_SAY,
        ABOUT_RIGHT,
        TOO_HIGH,
        TOO_LOW
    }

    public Guesses {
        all = List.copyOf(all);
    }

    /// The mean of guess less result, in questions of ten.
    public double meanOff() {
        return all.stream().mapToInt(Guess::off).average().orElse(0);
    }

    public Way way() {
        if (all.size() < ENOUGH) {
            return Way.TOO_FEW_TO_SAY;
        }
        double off = meanOff();
        return Math.abs(off) <= ABOUT_RIGHT ? Way.ABOUT_RIGHT : off > 0 ? Way.TOO_HIGH : Way.TOO_LOW;
    }
}
