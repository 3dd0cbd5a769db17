package org.milestone.career;

import org.milestone.content.domain.Id;

/// The addresses of this module, from the root.
public final class CareerRoutes {
    public static final String PLAN = "/career";
    public static final String START = "/career/start";
    public static final String EXPLORE = "/career/explore";
    public static final String GOALS = "/career/goals";
    public static final String CHECK_IN = "/career/check-in";

    private CareerRoutes() {}

    /// Beginning a plan that leads to a role.
    public static String start(String role) {
        return START + "?target=" + Id.lastWord(role);
    }

    /// The map of roles with one in the middle.
    public static String explore(String role) {
        return EXPLORE + "?at=" + Id.lastWord(role);
    }

    /// Where a calendar reads somebody's days, by their secret.
    public static String feed(String secret) {
        return PLAN + "/" + secret + ".ics";
    }
}
