package org.milestone.career.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import java.util.function.DoubleConsumer;
import org.milestone.career.domain.Wish;

/// Hours a week, to be dragged or moved by the arrow keys; it tells each value on the way.
final class HoursField extends Div {
    private static final int PAUSE_MILLIS = 60;

    private final Element input = new Element("input");
    private final Element output = new Element("output");
    private double hours;

    HoursField(double hours, DoubleConsumer moved) {
        this.hours = hours;
        addClassName("slider");
        var label = new NativeLabel("Hours of study a week");
        label.setFor("hours");
        input.setAttribute("id", "hours")
                .setAttribute("type", "range")
                .setAttribute("min", String.valueOf((int) Wish.LEAST_HOURS))
                .setAttribute("max", String.valueOf((int) Wish.MOST_HOURS))
                .setAttribute("step", "0.5")
                .setProperty("value", String.valueOf(hours));
        input.addPropertyChangeListener("value", "input", event -> {
                    if (event.isUserOriginated()) {
                        take(String.valueOf(event.getValue()), moved);
                    }
                })
                .debounce(PAUSE_MILLIS, DebouncePhase.LEADING, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        output.setAttribute("for", "hours");
        input.executeJs(
                "this.addEventListener('input', () => $0.textContent = this.value.replace('.0', '') + ' h')", output);
        var help = new Paragraph("Drag it, or use the arrow keys: the dates below follow at once.");
        help.addClassName("muted");
        help.addClassName("no-print");
        getElement().appendChild(label.getElement(), output, input, help.getElement());
        show();
    }

    private void take(String value, DoubleConsumer moved) {
        if (value.matches("\\d{1,2}(\\.\\d+)?")) {
            hours = Math.clamp(Double.parseDouble(value), Wish.LEAST_HOURS, Wish.MOST_HOURS);
            show();
            moved.accept(hours);
        }
    }

    private void show() {
        output.setText(Words.hours(hours).replace(" hours", " h").replace(" hour", " h"));
        input.setAttribute("aria-valuetext", Words.hours(hours) + " a week");
    }

    /// Puts the hand back where it was.
    void set(double value) {
        hours = value;
        input.setProperty("value", String.valueOf(value));
        show();
    }

    double hours() {
        return hours;
    }
}
