package org.milestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// A few facts, each with its name.
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    /// One more fact, in words.
    public Facts fact(String name, String value) {
        return fact(name, new Span(value));
    }

    /// One more fact.
    public Facts fact(String name, Component... value) {
        var description = new Description();
        description.add(value);
        add(new Div(new Term(name), description));
        return this;
    }
}
