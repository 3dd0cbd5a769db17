package org.milestone.guide.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Map;
import java.util.function.Function;
import org.milestone.content.ContentRoutes;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Guide;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Page;

/// The base of a screen about one entry of the guide: finds it by the address, leads on where it
/// was renamed.
abstract class GuidePage<T> extends Page implements BeforeEnterObserver {
    private final Library library;
    private final String room;
    private final String roomTitle;
    private final Function<Guide, Map<String, T>> entries;

    /// `room` is the first word of the ids and of the address.
    GuidePage(Library library, String room, String roomTitle, Function<Guide, Map<String, T>> entries) {
        super("");
        this.library = library;
        this.room = room;
        this.roomTitle = roomTitle;
        this.entries = entries;
        addClassName("guide-page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var catalog = library.catalog();
        var id = room + "/" + event.getRouteParameters().get("id").orElse("");
        var entry = entries.apply(catalog.guide()).get(id);
        var current = catalog.current(id);
        if (entry != null) {
            clear();
            crumbs(new Crumbs().step("/guide", "Guide").step("/" + room, roomTitle));
            show(catalog, entry, event);
        } else if (current.equals(id)) {
            notFound(event);
        } else {
            event.forwardTo(ContentRoutes.of(current));
        }
    }

    /// Fills the empty screen.
    abstract void show(Catalog catalog, T entry, BeforeEnterEvent event);
}
