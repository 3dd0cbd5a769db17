package org.milestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/// A link inside the portal. Paths are strings of the modules' `*Routes`, from the root with a leading slash.
public final class Link extends Anchor {

    public Link(String path, String text) {
        super(path, text);
        stayInTheRouter();
    }

    public Link(String path, Component... content) {
        super(path, content);
        stayInTheRouter();
    }

    /// A link that looks like the main button of a screen.
    public Link primary() {
        addClassNames("button", "primary");
        return this;
    }

    /// A link that looks like a button of less weight.
    public Link secondary() {
        addClassNames("button", "secondary");
        return this;
    }

    private void stayInTheRouter() {
        getElement().setAttribute("router-link", true);
    }
}
