package org.milestone.career.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The beta-PERT distribution by its quantiles: `alpha = 1 + 4 (usual - least) / (most - least)`,
/// `beta = 1 + 4 (most - usual) / (most - least)` (Malcolm, Roseboom, Clark and Fazar, 1959).
/// Being drawn by quantile, two plans that share an activity share its luck.
final class Beta {
    private static final int STEPS = 512;
    private static final int SHAPES = 1_000;

    /// Shapes by where the usual value lies between the ends, in thousandths.
    private static final Map<Integer, double[]> KNOWN = new ConcurrentHashMap<>();

    private Beta() {}

    /// The table of an estimate, to be read by [#at]; empty where there is nothing to draw.
    static double[] table(Estimate estimate) {
        double span = estimate.most() - estimate.least();
        if (span <= 0) {
            return new double[0];
        }
        int shape = (int) Math.round(SHAPES * (estimate.usual() - estimate.least()) / span);
        return KNOWN.computeIfAbsent(shape, Beta::quantiles);
    }

    /// The quantile of the table, 0-1.
    static double at(double[] table, double u) {
        double place = u * STEPS;
        int below = Math.min(STEPS - 1, (int) place);
        return table[below] + (place - below) * (table[below + 1] - table[below]);
    }

    /// The quantile of an estimate.
    static double quantile(Estimate estimate, double[] table, double u) {
        return table.length == 0
                ? estimate.usual()
                : estimate.least() + (estimate.most() - estimate.least()) * at(table, u);
    }

    private static double[] quantiles(int shape) {
        double usual = (double) shape / SHAPES;
        double alpha = 4 * usual;
        double beta = 4 * (1 - usual);
        int fine = 4 * STEPS;
        var sum = new double[fine + 1];
        double before = density(0, alpha, beta);
        for (int i = 1; i <= fine; i++) {
            double x = (double) i / fine;
            double middle = density(x - 0.5 / fine, alpha, beta);
            double end = density(x, alpha, beta);
            sum[i] = sum[i - 1] + before + 4 * middle + end;
            before = end;
        }
        var quantiles = new double[STEPS + 1];
        int at = 0;
        for (int step = 0; step <= STEPS; step++) {
            double wanted = sum[fine] * step / STEPS;
            while (at < fine - 1 && sum[at + 1] < wanted) {
                at++;
            }
            double width = sum[at + 1] - sum[at];
            quantiles[step] = (at + (width <= 0 ? 0 : Math.clamp((wanted - sum[at]) / width, 0, 1))) / fine;
        }
        quantiles[STEPS] = 1;
        return quantiles;
    }

    private static double density(double x, double alpha, double beta) {
        return Math.pow(x, alpha) * Math.pow(1 - x, beta);
    }
}
