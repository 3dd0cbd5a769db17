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

/// A table to read: a caption, named columns, each row headed by its first cell. Where the screen is too narrow it
/// scrolls by itself, and the keyboard can scroll it too.
public final class Table extends Div {
    private final NativeTableBody body = new NativeTableBody();
    private String group = "";

    public Table(String caption, String... columns) {
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
        var table = new NativeTable(new NativeTableHeader(names), body);
        table.setCaptionText(caption);
        add(table);
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
