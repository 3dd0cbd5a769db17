package org.milestone.skill.domain;

import java.time.Duration;
import java.time.Instant;

/// A rating as it is weighed: the level told, what is taken off it, and how sure it was when
/// fresh.
///
/// @param source    whose word it is
/// @param witness   tells several of one source apart
/// @param level     as told, 0-5; of a quiz with its fraction
/// @param bias      levels this source usually tells too much
/// @param sd        standard deviation when fresh, in levels
/// @param at        when it was given, or for a quiz when it was last answered
/// @param evidenced whether something is there to show for it
public record Mark(Source source, String witness, double level, double bias, double sd, Instant at, boolean evidenced) {

    /// The level without the usual bias; it may lie beyond the scale.
    public double corrected() {
        return level - bias;
    }

    /// The variance today: `sd^2 * 2^(age/h)`.
    public double variance(Instant now) {
        return sd * sd / freshness(now);
    }

    /// How much of its weight is left, 1 when fresh and half of it after one half-life:
    /// `2^(-age/h)`. A certificate does not fade: it counts or has run out.
    public double freshness(Instant now) {
        var age = Duration.between(at, now);
        return age.isNegative()
                ? 1
                : Math.exp(-Math.log(2) * age.toSeconds() / halfLife(source).toSeconds());
    }

    private static Duration halfLife(Source source) {
        return switch (source) {
            case QUIZ -> StartingValues.QUIZ_HALF_LIFE;
            case SELF, MENTOR, VERIFIER -> StartingValues.HALF_LIFE;
            case CERTIFICATE -> Duration.ofDays(365_000);
        };
    }
}
