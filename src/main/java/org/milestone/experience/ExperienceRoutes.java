package org.milestone.experience;

import org.milestone.content.domain.Id;

/// The addresses of this module, from the root.
public final class ExperienceRoutes {
    public static final String EXPERIENCE = "/experience";
    public static final String EXPORT = EXPERIENCE + "/export";
    public static final String CREDENTIALS = EXPERIENCE + "/credentials";

    private ExperienceRoutes() {}

    /// One entry of the log.
    public static String entry(long id) {
        return EXPERIENCE + "/entries/" + id;
    }

    /// A certification somebody wants, has booked or holds (`certifications/pmp`).
    public static String credential(String certification) {
        return CREDENTIALS + "/" + Id.lastWord(certification);
    }

    /// A file of one's own.
    public static String file(long id) {
        return CREDENTIALS + "/files/" + id;
    }

    /// Where the link of a letter to a verifier leads.
    static String verify(String secret) {
        return "/verify/" + secret;
    }

    /// How somebody stands against a certification (`certifications/pmp`).
    public static String eligibility(String certification) {
        return EXPERIENCE + "/eligibility/" + Id.lastWord(certification);
    }
}
