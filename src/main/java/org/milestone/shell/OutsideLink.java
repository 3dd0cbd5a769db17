package org.milestone.shell;

import com.vaadin.flow.component.html.Anchor;

/// A link that leaves the portal.
public final class OutsideLink extends Anchor {

    public OutsideLink(String address, String text) {
        super(address, text);
        setRouterIgnore(true);
        addClassName("outside");
        getElement().setAttribute("rel", "noopener noreferrer");
    }
}
