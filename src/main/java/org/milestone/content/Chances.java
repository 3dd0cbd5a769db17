package org.milestone.content;

/// How likely what one sees is by chance alone.
final class Chances {
    private static final int STEPS = 500;
    private static final double PRECISION = 1e-12;
    private static final double TINY = 1e-300;
    private static final double[] LANCZOS = {
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private Chances() {}

    /// The chance of a chi-square of at least this size; the upper incomplete gamma function,
    /// Numerical Recipes 6.2.
    static double chiSquare(double size, int freedom) {
        if (size <= 0 || freedom <= 0) {
            return 1;
        }
        double a = freedom / 2.0;
        double x = size / 2;
        double front = Math.exp(-x + a * Math.log(x) - logGamma(a));
        if (x < a + 1) {
            double term = 1 / a;
            double sum = term;
            for (int n = 1; n < STEPS && term > sum * PRECISION; n++) {
                term *= x / (a + n);
                sum += term;
            }
            return Math.clamp(1 - front * sum, 0, 1);
        }
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double h = d;
        for (int n = 1; n < STEPS; n++) {
            double an = -n * (n - a);
            b += 2;
            d = 1 / (an * d + b);
            c = b + an / c;
            h *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return Math.clamp(front * h, 0, 1);
    }

    /// The chance that, of `marked` things among `right + wrong`, at most `found` fall on the
    /// right ones, when they fall anywhere alike (hypergeometric).
    static double atMost(int found, int marked, int right, int wrong) {
        double chance = 0;
        for (int hits = Math.max(0, marked - wrong); hits <= found; hits++) {
            chance += Math.exp(
                    logChoose(right, hits) + logChoose(wrong, marked - hits) - logChoose(right + wrong, marked));
        }
        return Math.clamp(chance, 0, 1);
    }

    private static double logChoose(int n, int k) {
        return k < 0 || k > n
                ? Double.NEGATIVE_INFINITY
                : logGamma(n + 1.0) - logGamma(k + 1.0) - logGamma(n - k + 1.0);
    }

    // Lanczos, g = 7.
    private static double logGamma(double x) {
        double sum = 0.99999999999980993;
        for (int i = 0; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x + i);
        }
        double t = x + LANCZOS.length - 1.5;
        return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
