package org.milestone.mail;

/// Paths of the mail's screens.
public final class MailRoutes {
    public static final String LETTERS = "/admin/letters";

    private MailRoutes() {}

    public static String letter(long id) {
        return LETTERS + "/" + id;
    }
}
