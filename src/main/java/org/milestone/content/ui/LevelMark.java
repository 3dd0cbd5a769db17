package org.milestone.content.ui;

import com.vaadin.flow.component.html.Span;

/// A level from 0 to 5 as five dots, and as words for those who do not see them.
final class LevelMark extends Span {

    LevelMark(int level) {
        addClassName("level");
        var dots = new Span();
        dots.addClassName("level-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        dots.getStyle().set("--level", String.valueOf(level));
        var whole = new Span(" of 5");
        whole.addClassName("visually-hidden");
        add(dots, new Span(new Span(String.valueOf(level)), whole));
    }
}
