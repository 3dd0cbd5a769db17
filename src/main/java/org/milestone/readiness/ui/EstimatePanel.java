package org.milestone.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.milestone.readiness.Outlook;
import org.milestone.readiness.domain.Readiness.Estimate;
import org.milestone.readiness.domain.Readiness.Reason;
import org.milestone.shell.Section;
import org.milestone.shell.Table;

/// A forecast: the range, why, what to do next, each domain.
final class EstimatePanel extends Div {
    private final Outlook outlook;

    EstimatePanel(Estimate estimate, Outlook outlook, Beginning beginning) {
        this.outlook = outlook;
        addClassName("estimate-panel");
        add(
                new RangePanel(estimate, outlook.certification().shortName()),
                next(estimate, beginning),
                reasons(estimate),
                domains(estimate));
    }

    private Component next(Estimate estimate, Beginning beginning) {
        var domain = estimate.next().domain();
        var name = name(domain);
        double gain = estimate.next().gainPerHour();
        var words = new Paragraph("An hour in " + name + " is expected to move your chance most: "
                + (gain < 0.005 ? "by less than one point." : "by about " + points(gain) + "."));
        var drill = beginning.drill(domain, name, "Drill " + name + ": ten questions");
        drill.setId("next-action");
        drill.addThemeVariants(ButtonVariant.PRIMARY);
        return new Section("What to do next", words, drill);
    }

    private static String points(double share) {
        long points = Math.max(1, Math.round(share * 100));
        return points == 1 ? "1 point" : points + " points";
    }

    private Component reasons(Estimate estimate) {
        var list = new OrderedList();
        list.setId("reasons");
        estimate.reasons().forEach(reason -> list.add(new ListItem(words(reason))));
        return new Section("Why", list);
    }

    private String words(Reason reason) {
        return switch (reason) {
            case Reason.Strong strong ->
                name(strong.domain()) + " carries you: " + Words.percent(strong.share()) + " of the points expected, "
                        + Words.percent(strong.mark()) + " are needed.";
            case Reason.Weak weak ->
                name(weak.domain()) + " holds you back: " + Words.percent(weak.share()) + " of the points expected, "
                        + Words.percent(weak.mark()) + " are needed.";
            case Reason.Unsure unsure ->
                name(unsure.domain()) + " is not known well: " + Words.answers(unsure.answers())
                        + " leave it open by about " + Words.percent(unsure.sd()) + " either way.";
        };
    }

    private Component domains(Estimate estimate) {
        var table = new Table(
                "How each domain stands", "Domain", "Share of the exam", "Expected points", "Answers", "Rating");
        estimate.standings()
                .forEach(standing -> table.row(
                        new Span(name(standing.domain())),
                        new Span(Words.percent(standing.weight())),
                        new Span(Words.percent(standing.share()) + " (" + Words.range(standing.low(), standing.high())
                                + ")"),
                        new Span(String.valueOf(standing.answers())),
                        new Span(Words.of(standing.target()))));
        var words = new Paragraph(
                "Ratings here go by the pass mark: above target is ten points over it, on target is over it, needs improvement is fifteen points or more under it. "
                        + outlook.passMark()
                                .map(mark -> "The issuer asks for " + Words.percent(mark) + ". ")
                                .orElse("The issuer keeps its pass mark secret; we reckon with what is likely. ")
                        + "Results of single sets use fixed shares instead: 80, 65 and 50 %.");
        words.addClassName("muted");
        return new Section("Domain by domain", table, words);
    }

    private String name(String domain) {
        return outlook.domains().getOrDefault(domain, domain);
    }
}
