package org.milestone.readiness.domain;

/// The two S-shaped curves everything here is made of.
final class Curve {
    private static final double PROBIT = Math.PI / 8;

    private Curve() {}

    /// The logistic curve: any number to 0-1.
    static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /// Its inverse, for 0 < p < 1.
    static double logit(double p) {
        return Math.log(p / (1 - p));
    }

    /// How much flatter a logistic curve is when its argument is uncertain by this standard
    /// deviation (MacKay 1992).
    static double flattening(double sd) {
        return 1 / Math.sqrt(1 + PROBIT * sd * sd);
    }

    /// The share of a standard normal distribution below x; error under 1.5e-7 (Abramowitz and
    /// Stegun 7.1.26).
    static double normal(double x) {
        double z = Math.abs(x) / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * z);
        double tail = t
                * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
                * Math.exp(-z * z);
        return x < 0 ? tail / 2 : 1 - tail / 2;
    }

    /// Weights that sum to one, in the shape of a normal density at these points.
    static double[] bell(double[] points, double mean, double sd) {
        var weights = new double[points.length];
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            double z = (points[i] - mean) / sd;
            weights[i] = Math.exp(-z * z / 2);
            sum += weights[i];
        }
        for (int i = 0; i < points.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /// Points from one number to another, evenly apart, both included.
    static double[] points(double from, double to, int count) {
        var points = new double[count];
        for (int i = 0; i < count; i++) {
            points[i] = from + (to - from) * i / (count - 1);
        }
        return points;
    }
}
