package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milestone.experience.domain.Kind;
import org.milestone.experience.domain.MonthLedger;
import org.milestone.shell.Table;

/// The months of a working life: a row a year, a cell a month, a band for each kind at its own
/// height. It is one piece of HTML made of numbers alone, so that forty years cost one component.
@StyleSheet("context://styles/experience.css")
final class RibbonPanel extends Div {
    private static final int YEARS = 10;
    private static final int YEAR = 12;

    private final MonthLedger ledger;
    private final int first;
    private final int last;
    private final YearMonth now;

    RibbonPanel(MonthLedger ledger, LocalDate today) {
        this.ledger = ledger;
        this.now = YearMonth.from(today);
        this.last = today.getYear();
        this.first = ledger.first().map(YearMonth::getYear).orElse(last);
        setId("ribbon");
        addClassName("ribbon-panel");
        add(legend(), new Html(picture()), twin());
    }

    private static Component legend() {
        var legend = new Div();
        legend.addClassName("ribbon-legend");
        for (var kind : Kind.values()) {
            var mark = new Span();
            mark.addClassNames("band", word(kind));
            legend.add(new Span(mark, new Span(Words.of(kind))));
        }
        return legend;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String picture() {
        var html = new StringBuilder("<div class=\"ribbon\" role=\"img\" aria-label=\"")
                .append(label())
                .append("\">");
        html.append("<span></span>");
        for (int month = 1; month <= YEAR; month++) {
            html.append("<span class=\"ribbon-month\">")
                    .append(java.time.Month.of(month).getDisplayName(TextStyle.NARROW, Locale.ENGLISH))
                    .append("</span>");
        }
        for (int year = last; year >= Math.max(first, last - YEARS + 1); year--) {
            html.append("<span class=\"ribbon-year\">").append(year).append("</span>");
            for (int month = 1; month <= YEAR; month++) {
                cell(html, YearMonth.of(year, month));
            }
        }
        return html.append("</div>").toString();
    }

    private void cell(StringBuilder html, YearMonth month) {
        html.append("<span class=\"cell")
                .append(month.isAfter(now) ? " ahead" : "")
                .append("\">");
        for (var kind : Kind.values()) {
            html.append("<i");
            if (ledger.months(kind).contains(month)) {
                html.append(" class=\"").append(word(kind)).append('"');
            }
            html.append("></i>");
        }
        html.append("</span>");
    }

    private String label() {
        return "Months of work by kind. "
                + java.util.Arrays.stream(Kind.values())
                        .map(kind -> Words.of(kind) + ": " + Words.months(ledger.count(kind, OptionalInt.empty())))
                        .collect(Collectors.joining(". "))
                + ". Every year stands in the table below.";
    }

    private Component twin() {
        var table = new Table("Months a year", "Year", "Leading", "Programmes", "Agile", "Risk");
        for (int year = last; year >= first; year--) {
            var months = IntStream.rangeClosed(1, YEAR)
                    .mapToObj(java.time.Year.of(year)::atMonth)
                    .toList();
            var cells = java.util.Arrays.stream(Kind.values())
                    .map(kind -> new Span(String.valueOf(months.stream()
                            .filter(ledger.months(kind)::contains)
                            .count())))
                    .toArray(Component[]::new);
            table.row(new Span(String.valueOf(year)), cells);
        }
        return new NativeDetails(
                first < last - YEARS + 1
                        ? "The numbers as a table, also those before " + (last - YEARS + 1)
                        : "The numbers as a table",
                table);
    }
}
