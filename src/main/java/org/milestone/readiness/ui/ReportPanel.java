package org.milestone.readiness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.milestone.readiness.ReadinessService.Report;
import org.milestone.readiness.domain.Readiness.Target;
import org.milestone.shell.Dates;
import org.milestone.shell.Table;

/// What the issuer's score report says of each domain: asked for once the exam was told of, shown
/// from then on.
final class ReportPanel extends Div {

    ReportPanel(Report report, Consumer<Map<String, Target>> keep) {
        addClassName("report-panel");
        setId("report");
        if (report.ratings().isEmpty()) {
            add(form(report, keep));
        } else {
            var table =
                    new Table("Your score report of " + Dates.day(report.exam().day()), "Domain", "Rating");
            report.ratings()
                    .forEach((domain, rating) -> table.row(
                            new Span(report.domains().getOrDefault(domain, domain)), new Span(Words.of(rating))));
            add(table);
        }
    }

    private static Details form(Report report, Consumer<Map<String, Target>> keep) {
        var fields = new LinkedHashMap<String, Select<Target>>();
        var form = new Div(
                new Paragraph(
                        "The report of your exam rates each domain. If you like, take it down here; what you leave open stays open. Only you see it."));
        form.addClassName("set-panel");
        report.domains().forEach((domain, name) -> {
            var field = new Select<Target>();
            field.setLabel(name);
            field.setId("rating-" + domain.substring(domain.lastIndexOf('/') + 1));
            field.setItems(Target.values());
            field.setItemLabelGenerator(target -> target == null ? "not told" : Words.of(target));
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption("not told");
            fields.put(domain, field);
            form.add(field);
        });
        var send = new Button("Keep the ratings", click -> {
            var ratings = new LinkedHashMap<String, Target>();
            fields.forEach(
                    (domain, field) -> field.getOptionalValue().ifPresent(rating -> ratings.put(domain, rating)));
            keep.accept(ratings);
        });
        send.setId("keep-ratings");
        form.add(send);
        var details = new Details("Add the ratings of your score report", form);
        details.setId("report-form");
        details.setWidthFull();
        return details;
    }
}
