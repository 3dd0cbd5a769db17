package org.milestone.experience;

import org.milestone.content.domain.Id;

/// The addresses of this module, from the root.
public final class ExperienceRoutes {
    public static final String EXPERIENCE = "/experience";
    public static final String CREDENTIALS = "/credentials";

    private ExperienceRoutes() {}

    /// One entry of the log.
    public static String entry(long id) {
        return EXPERIENCE + "/entries/" + id;
    }

    /// How somebody stands against a certification (`certifications/pmp`).
    public static String eligibility(String certification) {
        return EXPERIENCE + "/eligibility/" + Id.lastWord(certification);
    }

    /// One certification of somebody's, with what renews it.
    public static String credential(String certification) {
        return CREDENTIALS + "/" + Id.lastWord(certification);
    }

    /// Where the link of a letter to a verifier leads.
    public static String verify(String secret) {
        return "/verify/" + secret;
    }
}
