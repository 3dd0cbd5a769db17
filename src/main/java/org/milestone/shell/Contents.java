package org.milestone.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// The headings of a long screen as links, beside the text where there is room.
public final class Contents extends Nav {
    private final UnorderedList list = new UnorderedList();
    private final String path;

    /// `path` is the screen's own address, from the root with a leading slash.
    public Contents(String path) {
        this.path = path;
        addClassName("contents");
        setAriaLabel("On this page");
        var label = new Span("On this page");
        label.getElement().setAttribute("aria-hidden", "true");
        add(label, list);
    }

    /// One heading, with the id it carries in the page.
    public Contents entry(String anchor, String text) {
        list.add(new ListItem(new Anchor(path + "#" + anchor, text)));
        return this;
    }
}
