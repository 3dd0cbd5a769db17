package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Id;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Table;

/// The base of a screen that sets two entries side by side: `?a=` and `?b=`.
abstract class ComparisonPage<T> extends Page implements BeforeEnterObserver {
    private static final String FIRST = "a";
    private static final String SECOND = "b";

    private final Library library;
    private final String room;
    private final Function<Catalog, Map<String, T>> entries;
    private final String title;

    ComparisonPage(Library library, String room, String title, Function<Catalog, Map<String, T>> entries) {
        super(title);
        this.library = library;
        this.room = room;
        this.title = title;
        this.entries = entries;
        addClassName("comparison");
    }

    abstract String name(T entry);

    abstract String id(T entry);

    /// Fills the screen below the two fields.
    abstract void show(Catalog catalog, T a, T b);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var catalog = library.catalog();
        var all = List.copyOf(entries.apply(catalog).values());
        var query = event.getLocation().getQueryParameters();
        var a = chosen(catalog, query, FIRST);
        var b = chosen(catalog, query, SECOND);
        clear();
        crumbs(new Crumbs()
                .step("/" + room, room.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + room.substring(1)));
        title(a.isPresent() && b.isPresent() ? name(a.get()) + " and " + name(b.get()) : title);
        var bar = new Div(field(FIRST, "First", all, a, b), field(SECOND, "Second", all, b, a));
        bar.addClassName("filter-bar");
        add(bar);
        if (a.isEmpty() || b.isEmpty()) {
            add(new Empty("Choose two, and they stand here side by side.", new Link("/" + room, "See them all")));
        } else if (id(a.get()).equals(id(b.get()))) {
            add(new Empty("Both are the same: choose another one.", new Link("/" + id(a.get()), "Read about it")));
        } else {
            show(catalog, a.get(), b.get());
        }
    }

    private Optional<T> chosen(Catalog catalog, QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .map(word -> entries.apply(catalog).get(catalog.current(room + "/" + word)));
    }

    private Component field(String name, String label, List<T> all, Optional<T> mine, Optional<T> other) {
        var field = new Select<T>();
        field.setId("compare-" + name);
        field.setLabel(label);
        field.setItems(all);
        field.setItemLabelGenerator(this::name);
        mine.ifPresent(field::setValue);
        field.addValueChangeListener(change -> {
            var chosen = Id.lastWord(id(change.getValue()));
            var beside = other.map(one -> Id.lastWord(id(one)));
            var way = new java.util.TreeMap<String, String>();
            way.put(name, chosen);
            beside.ifPresent(word -> way.put(name.equals(FIRST) ? SECOND : FIRST, word));
            UI.getCurrentOrThrow().navigate(room + "/compare", QueryParameters.simple(way));
        });
        return field;
    }

    static <T> void row(Table table, String name, T a, T b, Function<T, Component> cell) {
        table.row(new Span(name), cell.apply(a), cell.apply(b));
    }
}
