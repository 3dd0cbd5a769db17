package org.milestone.content.domain;

/// A heading of a text for its table of contents. `level` is 2 or 3; `anchor` is the id it carries in the page.
public record Heading(int level, String text, String anchor) {}
