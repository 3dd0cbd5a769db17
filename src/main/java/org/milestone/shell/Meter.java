package org.milestone.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;

/// How much of a whole is done, in words and as a bar.
public final class Meter extends Div {

    /// `done` of `whole` with its name; `whole` may be 0, which reads as nothing to do yet.
    public Meter(String name, int done, int whole, String unit) {
        this(name, BigDecimal.valueOf(done), whole, unit);
    }

    /// The same where halves and quarters count.
    public Meter(String name, BigDecimal done, int whole, String unit) {
        addClassName("meter");
        int percent = whole == 0 ? 0 : Math.round(100f * done.floatValue() / whole);
        var bar = new Div();
        bar.addClassName("meter-bar");
        bar.getElement().setAttribute("role", "progressbar");
        bar.getElement().setAttribute("aria-label", name);
        bar.getElement().setAttribute("aria-valuemin", "0");
        bar.getElement().setAttribute("aria-valuemax", "100");
        bar.getElement().setAttribute("aria-valuenow", String.valueOf(percent));
        var fill = new Div();
        fill.getStyle().setWidth(percent + "%");
        bar.add(fill);
        var words = new Span(plain(done) + " of " + whole + " " + unit + " · " + percent + " %");
        words.addClassName("meter-words");
        add(bar, words);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
