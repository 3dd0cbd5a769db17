package org.milestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/// A table to read: a caption, named columns, each row headed by its first cell. Where the screen
/// is too narrow it scrolls by itself, and the keyboard can scroll it too.
public final class Table extends Div {
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table;
    private final String[] columns;
    private String group = "";

    public Table(String caption, String... columns) {
        this.columns = columns.clone();
        addClassName("scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        getElement().setAttribute("tabindex", "0");
        var names = new NativeTableRow();
        for (var column : columns) {
            var name = new NativeTableHeaderCell(column);
            name.getElement().setAttribute("scope", "col");
            names.add(name);
        }
        table = new NativeTable(new NativeTableHeader(names), body);
        table.setCaptionText(caption);
        add(table);
    }

    /// Where the screen is narrow each row becomes a card, its cells under each other with the
    /// names of their columns. To be said before the first row.
    public Table stacking() {
        addClassName("stacking");
        // A table that is laid out as something else is none to a screen reader unless it says so.
        table.getElement().setAttribute("role", "table");
        return this;
    }

    private void stacked(NativeTableRow row) {
        row.getElement().setAttribute("role", "row");
        row.getElement().getChildren().forEach(cell -> {
            int place = row.getElement().indexOfChild(cell);
            cell.setAttribute("role", place == 0 ? "rowheader" : "cell");
            if (place > 0) {
                cell.setAttribute("data-column", columns[place]);
            }
        });
    }

    /// A row whose first cell names it.
    public Table row(Component header, Component... cells) {
        var head = new NativeTableHeaderCell(header);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        for (var cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        body.add(row);
        if (hasClassName("stacking")) {
            stacked(row);
        }
        return this;
    }

    /// A row of a group of rows: the name is seen in the first of them only, and heard in all.
    public Table grouped(String name, Component... cells) {
        var header = new Span(name);
        if (name.equals(group)) {
            header.addClassName("visually-hidden");
        }
        row(header, cells);
        if (name.equals(group)) {
            body.getChildren().reduce((former, latter) -> latter).ifPresent(row -> row.addClassName("same"));
        }
        group = name;
        return this;
    }
}
