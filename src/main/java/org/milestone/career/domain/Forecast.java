package org.milestone.career.domain;

import java.time.LocalDate;
import java.util.Arrays;

/// When something is there, as months from the day of planning: in one, five, eight and nine and a
/// half of ten runs it is there by then.
public record Forecast(double p10, double p50, double p80, double p95) {

    /// Of the results of all runs, which it sorts.
    static Forecast of(double[] months) {
        Arrays.sort(months);
        return new Forecast(rank(months, 0.10), rank(months, 0.50), rank(months, 0.80), rank(months, 0.95));
    }

    /// Nearest rank.
    private static double rank(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /// Whether it is there in any time one can plan for, in the middle of all runs.
    public boolean inReach() {
        return p50 < Assumptions.HORIZON;
    }

    public static LocalDate day(LocalDate today, double months) {
        return today.plusDays(days(months));
    }

    public static long days(double months) {
        return Math.round(months * Assumptions.DAYS_A_MONTH);
    }
}
