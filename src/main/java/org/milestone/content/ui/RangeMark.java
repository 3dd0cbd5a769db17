package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// A range on a line that begins at zero. Only for the eye: the numbers always stand beside it.
final class RangeMark extends Div {

    RangeMark(long low, long high, long most) {
        addClassName("range");
        getElement().setAttribute("aria-hidden", "true");
        getStyle().set("--from", percent(low, most)).set("--to", percent(high, most));
    }

    /// A point within the range that stands out.
    RangeMark with(long usual, long most) {
        addClassName("pointed");
        getStyle().set("--point", percent(usual, most));
        return this;
    }

    /// The numbers and the line in one cell of a table.
    static Component behind(String numbers, RangeMark mark) {
        var words = new Span(numbers);
        words.addClassName("amount");
        var cell = new Div(words, mark);
        cell.addClassName("measured");
        return cell;
    }

    private static String percent(long value, long most) {
        return String.format(Locale.ROOT, "%.1f%%", most == 0 ? 0 : 100.0 * value / most);
    }
}
