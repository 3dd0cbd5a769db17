package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.milestone.content.domain.Source;
import org.milestone.shell.Dates;
import org.milestone.shell.OutsideLink;

/// Where facts come from, with the year of the source and whether and when somebody looked.
final class SourcesPanel extends OrderedList {

    SourcesPanel(List<Source> sources) {
        addClassName("sources");
        for (var source : sources) {
            var about = new Span(" · " + source.publisher() + ", " + source.year()
                    + source.verified()
                            .map(day -> ". Looked up on " + Dates.day(day) + ".")
                            .orElse(". Cited from knowledge, not looked up for this page."));
            about.addClassName("muted");
            add(new ListItem(title(source), about));
        }
    }

    private static Component title(Source source) {
        return source.url()
                .<Component>map(url -> new OutsideLink(url, source.title()))
                .orElseGet(() -> new Span(source.title()));
    }
}
