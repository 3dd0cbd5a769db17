package org.milestone.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/// The way from the top to this screen, as links; the screen itself is the heading below.
public final class Crumbs extends Nav {
    private final OrderedList list = new OrderedList();

    public Crumbs() {
        addClassName("crumbs");
        setAriaLabel("Breadcrumb");
        add(list);
    }

    /// One more step down.
    public Crumbs step(String path, String text) {
        list.add(new ListItem(new Link(path, text)));
        return this;
    }
}
