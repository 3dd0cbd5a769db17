package org.milestone.content;

/// The addresses of everything authors wrote, without a leading slash.
public final class ContentRoutes {
    /// The catalogue of lessons.
    public static final String LESSONS = "learn";

    /// Where authors see how the content stands, from the root.
    public static final String STATE = "/admin/content";

    /// Questions people ask.
    public static final String QUESTIONS = "questions";

    /// Choosing a certification.
    public static final String CHOOSER = "certifications/choose";

    private ContentRoutes() {}

    /// The address of a content id: `roles/scrum-master` stays as it is, `delivery/scope-control`
    /// becomes `learn/delivery/scope-control`, an item leads to its lesson, a term to its place
    /// in the glossary.
    public static String of(String id) {
        int slash = id.indexOf('/');
        var room = slash < 0 ? id : id.substring(0, slash);
        return switch (room) {
            case "roles", "skills", "certifications", "tools", "salaries", "interviews", "cases", "templates" -> id;
            case "faq" -> slash < 0 ? QUESTIONS : QUESTIONS + "#" + id.substring(slash + 1);
            case "chooser" -> CHOOSER;
            case "glossary" -> slash < 0 ? id : "glossary#" + id.substring(slash + 1);
            case "letters" -> throw new IllegalArgumentException("A letter has no address: " + id);
            default -> "learn/" + (id.contains("#") ? id.substring(0, id.indexOf('#')) : id);
        };
    }
}
