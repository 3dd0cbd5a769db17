package org.milestone.mentoring;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.milestone.mentoring.domain.Side;

/// Paths of mentoring's screens.
public final class MentoringRoutes {
    public static final String MENTORING = "/mentoring";
    public static final String PROFILE = "/mentoring/profile";
    public static final String INVITE = "/mentoring/invite";
    public static final String NOTICES = "/mentoring/notices";
    public static final String MENTORS = "/mentors";
    public static final String UNSUBSCRIBE = "/unsubscribe";

    private MentoringRoutes() {}

    /// Somebody from the directory.
    public static String mentor(long account) {
        return MENTORS + "/" + account;
    }

    /// The page of a mentorship as the one on this side sees it.
    public static String pair(Side side, long mentorship) {
        return MENTORING + (side == Side.MENTOR ? "/mentees/" : "/mentors/") + mentorship;
    }

    /// Where letters of a kind are ended, by whoever holds one of them.
    public static String unsubscribe(String secret) {
        return UNSUBSCRIBE + "/" + secret;
    }

    public static String agreement(long mentorship) {
        return MENTORING + "/agreements/" + mentorship;
    }

    public static String invitation(String secret) {
        return MENTORING + "/invitations/" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }
}
