package org.milestone.practice.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.IntPredicate;

/// Asks before the first answer how many will be right. Whoever does not want to say answers, or
/// presses Escape.
final class GuessPanel extends Div {

    /// `keep` says whether the number was taken.
    GuessPanel(int items, IntPredicate keep) {
        addClassNames("guess-panel", "no-print");
        var field = new IntegerField("How many of these " + items + " will you get right?");
        field.setId("guess");
        field.setMin(0);
        field.setMax(items);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setHelperText("Only if you like. The result says how close you were.");
        var said = new Span();
        said.setId("guessed");
        said.getElement().setAttribute("role", "status");
        var form = new Div(field);
        form.addClassName("guess-form");
        var take = new Button("Keep my guess", click -> {
            var right = field.getValue();
            if (right == null) {
                form.setVisible(false);
            } else if (!field.isInvalid() && right >= 0 && right <= items) {
                form.setVisible(false);
                if (keep.test(right)) {
                    said.setText("You expect " + right + " of " + items + ".");
                }
            }
        });
        take.setId("guess-keep");
        var skip = new Button("Skip", click -> form.setVisible(false));
        skip.setId("guess-skip");
        skip.addThemeVariants(ButtonVariant.TERTIARY);
        form.add(take, skip);
        add(form, said);
        take.addClickShortcut(Key.ENTER).listenOn(form);
        Shortcuts.addShortcutListener(this, () -> form.setVisible(false), Key.ESCAPE);
    }
}
