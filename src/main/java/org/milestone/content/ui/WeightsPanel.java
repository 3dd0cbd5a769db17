package org.milestone.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.milestone.content.domain.Certification.Domain;
import org.milestone.shell.Table;

/// The parts of an exam with their weights, as numbers and as bars of which the whole line is the whole exam.
final class WeightsPanel extends Div {

    private static final int WHOLE = 100;

    WeightsPanel(List<Domain> domains) {
        var table = new Table("Weight of each domain in the exam", "Domain", "Weight");
        table.addClassName("weights");
        domains.forEach(domain -> table.row(
                new Span(domain.name()),
                RangeMark.behind(domain.weight() + " %", new RangeMark(0, domain.weight(), WHOLE))));
        add(table);
    }
}
