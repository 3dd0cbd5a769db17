package org.milestone.readiness.domain;

import org.milestone.readiness.domain.Evidence.ItemRecord;

/// How difficult an item is, on the scale of ability: somebody of the same ability masters it in
/// half of all cases.
///
/// @param mean logits, 0 for an item of middling difficulty
/// @param sd how uncertain that is, logits
public record Difficulty(double mean, double sd) {
    private static final double BAND_STEP = 0.8;
    private static final double BAND_SD = 0.8;
    private static final double ANSWERERS_SD = 1;
    private static final double PSEUDO = 1;

    /// Starts from the author's band (0.8 logits a band, trusted to 0.8 logits) and shrinks to
    /// what the answers say, weighted by precision; after about 250 answers the band weighs less
    /// than a tenth. Answers are taken to come from learners of average ability 0 and standard
    /// deviation 1.
    ///
    /// @param band 1-5
    /// @param floor the chance to guess, 0-1
    public static Difficulty of(int band, double floor, ItemRecord record) {
        double prior = (band - 3) * BAND_STEP;
        if (record.answers() == 0) {
            return new Difficulty(prior, BAND_SD);
        }
        double spread = 1 / Curve.flattening(ANSWERERS_SD);
        double share = (record.right() + PSEUDO) / (record.answers() + 2 * PSEUDO);
        double mastered = Math.clamp((share - floor) / (1 - floor), 0.02, 0.98);
        double seen = -spread * Curve.logit(mastered);
        double slope = spread / ((1 - floor) * mastered * (1 - mastered));
        double variance = slope * slope * share * (1 - share) / record.answers();
        double precision = 1 / (BAND_SD * BAND_SD) + 1 / variance;
        double mean = (prior / (BAND_SD * BAND_SD) + seen / variance) / precision;
        return new Difficulty(mean, Math.sqrt(1 / precision));
    }

    /// The hardest of the author's bands of which somebody with this ability masters half or more,
    /// 0-5.
    static int mastered(double ability) {
        return Math.clamp((int) Math.floor(ability / BAND_STEP + 3), 0, Level.HIGHEST);
    }

    /// The chance of a right answer with this ability: the Rasch model with a fixed guessing
    /// floor, flattened by what is not known of the item.
    ///
    /// @param ability logits
    /// @param floor the chance to guess, 0-1
    public double chance(double ability, double floor) {
        return floor + (1 - floor) * Curve.logistic(Curve.flattening(sd) * (ability - mean));
    }
}
