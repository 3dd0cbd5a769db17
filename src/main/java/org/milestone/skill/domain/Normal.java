package org.milestone.skill.domain;

/// The standard normal distribution.
final class Normal {
    private static final double P = 0.2316419;
    private static final double[] B = {0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429};

    private Normal() {}

    /// The share below `z`, to seven digits (Abramowitz and Stegun 1964, 26.2.17).
    static double below(double z) {
        double t = 1 / (1 + P * Math.abs(z));
        double sum = 0;
        for (int i = B.length - 1; i >= 0; i--) {
            sum = t * (B[i] + sum);
        }
        double above = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * sum;
        return z >= 0 ? 1 - above : above;
    }
}
