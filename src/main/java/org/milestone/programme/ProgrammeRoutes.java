package org.milestone.programme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Paths of the screens of programmes.
public final class ProgrammeRoutes {
    public static final String PROGRAMMES = "/programmes";
    public static final String NEW = "/programmes/new";

    private ProgrammeRoutes() {}

    /// A programme's page, as whoever looks may see it.
    public static String programme(long id) {
        return PROGRAMMES + "/" + id;
    }

    public static String invitation(String secret) {
        return PROGRAMMES + "/invitations/" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }
}
