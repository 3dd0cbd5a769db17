package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.milestone.content.domain.Certification.Fact;
import org.milestone.shell.Dates;
import org.milestone.shell.Table;

/// Dated facts as a table: what holds, who says so, and when somebody looked.
final class FactsPanel extends Div {

    FactsPanel(String caption, List<Fact> facts) {
        var table = new Table(caption, "About", "What holds", "Source", "Looked up");
        table.addClassName("fact-table");
        facts.forEach(fact -> table.grouped(
                Words.fact(fact.fact()),
                Doubt.value(fact),
                small(fact.source()),
                small(Dates.shortDay(fact.verified()))));
        add(table);
    }

    private static Component small(String text) {
        var words = new Span(text);
        words.addClassNames("small", "muted");
        return words;
    }
}
