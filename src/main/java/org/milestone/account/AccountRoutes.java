package org.milestone.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Paths of the account's screens, for links from screens and letters.
public final class AccountRoutes {
    public static final String SIGN_IN = "/login";
    public static final String SIGN_UP = "/sign-up";
    public static final String CHECK_MAIL = "/check-your-mail";
    public static final String FORGOTTEN = "/forgotten";
    public static final String SETTINGS = "/settings";
    public static final String SECURITY = "/settings/security";
    public static final String SHARING = "/settings/sharing";
    public static final String DATA = "/settings/data";
    public static final String PEOPLE = "/admin/people";

    /// Where one is after signing in; the screen belongs to another module.
    public static final String HOME = "/home";

    private AccountRoutes() {}

    public static String confirm(String secret) {
        return "/confirm/" + encoded(secret);
    }

    public static String confirmNewAddress(String secret) {
        return "/confirm-new-address/" + encoded(secret);
    }

    public static String reset(String secret) {
        return "/reset/" + encoded(secret);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
