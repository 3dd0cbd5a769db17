package org.milestone.readiness;

import org.milestone.content.domain.Id;

/// The addresses of the readiness module, from the root.
public final class ReadinessRoutes {
    public static final String READINESS = "/readiness";
    public static final String CALIBRATION = "/readiness/calibration";
    public static final String PLAN = "/plan";
    public static final String DIAGNOSTIC = "/diagnostic";

    private ReadinessRoutes() {}

    /// The readiness for one certification (`certifications/pmp`).
    public static String readiness(String certification) {
        return READINESS + "?for=" + Id.lastWord(certification);
    }

    /// The adaptive test of a subject (`it-fluency`, `certifications/pmp`).
    public static String diagnostic(String subject) {
        return DIAGNOSTIC + "?of=" + Id.lastWord(subject);
    }

    /// Where a calendar reads a plan, by its secret.
    public static String feed(String secret) {
        return "/plan/" + secret + ".ics";
    }
}
