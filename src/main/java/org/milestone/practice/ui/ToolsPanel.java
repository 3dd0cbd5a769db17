package org.milestone.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Predicate;
import org.milestone.practice.AttemptService;

/// Calculator and scratch pad, folded away until they are wanted.
final class ToolsPanel extends Div {
    private static final int PAUSE = 800;

    @Tag("milestone-calculator")
    private static final class Calculator extends Component {}

    /// `keep` keeps the pad and says whether that went well.
    ToolsPanel(String pad, Predicate<String> keep) {
        addClassNames("tools", "no-print");
        var calculator = new Calculator();
        calculator.setVisible(false);
        var paper = new Div();
        paper.setVisible(false);
        var field = new TextArea("Scratch pad");
        field.setId("pad");
        field.setValue(pad);
        field.setMaxLength(AttemptService.LONGEST_PAD);
        field.setHelperText("Only you can read this; it is kept with the attempt.");
        field.setWidthFull();
        field.setMinHeight("8rem");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        var state = new Span();
        state.addClassName("muted");
        field.addValueChangeListener(change -> {
            state.setText("Not kept yet");
            state.setText(
                    keep.test(field.getValue()) ? "Kept" : "Not kept: the attempt is over, or the text too long.");
        });
        paper.add(field, state);
        add(toggle("calculator", "Calculator", calculator), toggle("scratch-pad", "Scratch pad", paper));
        add(calculator, paper);
    }

    private static Button toggle(String id, String name, Component tool) {
        var button = new Button(name);
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> {
            tool.setVisible(!tool.isVisible());
            button.getElement().setAttribute("aria-expanded", String.valueOf(tool.isVisible()));
        });
        return button;
    }
}
