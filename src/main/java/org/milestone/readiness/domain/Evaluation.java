package org.milestone.readiness.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How good predicted chances were, seen from what happened.
///
/// @param answers how many predictions
/// @param share what share of them came true, 0-1
/// @param auc the chance that of one that came true and one that did not, the first had been
///     given the higher chance; 0.5 is guessing; NaN when all or none came true
/// @param logLoss mean of minus the natural logarithm of the chance given to what happened; lower
///     is better
/// @param brier mean square of the difference; lower is better, 0.25 is always saying one half
/// @param ece expected calibration error: the distance between chance and share in ten bins of
///     equal width, weighted by how many fall in (Guo et al. 2017)
/// @param eceByCount the same in ten bins of equal count
public record Evaluation(
        int answers, double share, double auc, double logLoss, double brier, double ece, double eceByCount) {
    private static final int BINS = 10;
    private static final double LEAST = 1e-9;

    /// Judges predictions, each a chance 0-1.
    ///
    /// @throws IllegalArgumentException when there are none, the two differ in length or a chance
    ///     is outside 0-1
    public static Evaluation of(double[] chances, boolean[] outcomes) {
        int n = chances.length;
        if (n == 0 || n != outcomes.length || !Arrays.stream(chances).allMatch(p -> p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(n + " chances for " + outcomes.length + " outcomes");
        }
        double log = 0;
        double square = 0;
        int hits = 0;
        for (int i = 0; i < n; i++) {
            double given = outcomes[i] ? chances[i] : 1 - chances[i];
            log -= Math.log(Math.max(given, LEAST));
            square += (1 - given) * (1 - given);
            hits += outcomes[i] ? 1 : 0;
        }
        var order = order(chances);
        double auc = auc(chances, outcomes, order, hits);
        return new Evaluation(
                n,
                (double) hits / n,
                auc,
                log / n,
                square / n,
                equalWidth(chances, outcomes),
                equalCount(chances, outcomes, order));
    }

    /// Judges predictions given as a list.
    public static Evaluation of(List<Double> chances, List<Boolean> outcomes) {
        var happened = new boolean[outcomes.size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = outcomes.get(i);
        }
        return of(chances.stream().mapToDouble(Double::doubleValue).toArray(), happened);
    }

    private static int[] order(double[] chances) {
        return IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> chances[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double auc(double[] chances, boolean[] outcomes, int[] order, int hits) {
        int n = order.length;
        double ranks = 0;
        for (int from = 0; from < n; ) {
            int to = from;
            while (to < n && chances[order[to]] == chances[order[from]]) {
                to++;
            }
            // Equal chances share their mean rank.
            double rank = (from + 1 + to) / 2.0;
            for (int i = from; i < to; i++) {
                ranks += outcomes[order[i]] ? rank : 0;
            }
            from = to;
        }
        double misses = (double) n - hits;
        return (ranks - hits * (hits + 1.0) / 2) / (hits * misses);
    }

    private static double equalWidth(double[] chances, boolean[] outcomes) {
        var gap = new double[BINS];
        for (int i = 0; i < chances.length; i++) {
            gap[Math.min(BINS - 1, (int) (chances[i] * BINS))] += chances[i] - (outcomes[i] ? 1 : 0);
        }
        return Arrays.stream(gap).map(Math::abs).sum() / chances.length;
    }

    private static double equalCount(double[] chances, boolean[] outcomes, int[] order) {
        var gap = new double[BINS];
        for (int i = 0; i < order.length; i++) {
            gap[(int) ((long) i * BINS / order.length)] += chances[order[i]] - (outcomes[order[i]] ? 1 : 0);
        }
        return Arrays.stream(gap).map(Math::abs).sum() / chances.length;
    }
}
