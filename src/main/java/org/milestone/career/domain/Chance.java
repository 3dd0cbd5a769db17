package org.milestone.career.domain;

/// Random numbers that hang on nothing but their seed, their run and what they are for, so that
/// the same activity has the same luck in every plan that is compared (common random numbers).
final class Chance {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Chance() {}

    /// A number for the name of an activity.
    static long key(String name) {
        long hash = 1125899906842597L;
        for (int i = 0; i < name.length(); i++) {
            hash = 31 * hash + name.charAt(i);
        }
        return mix(hash);
    }

    /// Uniform between 0 and 1, both excluded.
    static double uniform(long seed, int run, long key) {
        long mixed = mix(mix(seed ^ key) + STEP * (run + 1));
        return ((mixed >>> 11) + 0.5) * 0x1.0p-53;
    }

    /// The finaliser of SplitMix64.
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// The quantile of the standard normal distribution, by Acklam's rational approximation
    /// (relative error under 1.2e-9).
    static double normal(double u) {
        double low = 0.02425;
        if (u < low) {
            return tail(Math.sqrt(-2 * Math.log(u)));
        }
        if (u > 1 - low) {
            return -tail(Math.sqrt(-2 * Math.log(1 - u)));
        }
        double q = u - 0.5;
        double r = q * q;
        return (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r
                                                        + 1.383577518672690e+02)
                                                * r
                                        - 3.066479806614716e+01)
                                * r
                        + 2.506628277459239e+00)
                * q
                / (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r
                                                        + 6.680131188771972e+01)
                                                * r
                                        - 1.328068155288572e+01)
                                * r
                        + 1);
    }

    private static double tail(double q) {
        return (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q
                                                        - 2.549732539343734e+00)
                                                * q
                                        + 4.374664141464968e+00)
                                * q
                        + 2.938163982698783e+00)
                / ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q
                                        + 3.754408661907416e+00)
                                * q
                        + 1);
    }
}
