package org.milestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A bar chart with its table twin: the picture for the eye, the same numbers for everybody. The drawing library is
/// loaded
/// by the browser the first time a chart comes into sight.
public final class Chart extends Div {

    /// One bar: a name on the axis and a value.
    public record Bar(String name, double value) {}

    @Tag("milestone-chart")
    @JavaScript("context://scripts/chart.js")
    private static final class Canvas extends Component {}

    /// `title` says what is shown, `unit` what the values count.
    public Chart(String title, String unit, List<Bar> bars) {
        addClassName("chart");
        var canvas = new Canvas();
        canvas.getElement().setAttribute("role", "img");
        canvas.getElement().setAttribute("aria-label", title + ". The numbers stand in the table below.");
        canvas.getElement().setPropertyJson("data", data(title, unit, bars));
        add(canvas, twin(title, unit, bars));
    }

    private static ObjectNode data(String title, String unit, List<Bar> bars) {
        var node = JsonNodeFactory.instance.objectNode().put("title", title).put("unit", unit);
        var names = node.putArray("names");
        var values = node.putArray("values");
        for (var bar : bars) {
            names.add(bar.name());
            values.add(bar.value());
        }
        return node;
    }

    private static Component twin(String title, String unit, List<Bar> bars) {
        var table = new NativeTable();
        table.setCaptionText(title);
        var head = new NativeTableHeader();
        head.add(row(new NativeTableHeaderCell(""), new NativeTableHeaderCell(unit)));
        var body = new NativeTableBody();
        for (var bar : bars) {
            var name = new NativeTableHeaderCell(bar.name());
            name.getElement().setAttribute("scope", "row");
            body.add(row(name, new NativeTableCell(number(bar.value()))));
        }
        table.add(head, body);
        return new NativeDetails("The numbers as a table", table);
    }

    private static NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        row.add(cells);
        return row;
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(java.util.Locale.ROOT, "%,d", (long) value)
                : String.valueOf(value);
    }
}
