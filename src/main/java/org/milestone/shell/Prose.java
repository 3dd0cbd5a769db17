package org.milestone.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;

/// Authors' text as it came, sanitised, out of the catalog. Never for anything a user typed.
@JavaScript("context://scripts/terms.js")
public final class Prose extends Div {

    public Prose(String sanitisedHtml) {
        addClassName("prose");
        if (!sanitisedHtml.isBlank()) {
            add(new Html("<div>" + sanitisedHtml + "</div>"));
        }
    }
}
