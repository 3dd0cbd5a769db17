package org.milestone.skill.domain;

/// Where a level probably lies.
///
/// @param mean  0-5
/// @param sd    standard deviation in levels, over 0
/// @param floor the level a certificate guarantees, 0 when there is none
public record Band(double mean, double sd, int floor) {
    private static final double HALF = 0.5;

    public Band {
        if (!(mean >= Level.LOWEST && mean <= Level.HIGHEST) || !(sd > 0) || !Level.isOne(floor)) {
            throw new IllegalArgumentException("mean " + mean + ", sd " + sd + ", floor " + floor);
        }
    }

    /// The lower end of what is probable (two thirds): one standard deviation down, as a whole
    /// level.
    public int low() {
        return (int) Math.max(floor, Math.round(Level.clip(mean - sd)));
    }

    /// The upper end.
    public int high() {
        return (int) Math.max(low(), Math.round(Level.clip(mean + sd)));
    }

    /// The chance that the level is at least the one required. A level reaches half a step to
    /// either side of its number, so `P(level >= 3)` is the normal probability above 2.5.
    public double chance(int required) {
        return required <= floor ? 1 : 1 - Normal.below((required - HALF - mean) / sd);
    }

    public Met meets(int required) {
        return Met.of(chance(required));
    }

    /// Levels missing to the one required, 0 when there are none.
    public double missing(int required) {
        return Math.max(0, required - mean);
    }
}
