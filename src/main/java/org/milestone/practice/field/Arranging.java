package org.milestone.practice.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.milestone.content.domain.Question.Ordering;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Sequence;
import org.milestone.shell.Prose;

/// Steps to be put in order, each moved up or down by a button. The order shown first is no
/// answer yet: leaving it is said by the button below.
final class Arranging implements Answering {
    private final Ordering item;
    private final List<Integer> order;
    private final Div root = new Div();
    private final OrderedList list = new OrderedList();
    private final Span said = new Span();
    private final Button asIs = new Button("This order is right");
    private Runnable changed = () -> {};
    private boolean given;
    private boolean readOnly;

    Arranging(Ordering item, List<Integer> shown) {
        this.item = item;
        this.order = new ArrayList<>(shown);
        list.addClassName("arranging");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        asIs.addThemeVariants(ButtonVariant.TERTIARY);
        asIs.addClickListener(click -> {
            given = true;
            asIs.setVisible(false);
            changed.run();
        });
        root.add(list, asIs, said);
        draw();
    }

    private void draw() {
        list.removeAll();
        for (int shown = 0; shown < order.size(); shown++) {
            list.add(row(shown));
        }
        asIs.setVisible(!given && !readOnly);
    }

    private ListItem row(int shown) {
        var step = item.steps().get(order.get(shown));
        var name = Answering.words(step.html());
        var up = move("↑", "Move up: " + name, shown, -1);
        var down = move("↓", "Move down: " + name, shown, 1);
        var buttons = new Span(up, down);
        buttons.addClassName("arranging-moves");
        var row = new ListItem(new Prose(step.html()), buttons);
        row.addClassName("arranging-row");
        return row;
    }

    private Button move(String sign, String name, int shown, int by) {
        var button = new Button(sign, click -> {
            int to = shown + by;
            Collections.swap(order, shown, to);
            given = true;
            draw();
            said.setText("Now step " + (to + 1) + " of " + order.size());
            // The button travels with its step, so that a second press moves the same step on.
            list.getElement()
                    .executeJs(
                            "const b = this.children[$0].querySelectorAll('vaadin-button');"
                                    + "(b[$1].disabled ? b[1 - $1] : b[$1]).focus()",
                            to,
                            by < 0 ? 0 : 1);
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        button.setEnabled(!readOnly && shown + by >= 0 && shown + by < order.size());
        return button;
    }

    @Override
    public Component component() {
        return root;
    }

    @Override
    public Optional<Response> response() {
        return given ? Optional.of(new Sequence(order)) : Optional.empty();
    }

    @Override
    public void show(Response response) {
        if (!(response instanceof Sequence(var steps))) {
            throw new IllegalArgumentException("not an order: " + response);
        }
        order.clear();
        order.addAll(steps);
        given = true;
        draw();
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        draw();
    }

    @Override
    public void missing() {
        said.removeClassName("visually-hidden");
        said.addClassName("field-error");
        said.setText("Move the steps, or say that the order is right.");
    }

    @Override
    public void clearMissing() {
        said.removeClassName("field-error");
        said.addClassName("visually-hidden");
    }
}
