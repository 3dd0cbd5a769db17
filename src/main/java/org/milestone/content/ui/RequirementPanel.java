package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Requirement;
import org.milestone.content.domain.Requirement.All;
import org.milestone.content.domain.Requirement.Any;
import org.milestone.content.domain.Requirement.One;

/// What must be there before, as a list of lists that says `all of` and `one of`.
final class RequirementPanel extends Div {
    private final Catalog catalog;

    RequirementPanel(Catalog catalog, Requirement requirement) {
        this.catalog = catalog;
        addClassName("requirement");
        add(of(requirement));
    }

    private Component of(Requirement requirement) {
        return switch (requirement) {
            case All all -> group("All of these", all.parts());
            case Any any -> group("One of these", any.parts());
            case One one -> one(one);
        };
    }

    private Component group(String name, List<Requirement> parts) {
        var label = new Paragraph(name);
        label.addClassName("eyebrow");
        var list = new UnorderedList();
        parts.forEach(part -> list.add(new ListItem(of(part))));
        return new Div(label, list);
    }

    private Component one(One one) {
        var line = new Span(new Span(one.text()));
        one.amount()
                .ifPresent(amount -> line.add(new Span(
                        ", " + amount.number() + " " + amount.unit().name().toLowerCase(Locale.ROOT))));
        one.withinYears().ifPresent(years -> line.add(new Span(" within the last " + years + " years")));
        one.certification().ifPresent(id -> line.add(new Span(" ("), Links.certification(catalog, id), new Span(")")));
        return line;
    }
}
