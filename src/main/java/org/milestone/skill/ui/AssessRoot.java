package org.milestone.skill.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.function.BiConsumer;

/// The part of the page that hears plain keys.
@Tag("milestone-assess")
@JavaScript("context://scripts/assess.js")
final class AssessRoot extends HtmlContainer {

    /// `pressed` is told the key and the axis the focus is in, empty when it is in none.
    AssessRoot(BiConsumer<String, String> pressed) {
        getElement()
                .addEventListener(
                        "assess-key",
                        event -> pressed.accept(
                                event.getEventData().get("event.detail.key").asString(),
                                event.getEventData().get("event.detail.axis").asString()))
                .addEventData("event.detail.key")
                .addEventData("event.detail.axis");
    }
}
