package org.milestone.shell;

import com.vaadin.flow.component.html.Span;

/// A word or two of fact, set apart: a level, a number of minutes, a state.
public final class Badge extends Span {

    public Badge(String text) {
        super(text);
        addClassName("tag");
    }

    /// Something reached.
    public static Badge good(String text) {
        var badge = new Badge(text);
        badge.addClassName("good");
        return badge;
    }

    /// Something to look at twice.
    public static Badge doubtful(String text) {
        var badge = new Badge(text);
        badge.addClassName("doubtful");
        return badge;
    }
}
