package org.milestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// The smallest parts of a screen, each in one line: buttons and their row, a panel, words that
/// stand back, a question before something is done.
public final class Kit {
    private Kit() {}

    public static Button button(String id, String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.setId(id);
        return button;
    }

    /// The one next step of a screen.
    public static Button primary(String id, String text, Runnable action) {
        var button = button(id, text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /// A button of little weight.
    public static Button quiet(String id, String text, Runnable action) {
        var button = button(id, text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /// A row of buttons, or of links that look like them.
    public static Div actions(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("actions");
        return row;
    }

    public static Div panel(Component... content) {
        var panel = new Div(content);
        panel.addClassName("panel");
        return panel;
    }

    /// A small sentence that stands back.
    public static Paragraph muted(String text) {
        var words = new Paragraph(text);
        words.addClassNames("muted", "small");
        return words;
    }

    /// What somebody wrote, with their line breaks and nothing else.
    public static Paragraph quoted(String text) {
        var words = new Paragraph(text);
        words.addClassName("user-text");
        return words;
    }

    /// Asks before something is done that cannot be taken back.
    ///
    /// @param yes what the button that does it says
    public static void confirm(String question, String what, String yes, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(what);
        dialog.setCancelable(true);
        dialog.setConfirmText(yes);
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }
}
