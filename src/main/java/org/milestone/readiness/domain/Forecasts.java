package org.milestone.readiness.domain;

import java.util.ArrayList;
import java.util.List;

/// How the forecasts that were frozen before an exam stand against what became of it.
///
/// @param passes how many were passed
/// @param fails how many were not
/// @param brier mean square of the difference, 0-1; NaN without outcomes
/// @param logLoss mean of minus the natural logarithm of the chance given to what happened
/// @param ece expected calibration error over the bins
/// @param eceFloor the calibration error a perfectly calibrated forecaster would show by luck
///     alone, on average
/// @param bins the reliability diagram, ten bins of equal width
public record Forecasts(
        int passes, int fails, double brier, double logLoss, double ece, double eceFloor, List<Bin> bins) {
    /// Passes and fails needed before anything is said about calibration.
    public static final int LEAST = 200;

    private static final int BINS = 10;

    /// One forecast, frozen, and what happened.
    ///
    /// @param chance 0-1, more than 0 and less than 1
    public record Outcome(double chance, boolean passed) {
        public Outcome {
            if (!(chance > 0 && chance < 1)) {
                throw new IllegalArgumentException("chance " + chance);
            }
        }
    }

    /// One bin of the diagram. Where the passed share lies between `low` and `high`, it differs
    /// from the forecast by no more than luck does in nineteen of twenty cases.
    ///
    /// @param from the least chance in it
    /// @param to the chance it ends before
    /// @param count forecasts in it
    /// @param forecast their mean; NaN for an empty bin
    /// @param passed the share passed; NaN for an empty bin
    /// @param low the lower end of the noise
    /// @param high the upper end of the noise
    public record Bin(double from, double to, int count, double forecast, double passed, double low, double high) {
        /// Whether the distance between forecast and share passed may well be luck.
        public boolean byLuck() {
            return passed >= low && passed <= high;
        }
    }

    public Forecasts {
        bins = List.copyOf(bins);
    }

    /// Judges forecasts by their outcomes; none are allowed, too.
    public static Forecasts of(List<Outcome> outcomes) {
        int passes = (int) outcomes.stream().filter(Outcome::passed).count();
        double square = 0;
        double log = 0;
        for (var outcome : outcomes) {
            double given = outcome.passed() ? outcome.chance() : 1 - outcome.chance();
            square += (1 - given) * (1 - given);
            log -= Math.log(given);
        }
        int n = outcomes.size();
        var bins = new ArrayList<Bin>();
        double ece = 0;
        double floor = 0;
        for (int bin = 0; bin < BINS; bin++) {
            int place = bin;
            var members = outcomes.stream()
                    .filter(outcome -> (int) (outcome.chance() * BINS) == place)
                    .toList();
            var each = bin(place, members);
            bins.add(each);
            if (each.count() > 0) {
                ece += (double) each.count() / n * Math.abs(each.passed() - each.forecast());
                // The mean distance of a normal variable from its middle.
                floor += (double) each.count() / n * Math.sqrt(2 / Math.PI) * sd(members);
            }
        }
        return new Forecasts(passes, n - passes, square / n, log / n, ece, floor, bins);
    }

    private static Bin bin(int place, List<Outcome> members) {
        double from = (double) place / BINS;
        double to = (place + 1.0) / BINS;
        if (members.isEmpty()) {
            return new Bin(from, to, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double forecast =
                members.stream().mapToDouble(Outcome::chance).average().orElseThrow();
        double passed = (double) members.stream().filter(Outcome::passed).count() / members.size();
        double noise = 1.96 * sd(members);
        return new Bin(
                from,
                to,
                members.size(),
                forecast,
                passed,
                Math.max(0, forecast - noise),
                Math.min(1, forecast + noise));
    }

    /// The standard deviation of the passed share, were every forecast true.
    private static double sd(List<Outcome> members) {
        double variance = members.stream()
                .mapToDouble(outcome -> outcome.chance() * (1 - outcome.chance()))
                .sum();
        return Math.sqrt(variance) / members.size();
    }

    /// Whether there are enough outcomes of both kinds to say anything about calibration.
    public boolean mayBeClaimed() {
        return passes >= LEAST && fails >= LEAST;
    }
}
