package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Certification.Trust;
import org.milestone.content.domain.Preparation;
import org.milestone.content.domain.Preparation.Category;
import org.milestone.content.domain.Preparation.Cost;
import org.milestone.content.domain.Preparation.Plan;
import org.milestone.content.domain.Preparation.Renewal;
import org.milestone.shell.Badge;
import org.milestone.shell.Dates;
import org.milestone.shell.Facts;
import org.milestone.shell.Prose;
import org.milestone.shell.Table;

/// The sections of a certification's page about getting it and keeping it; what is not written is
/// left out.
final class PreparationSections {
    private final Catalog catalog;
    private final Preparation preparation;

    PreparationSections(Catalog catalog, Preparation preparation) {
        this.catalog = catalog;
        this.preparation = preparation;
    }

    /// Whom it suits and what it asks for, before the exam.
    void before(Sheet sheet) {
        if (!preparation.fits().isEmpty() || !preparation.notFor().isEmpty()) {
            var sides = new Div();
            sides.addClassName("axes");
            side(sides, "It is for you if", preparation.fits());
            side(sides, "Leave it if", preparation.notFor());
            sheet.section("fits", "Whom it suits", sides);
        }
        preparation
                .route()
                .ifPresent(route -> sheet.section("route", "What you must have", new RequirementPanel(catalog, route)));
        if (!preparation.costs().isEmpty()) {
            sheet.section("costs", "What it costs", costs(preparation.costs()));
        }
    }

    /// How to prepare, to renew, and what to weigh it against, after the exam.
    void after(Sheet sheet) {
        if (preparation.hours().isPresent() || !preparation.plans().isEmpty()) {
            var content = new Div();
            content.addClassName("folds");
            preparation.hours().ifPresent(hours -> {
                content.add(new Facts().fact("Hours of study", hours.low() + " to " + hours.high()));
                hours.note().ifPresent(note -> content.add(new Prose(note)));
            });
            preparation.plans().forEach(plan -> content.add(plan(plan)));
            sheet.section("plan", "How to prepare", content);
        }
        preparation.renewal().ifPresent(renewal -> sheet.section("renewal", "Keeping it", renewal(renewal)));
        sheet.lines("neighbours", "Often weighed against", neighbours());
    }

    static Component costs(List<Cost> costs) {
        var table = new Table("What there is to pay", "Item", "Amount", "Source", "Looked up");
        table.addClassName("fact-table");
        costs.forEach(cost -> table.row(
                new Span(cost.item()), amount(cost), small(cost.source()), small(Dates.shortDay(cost.verified()))));
        return table;
    }

    private static Component amount(Cost cost) {
        var value = new Div(new Span(money(cost)));
        value.addClassName("fact-value");
        cost.note().ifPresent(note -> value.add(new Prose(note)));
        doubt(value, cost.trust());
        return value;
    }

    static String money(Cost cost) {
        var amount = cost.amount().stripTrailingZeros();
        return cost.currency() + " "
                + String.format(Locale.ROOT, amount.scale() > 0 ? "%,.2f" : "%,.0f", cost.amount());
    }

    private static void doubt(Div value, Trust trust) {
        if (trust.isDoubtful()) {
            value.add(Badge.doubtful(Doubt.SENTENCE));
        }
    }

    private static void side(Div sides, String title, List<String> texts) {
        if (!texts.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("points");
            texts.forEach(text -> list.add(new ListItem(new Prose(text))));
            sides.add(new Div(new H3(title), list));
        }
    }

    private static Component plan(Plan plan) {
        var steps = new OrderedList();
        plan.steps().forEach(step -> steps.add(new ListItem(new Prose(step))));
        var fold = new NativeDetails(
                plan.weeks() + " weeks, " + Words.count(plan.hoursPerWeek(), "hour", "hours") + " a week", steps);
        fold.addClassName("fold");
        return fold;
    }

    private static Component renewal(Renewal renewal) {
        var facts = new Facts().fact("How often", often(renewal));
        renewal.credit().ifPresent(credit -> facts.fact("Learning", credit.amount() + " " + credit.unit()));
        renewal.categories().forEach(category -> facts.fact(category.name(), category(category)));
        renewal.leastAYear()
                .ifPresent(least -> facts.fact(
                        "In each year",
                        "at least " + least
                                + renewal.credit()
                                        .map(credit -> " " + credit.unit())
                                        .orElse("")));
        renewal.fee().ifPresent(fee -> facts.fact("Fee", fee));
        var words = new Div(
                facts,
                new Prose(renewal.text()),
                small(renewal.source() + ", looked up on " + Dates.day(renewal.verified())));
        words.addClassName("fact-value");
        doubt(words, renewal.trust());
        return words;
    }

    private static Component category(Category category) {
        var limits = new ArrayList<String>();
        category.least().ifPresent(least -> limits.add("at least " + least));
        category.most().ifPresent(most -> limits.add("at most " + most));
        var words = String.join(", ", limits)
                + category.within().map(whole -> ", a part of " + whole).orElse("")
                + category.text().map(text -> ". " + text).orElse("");
        var value = new Div(new Span(words.replaceFirst("^[,.] ", "")));
        value.addClassName("fact-value");
        doubt(value, category.trust());
        return value;
    }

    static String often(Renewal renewal) {
        return renewal.everyYears().isPresent()
                ? "Every " + Words.count(renewal.everyYears().getAsInt(), "year", "years")
                : "It does not run out";
    }

    private List<Component> neighbours() {
        return preparation.neighbours().stream()
                .<Component>map(neighbour -> {
                    var line = new Span(
                            Links.certification(catalog, neighbour.certification()), new Prose(neighbour.difference()));
                    return line;
                })
                .toList();
    }

    private static Span small(String text) {
        var words = new Span(text);
        words.addClassNames("small", "muted");
        return words;
    }
}
