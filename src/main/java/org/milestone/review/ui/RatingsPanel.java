package org.milestone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.milestone.review.Prompt.Choice;
import org.milestone.review.domain.Rating;

/// The four ratings, each with when the card would come back.
final class RatingsPanel extends Div {

    /// `suggested` has the focus: Enter takes it.
    RatingsPanel(List<Choice> choices, Rating suggested, Consumer<Rating> rate) {
        addClassName("ratings");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "How well did you know it?");
        for (var choice : choices) {
            var key = new Span(String.valueOf(choice.rating().grade()));
            key.addClassName("rating-key");
            key.getElement().setAttribute("aria-hidden", "true");
            var word = new Span(key, new Span(Words.of(choice.rating())));
            word.addClassName("rating-word");
            var days = new Span(Words.interval(choice.days()));
            days.addClassName("rating-days");
            var button = new NativeButton("", click -> rate.accept(choice.rating()));
            button.add(word, days);
            button.setId("rate-" + choice.rating().grade());
            button.addClassName("rating");
            button.getElement()
                    .setAttribute(
                            "aria-label", Words.of(choice.rating()) + ", again in " + Words.interval(choice.days()))
                    .setAttribute(
                            "aria-keyshortcuts", String.valueOf(choice.rating().grade()))
                    .setAttribute("type", "button");
            if (choice.rating() == suggested) {
                button.addClassName("suggested");
                button.getElement().executeJs("this.focus({ preventScroll: true })");
            }
            add(button);
        }
    }
}
