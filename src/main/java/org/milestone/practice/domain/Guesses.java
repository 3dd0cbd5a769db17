package org.milestone.practice.domain;

import java.util.List;

/// How somebody's guesses stand against their scores.
///
/// @param count  guesses of sets that were not broken off
/// @param excess their mean [Guess#excess()], 0 when there are none
/// @param error  the standard error of that mean, 0 for fewer than two
public record Guesses(int count, double excess, double error) {
    /// Fewer show no habit.
    public static final int LEAST = 3;

    /// Half a question of ten: what nobody can aim at.
    private static final double FINE = 0.05;

    private static final double ERRORS = 2;

    /// What the guesses show.
    public enum Habit {
        TOO_FEW_GUESSES,
        ABOUT_RIGHT,
        TOO_HIGH,
        TOO_LOW
    }

    public static Guesses of(List<Guess> all) {
        var whole = all.stream().filter(Guess::whole).toList();
        int count = whole.size();
        double mean = whole.stream().mapToDouble(Guess::excess).average().orElse(0);
        double squares = whole.stream()
                .mapToDouble(each -> (each.excess() - mean) * (each.excess() - mean))
                .sum();
        return new Guesses(count, mean, count < 2 ? 0 : Math.sqrt(squares / (count - 1) / count));
    }

    /// Too high or too low only where the mean is clear of what guesses differ by anyway.
    public Habit habit() {
        if (count < LEAST) {
            return Habit.TOO_FEW_GUESSES;
        }
        if (Math.abs(excess) <= Math.max(FINE, ERRORS * error)) {
            return Habit.ABOUT_RIGHT;
        }
        return excess > 0 ? Habit.TOO_HIGH : Habit.TOO_LOW;
    }
}
