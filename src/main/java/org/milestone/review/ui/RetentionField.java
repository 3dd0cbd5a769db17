package org.milestone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.function.IntConsumer;
import org.milestone.review.domain.Settings;

/// A slider for the share one wants to remember, in per cent.
final class RetentionField extends Div {
    static final int LEAST = (int) Math.round(Settings.LEAST_RETENTION * 100);
    static final int MOST = (int) Math.round(Settings.MOST_RETENTION * 100);

    private final Element input = new Element("input");
    private final Element output = new Element("output");
    private int percent;

    RetentionField(int percent, IntConsumer changed) {
        this.percent = percent;
        addClassName("slider");
        var label = new NativeLabel("Remember on the day it is asked");
        label.setFor("retention");
        input.setAttribute("id", "retention")
                .setAttribute("type", "range")
                .setAttribute("min", String.valueOf(LEAST))
                .setAttribute("max", String.valueOf(MOST))
                .setAttribute("step", "1")
                .setAttribute("aria-valuetext", percent + " per cent")
                .setProperty("value", String.valueOf(percent));
        input.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                set(String.valueOf(event.getValue()));
                changed.accept(this.percent);
            }
        });
        output.setAttribute("for", "retention");
        output.setText(percent + " %");
        input.executeJs("this.addEventListener('input', () => $0.textContent = this.value + ' %')", output);
        var help = new Paragraph("More is safer and costs more reviews. 90 % is a good start; over 95 % is dear.");
        help.addClassName("muted");
        getElement().appendChild(label.getElement(), output, input, help.getElement());
    }

    private void set(String value) {
        if (value.matches("\\d{2}")) {
            percent = Math.clamp(Integer.parseInt(value), LEAST, MOST);
            output.setText(percent + " %");
            input.setAttribute("aria-valuetext", percent + " per cent");
        }
    }

    int percent() {
        return percent;
    }
}
