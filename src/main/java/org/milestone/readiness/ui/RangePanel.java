package org.milestone.readiness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.milestone.readiness.domain.Readiness.Estimate;

/// The chance to pass as a stretch between never and always, and in words.
final class RangePanel extends Div {

    RangePanel(Estimate estimate, String exam) {
        addClassName("range-panel");
        var number = new Paragraph(Words.range(estimate.low(), estimate.high()));
        number.addClassName("range-number");
        number.setId("range");
        var words =
                new Paragraph("If you sat " + exam + " today: of ten people with answers like yours, we would expect "
                        + people(estimate.low(), estimate.high()) + " to pass.");
        var band = new Div();
        band.addClassName("range-band");
        band.getStyle()
                .set("inset-inline-start", estimate.low() * 100 + "%")
                .set("width", (estimate.high() - estimate.low()) * 100 + "%");
        var mark = new Div();
        mark.addClassName("range-mark");
        mark.getStyle().set("inset-inline-start", estimate.middle() * 100 + "%");
        var bar = new Div(band, mark);
        bar.addClassName("range-bar");
        bar.getElement().setAttribute("role", "img");
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        "Between " + Words.percent(estimate.low()) + " and " + Words.percent(estimate.high())
                                + ", most likely " + Words.percent(estimate.middle()));
        var ends = new Div(new Span("sure to fail"), new Span("sure to pass"));
        ends.addClassName("range-ends");
        ends.getElement().setAttribute("aria-hidden", "true");
        var basis = new Paragraph("From " + Words.answers(estimate.answers()) + " to questions you had never seen, "
                + age(estimate.ageDays()) + " old on average. Never under 5 % or over 95 %: nobody can know that.");
        basis.addClassName("muted");
        add(number, words, bar, ends, basis);
    }

    private static String people(double low, double high) {
        long from = Math.round(low * 10);
        long to = Math.round(high * 10);
        return from == to ? String.valueOf(from) : from + " to " + to;
    }

    private static String age(double days) {
        long whole = Math.round(days);
        return whole == 0 ? "less than a day" : whole == 1 ? "1 day" : whole + " days";
    }
}
