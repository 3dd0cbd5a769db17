package org.milestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// What stands where there is nothing yet: says why, and what to do.
public final class Empty extends Div {

    public Empty(String sentence, Component... actions) {
        addClassName("empty");
        var words = new Paragraph(sentence);
        add(words);
        add(actions);
    }
}
