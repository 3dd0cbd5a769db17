package org.milestone.skill.domain;

import java.time.Instant;
import java.util.Collection;

/// Weighs marks into one band: the mean of what was expected and what was told, each by its
/// precision, without the usual bias and fading with age.
///
/// `v_i' = v_i * 2^(age_i/h)`, `mean = (m0/v0 + sum (x_i - b_i)/v_i') / (1/v0 + sum 1/v_i')`,
/// `sd = (1/v0 + sum 1/v_i')^-1/2`: the posterior of a normal mean with known variances.
public final class Fusion {
    private Fusion() {}

    /// The band of some marks. Certificates set a floor and are not weighed.
    public static Band of(Collection<Mark> marks, Instant now) {
        double precision = 1 / (StartingValues.PRIOR_SD * StartingValues.PRIOR_SD);
        double sum = StartingValues.PRIOR_MEAN * precision;
        int floor = 0;
        for (var mark : marks) {
            if (mark.source() == Source.CERTIFICATE) {
                floor = Math.max(floor, (int) mark.level());
            } else {
                double weight = 1 / mark.variance(now);
                precision += weight;
                sum += mark.corrected() * weight;
            }
        }
        return new Band(Math.max(floor, Level.clip(sum / precision)), 1 / Math.sqrt(precision), floor);
    }
}
