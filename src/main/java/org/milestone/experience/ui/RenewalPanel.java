package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.milestone.content.domain.Preparation.Category;
import org.milestone.content.domain.Preparation.Renewal;
import org.milestone.experience.RenewalService.Ledger;
import org.milestone.experience.domain.RenewalProgress;
import org.milestone.experience.domain.RenewalProgress.Part;
import org.milestone.shell.Badge;
import org.milestone.shell.Dates;
import org.milestone.shell.Meter;
import org.milestone.shell.Prose;
import org.milestone.shell.Table;

/// How far somebody is with what renews a certification, in all, by category and by year; and what
/// its rules say.
final class RenewalPanel extends Div {

    RenewalPanel(Ledger ledger) {
        setId("renewal-state");
        addClassName("statements");
        ledger.progress().ifPresent(progress -> show(ledger, progress));
        ledger.rules().ifPresent(this::rules);
    }

    private void show(Ledger ledger, RenewalProgress progress) {
        var unit = CredentialWords.unit(ledger);
        ledger.term()
                .ifPresent(term -> add(new Paragraph("What you did between " + Dates.day(term.from()) + " and "
                        + Dates.day(term.until()) + " counts.")));
        add(new Meter(unit + " of this term", progress.counted(), progress.need(), unit));
        if (progress.unsorted().signum() > 0) {
            add(new Paragraph(CredentialWords.amount(progress.unsorted()) + " " + unit
                    + " stand in a category the issuer no longer has. Enter them anew to make them count."));
        }
        if (!progress.parts().isEmpty()) {
            var table = new Table("By category", "Category", unit, "Asked for", "Still missing");
            progress.parts().forEach(part -> table.row(name(part), cell(part), asked(part), missing(part)));
            add(table);
        }
        if (!progress.years().isEmpty()) {
            var table = new Table("Year by year", "Year", unit, "Asked for", "State");
            progress.years()
                    .forEach(year -> table.row(
                            new Span(Dates.day(year.from()) + " to " + Dates.day(year.until())),
                            new Span(CredentialWords.amount(year.have())),
                            new Span("at least " + year.least()),
                            year.enough()
                                    ? Badge.good("enough")
                                    : year.until().isBefore(ledger.today())
                                            ? Badge.doubtful("fell short")
                                            : new Badge("open")));
            add(table);
        }
    }

    private static Component name(Part part) {
        var name = new Span(part.category().name());
        if (part.category().within().isPresent()) {
            name.addClassName("within");
        }
        return name;
    }

    private static Component cell(Part part) {
        var have = CredentialWords.amount(part.have());
        return new Span(
                part.have().compareTo(part.counted()) == 0
                        ? have
                        : have + ", of which " + CredentialWords.amount(part.counted()) + " count");
    }

    private static Component asked(Part part) {
        return new Span(limits(part.category()));
    }

    private static String limits(Category category) {
        var limits = new ArrayList<String>();
        category.least().ifPresent(least -> limits.add("at least " + least));
        category.most().ifPresent(most -> limits.add("at most " + most));
        return limits.isEmpty() ? "nothing of its own" : String.join(", ", limits);
    }

    private static Component missing(Part part) {
        if (part.category().least().isEmpty()) {
            return new Span("–");
        }
        return part.missing().signum() == 0 ? Badge.good("enough") : new Span(CredentialWords.amount(part.missing()));
    }

    private void rules(Renewal rules) {
        var body = new Div();
        body.addClassName("sure");
        body.add(new Prose(rules.text()));
        rules.fee().ifPresent(fee -> body.add(new Paragraph("Fee: " + fee)));
        var trust = new Paragraph(Words.trust(rules.trust()) + " (" + rules.source() + "), looked up on "
                + Dates.day(rules.verified()) + ".");
        trust.addClassNames("small", "muted");
        body.add(trust);
        add(body);
    }
}
