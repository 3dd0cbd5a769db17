package org.milestone.practice.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;
import org.milestone.shell.Prose;

/// An item's text in which words can be marked. The marks are places in the plain text, as JSON.
@Tag("milestone-marked")
final class MarkedText extends HtmlContainer {

    MarkedText(String html, String marks, Consumer<String> marked) {
        setId("stem");
        add(new Prose(html));
        // Only what this screen wrote itself is read again: pairs of whole numbers.
        if (marks.matches("[\\[\\]0-9, ]+")) {
            getElement().executeJs("this.ranges = JSON.parse($0)", marks);
        }
        getElement()
                .addEventListener(
                        "marked",
                        event -> marked.accept(
                                event.getEventData().get("event.detail.ranges").asString()))
                .addEventData("event.detail.ranges");
    }

    void mark() {
        getElement().executeJs("this.mark()");
    }
}
