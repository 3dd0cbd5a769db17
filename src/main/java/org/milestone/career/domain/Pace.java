package org.milestone.career.domain;

import java.util.Collection;

/// How long study really takes against what was reckoned: a lognormal factor. It begins with what
/// is known of others and moves towards the person's own record.
///
/// @param ours   median factor on hours that authors reckoned
/// @param own    median factor on hours the person reckoned
/// @param spread standard deviation of the factor's logarithm
/// @param weeks  weeks of record in it
public record Pace(double ours, double own, double spread, int weeks) {
    /// Nobody's record yet.
    public static final Pace USUAL = new Pace(Assumptions.OUR_PACE, Assumptions.OWN_PACE, Assumptions.PACE_SPREAD, 0);

    private static final double WILDEST = 4;

    /// A week as it was planned and as it went, in hours.
    public record Week(double planned, double done) {}

    /// Normal prior on the logarithm of the factor, updated by the whole of the record: planned
    /// over done, each week weighing the same. A week without study counts with its plan.
    public static Pace of(Collection<Week> record) {
        double planned = record.stream().mapToDouble(Week::planned).sum();
        double done = record.stream().mapToDouble(Week::done).sum();
        if (planned <= 0) {
            return USUAL;
        }
        double ratio = done <= 0 ? WILDEST : Math.clamp(planned / done, 1 / WILDEST, WILDEST);
        double before = 1 / (Assumptions.PACE_SPREAD * Assumptions.PACE_SPREAD);
        double said = record.size() / (Assumptions.WEEK_SPREAD * Assumptions.WEEK_SPREAD);
        double shift = said / (before + said);
        double spread = Math.max(Assumptions.LEAST_PACE_SPREAD, Math.sqrt(1 / (before + said)));
        return new Pace(
                moved(Assumptions.OUR_PACE, ratio, shift),
                moved(Assumptions.OWN_PACE, ratio, shift),
                spread,
                record.size());
    }

    private static double moved(double prior, double ratio, double shift) {
        return Math.exp((1 - shift) * Math.log(prior) + shift * Math.log(ratio));
    }
}
