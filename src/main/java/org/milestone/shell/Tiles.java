package org.milestone.shell;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;

/// Tiles side by side, as many as fit.
public final class Tiles extends Div {

    public Tiles() {
        addClassName("tiles");
    }

    public Tiles(Collection<Tile> tiles) {
        this();
        tiles.forEach(this::add);
    }
}
