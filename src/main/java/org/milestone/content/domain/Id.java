package org.milestone.content.domain;

import java.util.regex.Pattern;

/// The shape of content ids: paths of lower-case words, `roles/scrum-master`, `delivery/scope-control`,
/// `delivery/scope-control#creep-03`.
public final class Id {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Id() {}

    /// True for lower-case letters and digits in groups joined by single hyphens.
    public static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }

    /// The last word of an id: `scrum-master` of `roles/scrum-master`, `creep-03` of an item's id.
    public static String lastWord(String id) {
        return id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('#')) + 1);
    }
}
