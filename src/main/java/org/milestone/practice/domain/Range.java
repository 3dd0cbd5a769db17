package org.milestone.practice.domain;

/// Between what a share, 0-1, may well lie.
public record Range(double low, double high) {
    private static final double Z = 1.959964;

    /// The Wilson interval of 95 % (Wilson 1927): how far chance alone moves a share of `n` items.
    public static Range of(double share, int n) {
        if (n == 0) {
            return new Range(0, 1);
        }
        double z2 = Z * Z / n;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n)) / (1 + z2);
        return new Range(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
