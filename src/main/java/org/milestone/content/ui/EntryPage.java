package org.milestone.content.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.milestone.content.ContentRoutes;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.shell.Corner;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Page;

/// The base of a screen about one entry of the catalog: finds it by the address, leads on where
/// it was renamed.
abstract class EntryPage<T> extends Page implements BeforeEnterObserver {
    static final String ID = "id";

    private final Library library;
    private final String room;
    private final String roomTitle;
    private final Function<Catalog, Map<String, T>> entries;

    /// `room` is the first word of the ids and of the address.
    EntryPage(Library library, String room, String roomTitle, Function<Catalog, Map<String, T>> entries) {
        super("");
        this.library = library;
        this.room = room;
        this.roomTitle = roomTitle;
        this.entries = entries;
        addClassName("entry-page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var catalog = library.catalog();
        var id = room + "/" + event.getRouteParameters().get(ID).orElse("");
        var entry = entries.apply(catalog).get(id);
        var current = catalog.current(id);
        if (entry != null) {
            clear();
            crumbs(new Crumbs().step("/" + room, roomTitle));
            show(catalog, entry);
        } else if (current.equals(id)) {
            notFound(event);
        } else {
            event.forwardTo(ContentRoutes.of(current));
        }
    }

    /// What other modules have to say about the entry.
    final void corners(List<Corner> corners, Corner.Place place, String id) {
        corners.stream()
                .filter(corner -> corner.place() == place)
                .sorted(Comparator.comparingInt(Corner::order))
                .flatMap(corner -> corner.about(id).stream())
                .forEach(this::add);
    }

    /// Fills the empty screen.
    abstract void show(Catalog catalog, T entry);
}
