package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.milestone.content.domain.Source;
import org.milestone.content.domain.Text;
import org.milestone.shell.Contents;
import org.milestone.shell.Prose;
import org.milestone.shell.Section;

/// A long text and sections under each other, with their headings as a way through the page.
final class Sheet extends Div {
    private final Contents contents;
    private final Div column = new Div();

    /// `id` is the entry shown.
    Sheet(String id) {
        contents = new Contents(Links.path(id));
        addClassName("sheet");
        column.addClassName("sheet-column");
        add(contents, column);
    }

    /// What authors wrote at length.
    Sheet text(Text text) {
        column.add(new Prose(text.html()));
        text.headings().stream()
                .filter(heading -> heading.level() == 2)
                .forEach(heading -> contents.entry(heading.anchor(), heading.text()));
        return this;
    }

    Sheet section(String anchor, String title, Component... content) {
        contents.entry(anchor, title);
        column.add(new Section(title, content).at(anchor));
        return this;
    }

    /// A section of lines, left out when there is none.
    Sheet lines(String anchor, String title, List<Component> lines) {
        return lines.isEmpty() ? this : section(anchor, title, Links.list(lines));
    }

    Sheet sources(List<Source> sources) {
        return sources.isEmpty() ? this : section("sources", "Sources", new SourcesPanel(sources));
    }
}
