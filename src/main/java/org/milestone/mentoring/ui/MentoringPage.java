package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.milestone.shell.Page;

/// What mentoring's screens have in common.
@StyleSheet("context://styles/mentoring.css")
abstract class MentoringPage extends Page {
    MentoringPage(String title) {
        super(title);
        addClassName("mentoring");
    }

    static Button button(String id, String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.setId(id);
        return button;
    }

    static Button primary(String id, String text, Runnable action) {
        var button = button(id, text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    static Button quiet(String id, String text, Runnable action) {
        var button = button(id, text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /// A box for words, which says who will read them.
    static TextArea words(String id, String label, String readers, int longest) {
        var area = new TextArea(label);
        area.setId(id);
        // Said and not enforced while typing: a field that cuts what is pasted loses it without a word.
        area.setHelperText(readers + " Up to %,d characters.".formatted(longest));
        area.setWidthFull();
        area.setMaxWidth("42rem");
        area.setMinHeight("6rem");
        area.setManualValidation(true);
        return area;
    }

    static Paragraph muted(String text) {
        var words = new Paragraph(text);
        words.addClassNames("muted", "small");
        return words;
    }

    /// What somebody wrote, with their line breaks and nothing else.
    static Paragraph quoted(String text) {
        var words = new Paragraph(text);
        words.addClassName("user-text");
        return words;
    }

    static Div actions(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("actions");
        return row;
    }

    static Div panel(Component... content) {
        var panel = new Div(content);
        panel.addClassName("panel");
        return panel;
    }
}
