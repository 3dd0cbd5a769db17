package org.milestone.practice.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.function.BiConsumer;

/// The part of the page that hears plain keys.
@Tag("milestone-attempt")
@JavaScript("context://scripts/attempt.js")
final class AttemptRoot extends HtmlContainer {

    /// `pressed` is told the key in lower case and whether Shift was held.
    AttemptRoot(BiConsumer<String, Boolean> pressed) {
        getElement()
                .addEventListener(
                        "answer-key",
                        event -> pressed.accept(
                                event.getEventData().get("event.detail.key").asString(),
                                event.getEventData().get("event.detail.shift").asBoolean()))
                .addEventData("event.detail.key")
                .addEventData("event.detail.shift");
    }
}
