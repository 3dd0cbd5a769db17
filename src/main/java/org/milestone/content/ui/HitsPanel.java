package org.milestone.content.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.milestone.content.domain.SearchHit;
import org.milestone.shell.Link;

/// What was found, best first; the arrow keys walk through it.
final class HitsPanel extends OrderedList {

    HitsPanel(List<SearchHit> hits) {
        addClassName("hits");
        for (var hit : hits) {
            var kind = new Span(Words.of(hit.kind()));
            kind.addClassName("eyebrow");
            var snippet = new Html("<p class=\"muted\">" + hit.snippet() + "</p>");
            add(new ListItem(new Div(kind, new H2(new Link("/" + hit.route(), hit.title())), snippet)));
        }
    }
}
