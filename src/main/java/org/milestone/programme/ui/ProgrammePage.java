package org.milestone.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.programme.ProgrammeRoutes;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Page;

/// What the screens of programmes have in common.
@StyleSheet("context://styles/programme.css")
abstract class ProgrammePage extends Page {
    ProgrammePage(String title) {
        super(title);
        addClassName("programme");
    }

    static Crumbs way() {
        return new Crumbs().step(MentoringRoutes.MENTORING, "Mentoring");
    }

    static Crumbs wayToOne() {
        return way().step(ProgrammeRoutes.PROGRAMMES, "Programmes");
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

    static Paragraph muted(String text) {
        var words = new Paragraph(text);
        words.addClassNames("muted", "small");
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

    static void confirm(String question, String what, String yes, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(what);
        dialog.setCancelable(true);
        dialog.setConfirmText(yes);
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }
}
