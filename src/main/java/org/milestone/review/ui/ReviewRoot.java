package org.milestone.review.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.function.Consumer;

/// The part of the page that hears plain keys.
@Tag("milestone-review")
@JavaScript("context://scripts/review.js")
final class ReviewRoot extends HtmlContainer {

    /// `pressed` is told the key in lower case.
    ReviewRoot(Consumer<String> pressed) {
        getElement()
                .addEventListener(
                        "review-key",
                        event -> pressed.accept(
                                event.getEventData().get("event.detail.key").asString()))
                .addEventData("event.detail.key");
    }
}
