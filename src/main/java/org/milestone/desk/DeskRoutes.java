package org.milestone.desk;

/// The addresses of the authors' desk, from the root.
public final class DeskRoutes {
    public static final String DESK = "/desk";
    public static final String IMPORT = "/desk/import";

    private DeskRoutes() {}

    /// Where an author sees how an item (`pmp/people#conflicts-01`) does.
    public static String item(String id) {
        return "/desk/items/" + id.replace('#', '/');
    }
}
