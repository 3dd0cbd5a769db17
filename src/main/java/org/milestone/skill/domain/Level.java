package org.milestone.skill.domain;

/// The levels of a skill, each told by a sentence: 0 to 5.
public final class Level {
    public static final int LOWEST = 0;
    public static final int HIGHEST = 5;

    private Level() {}

    public static boolean isOne(int level) {
        return level >= LOWEST && level <= HIGHEST;
    }

    /// The nearest value on the scale.
    public static double clip(double level) {
        return Math.clamp(level, LOWEST, HIGHEST);
    }
}
