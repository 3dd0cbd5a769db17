package org.milestone.skill.domain;

/// Whether a requirement is met, as far as anybody can say.
public enum Met {
    MET,
    NEARLY,
    NOT_YET;

    static Met of(double chance) {
        return chance >= StartingValues.MET ? MET : chance >= StartingValues.NEARLY ? NEARLY : NOT_YET;
    }
}
