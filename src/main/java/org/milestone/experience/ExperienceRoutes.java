package org.milestone.experience;

import org.milestone.content.domain.Id;

/// The addresses of this module, from the root.
public final class ExperienceRoutes {
    public static final String EXPERIENCE = "/experience";

    private ExperienceRoutes() {}

    /// One entry of the log.
    public static String entry(long id) {
        return EXPERIENCE + "/entries/" + id;
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
