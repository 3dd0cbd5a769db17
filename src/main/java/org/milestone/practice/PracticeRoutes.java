package org.milestone.practice;

/// The addresses of the practice module, from the root.
public final class PracticeRoutes {
    public static final String TRY = "/try";

    private PracticeRoutes() {}

    /// The five-question check; the seed makes the set one that can be shared.
    public static String fiveQuestions(long seed) {
        return TRY + "?set=" + seed;
    }
}
