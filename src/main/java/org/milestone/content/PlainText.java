package org.milestone.content;

import java.util.Optional;

/// Knows texts without a sign that means anything in Markdown, which are their own HTML: most
/// stems, options and reasons are such sentences, and a large bank loads much sooner when the
/// parser does not see them.
final class PlainText {
    private static final String HARMLESS = ",;?()%+/\u20ac$";

    private PlainText() {}

    /// The text as HTML; empty when it needs the parser.
    static Optional<String> html(String source) {
        var text = source.strip();
        if (text.isEmpty() || !Character.isLetter(text.charAt(0)) || text.contains("www.")) {
            return Optional.empty();
        }
        int quotes = 0;
        for (int i = 1; i < text.length(); i++) {
            if (!isPlain(text, i)) {
                return Optional.empty();
            }
            quotes += text.charAt(i) == '\'' ? 1 : 0;
        }
        // Two of them could be quotation marks.
        return quotes > 1 ? Optional.empty() : Optional.of(text.replace('\'', '\u2019'));
    }

    private static boolean isPlain(String text, int at) {
        char sign = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return switch (sign) {
            case ' ' -> next != ' ';
            // Two are part of an ellipsis.
            case '.' -> next != '.';
            // What follows makes it a link or a check.
            case ':' -> next != '/' && next != ':';
            case '\'', '-' -> Character.isLetter(text.charAt(at - 1)) && Character.isLetter(next);
            default -> Character.isLetterOrDigit(sign) || HARMLESS.indexOf(sign) >= 0;
        };
    }
}
