package org.milestone.review.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How somebody wants to review.
///
/// @param weights the 21 weights of FSRS-6
/// @param retention the desired chance of recall on the day something is due, 0.80-0.97
/// @param longest the longest interval, days, 1-36,500
/// @param exam the day of the exam, while there is one
public record Settings(List<Double> weights, double retention, int longest, Optional<LocalDate> exam) {
    public static final double LEAST_RETENTION = 0.80;
    public static final double MOST_RETENTION = 0.97;
    public static final int LONGEST = 36_500;

    /// The weights learned from some 700 million reviews by the FSRS project; `default_w` of
    /// ts-fsrs 5.4.2.
    public static final List<Double> WEIGHTS = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    /// Ninety per cent, no exam.
    public static final Settings DEFAULT = new Settings(WEIGHTS, 0.90, LONGEST, Optional.empty());

    public Settings {
        weights = List.copyOf(weights);
        if (weights.size() != WEIGHTS.size() || !weights.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("weights " + weights);
        }
        if (!(retention >= LEAST_RETENTION && retention <= MOST_RETENTION)) {
            throw new IllegalArgumentException("retention " + retention);
        }
        if (longest < 1 || longest > LONGEST) {
            throw new IllegalArgumentException("longest interval " + longest);
        }
    }

    /// The same with another desired retention, 0.80-0.97.
    public Settings remembering(double share) {
        return new Settings(weights, share, longest, exam);
    }

    /// The same with an exam on a day.
    public Settings examOn(LocalDate day) {
        return new Settings(weights, retention, longest, Optional.of(day));
    }
}
