package org.milestone.account.domain;

import java.util.regex.Pattern;

/// Words of one person in a letter to another: nothing in them becomes a link.
public final class PlainWords {
    /// What a mail program would make a link of.
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\S*(://|www\\.|@)\\S*|\\b[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}/\\S*");

    private PlainWords() {}

    public static String of(String text) {
        return ADDRESS.matcher(text).replaceAll("…");
    }
}
