package org.milestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/// A card that leads somewhere: the whole of it can be clicked, the heading is the link.
public final class Tile extends Article {
    private final Div foot = new Div();

    private Tile(Component heading, String summary) {
        addClassName("tile");
        add(heading, new Paragraph(summary));
        foot.addClassName("tile-foot");
    }

    /// A tile whose heading stands directly under the page's heading.
    public static Tile of(String path, String title, String summary) {
        return new Tile(new H2(new Link(path, title)), summary);
    }

    /// A tile within a section of its own heading.
    public static Tile under(String path, String title, String summary) {
        return new Tile(new H3(new Link(path, title)), summary);
    }

    /// Small facts at the foot.
    public Tile foot(Component... components) {
        if (foot.getParent().isEmpty()) {
            add(foot);
        }
        foot.add(components);
        return this;
    }
}
