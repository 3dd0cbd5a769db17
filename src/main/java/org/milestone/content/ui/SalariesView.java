package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Salaries;
import org.milestone.content.domain.Salaries.Country;
import org.milestone.content.domain.Salaries.Figure;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Table;

/// Pay by country, each figure with its source and year. Nothing is converted, and nothing
/// compared across currencies.
@Route("salaries")
@Menu(title = "Salaries", order = 105)
@AnonymousAllowed
final class SalariesView extends Page implements BeforeEnterObserver {
    /// With fewer figures of one country there is nothing to lay side by side.
    private static final int ENOUGH = 3;

    private final Library library;
    private final Div content = new Div();

    SalariesView(Library library) {
        super("Salaries");
        this.library = library;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var catalog = library.catalog();
        content.removeAll();
        catalog.salaries().ifPresentOrElse(salaries -> show(catalog, salaries), () -> {
            lead("What people in this line of work are paid, by country.");
            content.add(new Empty("There are no figures here yet.", new Link("/roles", "See the roles")));
        });
    }

    private void show(Catalog catalog, Salaries salaries) {
        var role = catalog.roles().get(salaries.role());
        lead("What an " + (role == null ? "IT project manager" : role.title())
                + " is paid in a year before tax, by country, with the source and year of every figure.");
        content.add(note(catalog, salaries), new Section("By country", countries(salaries)).at("countries"));
        salaries.countries().stream()
                .filter(country -> country.figures().size() >= ENOUGH)
                .forEach(country ->
                        content.add(new Section(country.name() + ": what several sources say", ranges(country))));
        if (!salaries.factors().isEmpty()) {
            content.add(new Section("What moves pay", factors(salaries)).at("factors"));
        }
        content.add(new Section("Sources", new SourcesPanel(salaries.sources())).at("sources"));
    }

    private static Component note(Catalog catalog, Salaries salaries) {
        var label = new Span("Before you read on");
        label.addClassName("eyebrow");
        var note = new Div(label, new Paragraph(salaries.note()));
        note.addClassName("statement");
        if (catalog.roles().containsKey(salaries.role())) {
            note.add(new Paragraph(new Span("The figures speak of this role: "), Links.role(catalog, salaries.role())));
        }
        return note;
    }

    private static Component countries(Salaries salaries) {
        var table = new Table(
                "Each country in its own currency. Do not compare across rows: currencies, taxes and the cost of living"
                        + " differ.",
                "Country",
                "Gross per year",
                "What",
                "Source",
                "Year");
        table.addClassName("salaries");
        salaries.countries()
                .forEach(country -> country.figures()
                        .forEach(figure -> table.grouped(
                                country.name(),
                                amount(country, figure),
                                new Span(what(figure)),
                                new Span(figure.source()),
                                new Span(String.valueOf(figure.year())))));
        return table;
    }

    private static Component ranges(Country country) {
        long most = country.figures().stream().mapToLong(Figure::high).max().orElse(0);
        var table = new Table(
                "One currency, so these may be compared. The lines begin at zero and end at "
                        + Money.text(country.currency(), highest(country, most)) + ".",
                "Source",
                "Gross per year");
        table.addClassName("ranges");
        country.figures()
                .forEach(figure -> table.row(
                        said(figure),
                        RangeMark.behind(
                                Money.text(country.currency(), figure),
                                figure.low() == figure.high()
                                        ? new RangeMark(0, 0, most).with(figure.high(), most)
                                        : new RangeMark(figure.low(), figure.high(), most))));
        return table;
    }

    private static Component said(Figure figure) {
        var what = new Span(what(figure));
        what.addClassNames("small", "muted");
        var said = new Div(new Span(figure.source() + " " + figure.year()), what);
        said.addClassName("said");
        return said;
    }

    private static Figure highest(Country country, long most) {
        var first = country.figures().getFirst();
        return new Figure(most, most, first.label(), first.source(), first.year());
    }

    private static Component amount(Country country, Figure figure) {
        var amount = new Span(Money.text(country.currency(), figure));
        amount.addClassName("amount");
        return amount;
    }

    private static String what(Figure figure) {
        return figure.label().orElse(figure.low() == figure.high() ? "one figure" : "range");
    }

    private static Component factors(Salaries salaries) {
        var table = new Table("Rules of thumb, with the source of each", "Factor", "Effect", "Source", "Year");
        salaries.factors()
                .forEach(factor -> table.row(
                        new Span(factor.name()),
                        new Span(factor.effect()),
                        new Span(factor.source()),
                        new Span(String.valueOf(factor.year()))));
        return table;
    }
}
