package org.milestone.practice.domain;

/// The extra time somebody takes in timed attempts: `factor` multiplies every limit, 1.0-3.0;
/// `languageTime` adds what is granted for working in a second language.
public record Accommodation(double factor, boolean languageTime) {
    public static final Accommodation NONE = new Accommodation(1, false);
    public static final double MOST = 3;

    public Accommodation {
        if (!(factor >= 1 && factor <= MOST)) {
            throw new IllegalArgumentException("a factor lies between 1 and " + MOST + ", not " + factor);
        }
    }

    /// What the limit of an attempt is multiplied with.
    public double of(Conduct conduct) {
        return factor * (languageTime ? conduct.languageFactor() : 1);
    }
}
