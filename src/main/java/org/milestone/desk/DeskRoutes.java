package org.milestone.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/// The addresses of the authors' desk, from the root.
public final class DeskRoutes {
    public static final String DESK = "/desk";
    public static final String IMPORT = "/desk/import";

    private DeskRoutes() {}

    /// The items of a bank.
    public static String bank(String name) {
        return "/desk/banks/" + name;
    }

    /// The same, searched, at a page of its own.
    public static String bank(String name, String words, int page) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!words.isEmpty()) {
            query.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        if (page > 1) {
            query.add("page=" + page);
        }
        return bank(name) + query;
    }

    /// Where an author sees how an item (`pmp/people#conflicts-01`) does.
    public static String item(String id) {
        return "/desk/items/" + id.replace('#', '/');
    }
}
