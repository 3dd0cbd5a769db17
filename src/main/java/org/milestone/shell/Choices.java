package org.milestone.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// A filter made of links: what is chosen stands in the address, so it can be shared and Back undoes it.
public final class Choices extends Nav {
    private final UnorderedList list = new UnorderedList();

    /// `name` says what is chosen here.
    public Choices(String name) {
        addClassName("choices");
        setAriaLabel(name);
        var label = new Span(name);
        label.getElement().setAttribute("aria-hidden", "true");
        add(label, list);
    }

    /// One more to choose from. The path of a chosen one usually leads to the screen without it.
    public Choices choice(String path, String text, boolean chosen) {
        var link = new Link(path, text);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        list.add(new ListItem(link));
        return this;
    }
}
