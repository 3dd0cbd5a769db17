package org.milestone.review.domain;

/// The days around an interval among which chance may choose; short intervals are left alone.
///
/// @param least the shortest interval, days
/// @param most the longest interval, days
record Fuzz(int least, int most) {
    private static final double SHORTEST = 2.5;

    /// The range of `get_fuzz_range` of ts-fsrs 5.4.2: one day, and 15 % of the part between 2.5
    /// and 7 days, 10 % of that up to 20, 5 % of the rest.
    ///
    /// @param days the interval, at least 1
    /// @param elapsed days since the review before, which a growing interval stays above
    /// @param longest the longest interval allowed
    static Fuzz around(int days, int elapsed, int longest) {
        if (days < SHORTEST) {
            return new Fuzz(days, days);
        }
        double reach = 1 + 0.15 * part(days, SHORTEST, 7) + 0.1 * part(days, 7, 20) + 0.05 * Math.max(days - 20, 0);
        int least = (int) Math.max(2, Math.round(days - reach));
        int most = (int) Math.min(Math.round(days + reach), longest);
        if (days > elapsed) {
            least = Math.max(least, elapsed + 1);
        }
        return new Fuzz(Math.min(least, most), most);
    }

    private static double part(double days, double from, double to) {
        return Math.max(Math.min(days, to) - from, 0);
    }

    /// One of the days, for a number 0 <= luck < 1.
    int pick(double luck) {
        return (int) Math.floor(luck * (most - least + 1) + least);
    }
}
