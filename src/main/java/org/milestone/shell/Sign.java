package org.milestone.shell;

import com.vaadin.flow.component.html.Span;

/// A small picture beside words, in the colour of the words; said to nobody, since the words say it. Our own few,
/// because
/// Vaadin's icon set alone is a quarter of what a first visit loads.
public final class Sign extends Span {
    public static final String SEARCH = "search";
    public static final String CHECK = "check";
    public static final String CLOSE = "close";
    public static final String BOOKMARK = "bookmark";
    public static final String BOOKMARKED = "bookmarked";

    /// One of the files in `frontend/images/signs`.
    public Sign(String name) {
        addClassName("sign");
        getStyle().set("mask-image", "url(/images/signs/" + name + ".svg)");
        getElement().setAttribute("aria-hidden", "true");
    }
}
