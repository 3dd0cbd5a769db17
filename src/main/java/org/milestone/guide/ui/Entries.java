package org.milestone.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import org.milestone.content.ContentRoutes;
import org.milestone.content.domain.Catalog;
import org.milestone.shell.Link;
import org.milestone.shell.Prose;

/// Links and lists of the guide's screens.
final class Entries {
    private Entries() {}

    static String path(String id) {
        return "/" + ContentRoutes.of(id);
    }

    static Link link(String id, String title) {
        return new Link(path(id), title);
    }

    static Span skills(Catalog catalog, List<String> ids) {
        var span = new Span();
        span.addClassName("inline-links");
        ids.forEach(id -> span.add(link(id, catalog.skill(id).title())));
        return span;
    }

    static Span roles(Catalog catalog, List<String> ids) {
        var span = new Span();
        span.addClassName("inline-links");
        ids.forEach(id -> span.add(link(id, catalog.role(id).title())));
        return span;
    }

    static Component lessons(Catalog catalog, List<String> ids) {
        var list = lines();
        ids.stream().map(catalog::lesson).forEach(lesson -> line(list, lesson.id(), lesson.title(), lesson.summary()));
        return list;
    }

    static UnorderedList lines() {
        var list = new UnorderedList();
        list.addClassName("lines");
        return list;
    }

    static void line(UnorderedList list, String id, String title, String about) {
        var words = new Span(about);
        words.addClassName("muted");
        list.add(new ListItem(new Span(link(id, title), words)));
    }

    /// Authors' short texts as a list.
    static Component list(Collection<String> html) {
        var list = new UnorderedList();
        list.addClassName("points");
        html.forEach(text -> list.add(new ListItem(new Prose(text))));
        return list;
    }

    static Span muted(String text) {
        var words = new Span(text);
        words.addClassNames("muted", "small");
        return words;
    }
}
