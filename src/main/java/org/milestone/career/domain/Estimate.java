package org.milestone.career.domain;

/// Three points of an amount: the least, the usual and the most one must reckon with. Read as a
/// beta-PERT distribution (weight 4 on the usual value).
public record Estimate(double least, double usual, double most) {
    public static final Estimate NOTHING = new Estimate(0, 0, 0);

    public Estimate {
        if (!(0 <= least && least <= usual && usual <= most)) {
            throw new IllegalArgumentException("not three points that grow: " + least + ", " + usual + ", " + most);
        }
    }

    /// An amount without doubt.
    public static Estimate exactly(double amount) {
        return new Estimate(amount, amount, amount);
    }

    /// `(least + 4 usual + most) / 6`.
    public double mean() {
        return (least + 4 * usual + most) / 6;
    }

    Estimate times(double factor) {
        return new Estimate(least * factor, usual * factor, most * factor);
    }
}
