package org.milestone.skill.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Asks what somebody thinks their answers show, before it is shown.
final class GuessPanel extends Div {
    private static final int TEN = 10;

    GuessPanel(int answers, Consumer<OptionalInt> open) {
        setId("guess");
        addClassName("guess");
        var title = new Paragraph("Guess first");
        title.addClassName("corner-title");
        var row = new Div();
        row.addClassName("guess-row");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", "How many of the next ten would you get right?");
        for (int number = 0; number <= TEN; number++) {
            int guess = number;
            var button = new NativeButton(String.valueOf(number), click -> open.accept(OptionalInt.of(guess)));
            button.setId("guess-" + number);
            button.addClassName("guess-number");
            row.add(button);
        }
        var look = new Button("Show it without a guess", click -> open.accept(OptionalInt.empty()));
        look.setId("guess-none");
        look.addThemeVariants(ButtonVariant.TERTIARY);
        add(
                title,
                new Paragraph("You have answered " + Words.count(answers, "question", "questions")
                        + " on this skill. Of the next ten, how many would you get right?"),
                row,
                new Div(look));
    }
}
