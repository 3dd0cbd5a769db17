package org.milestone.content.domain;

import java.util.List;

/// An author's Markdown after rendering: sanitised HTML in blocks, its headings, its words for search and counting.
public record Text(List<Block> blocks, List<Heading> headings, String plain) {
    public static final Text EMPTY = new Text(List.of(), List.of(), "");

    public Text {
        blocks = List.copyOf(blocks);
        headings = List.copyOf(headings);
    }

    /// All prose as one piece, without the checks.
    public String html() {
        var html = new StringBuilder();
        for (var block : blocks) {
            if (block instanceof Block.Prose(var prose)) {
                html.append(prose);
            }
        }
        return html.toString();
    }

    /// Number of words, counted by blanks.
    public int words() {
        return plain.isBlank() ? 0 : plain.strip().split("\\s+").length;
    }
}
