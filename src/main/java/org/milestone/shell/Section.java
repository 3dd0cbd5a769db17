package org.milestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;

/// A part of a screen under a heading of its own.
public final class Section extends com.vaadin.flow.component.html.Section {

    public Section(String title, Component... content) {
        addClassName("section");
        add(new H2(title));
        add(content);
    }

    /// The same with an id that links can point at.
    public Section at(String anchor) {
        setId(anchor);
        return this;
    }
}
