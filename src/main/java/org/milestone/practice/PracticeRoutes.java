package org.milestone.practice;

import org.milestone.content.domain.Id;

/// The addresses of the practice module, from the root.
public final class PracticeRoutes {
    public static final String TRY = "/try";

    public static final String PRACTICE = "/practice";
    public static final String HISTORY = "/practice/history";

    private PracticeRoutes() {}

    /// Where an attempt is answered, and where its result stands once it is over.
    public static String attempt(long id) {
        return "/attempts/" + id;
    }

    public static String result(long id) {
        return "/attempts/" + id + "/result";
    }

    /// Where a mock exam of a certification (`certifications/pmp`) is begun.
    public static String exam(String certification) {
        return "/practice/exams/" + Id.lastWord(certification);
    }

    /// The five-question check; the seed makes the set one that can be shared.
    public static String fiveQuestions(long seed) {
        return TRY + "?set=" + seed;
    }
}
