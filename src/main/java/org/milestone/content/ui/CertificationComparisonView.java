package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Preparation;
import org.milestone.shell.Link;
import org.milestone.shell.Prose;
import org.milestone.shell.Table;

/// Two certifications side by side.
@Route("certifications/compare")
@AnonymousAllowed
final class CertificationComparisonView extends ComparisonPage<Certification> {
    private static final List<String> EXAM =
            List.of("questions", "minutes", "pass-mark", "format", "languages", "eligibility", "fee", "renewal");

    private final Clock clock;

    CertificationComparisonView(Library library, Clock clock) {
        super(library, "certifications", "Compare two certifications", Catalog::certifications);
        this.clock = clock;
    }

    @Override
    String name(Certification certification) {
        return certification.shortName();
    }

    @Override
    String id(Certification certification) {
        return certification.id();
    }

    @Override
    void show(Catalog catalog, Certification a, Certification b) {
        var table = new Table("Side by side", "About", a.shortName(), b.shortName());
        row(table, "In one sentence", a, b, one -> new Span(one.summary()));
        row(table, "Issued by", a, b, one -> new Span(one.issuer()));
        row(table, "Approach", a, b, one -> new Span(Words.of(one.approach())));
        row(table, "Fits", a, b, one -> new Span(Words.of(one.stage())));
        var today = LocalDate.now(clock);
        for (var fact : EXAM) {
            if (has(a, fact, today) || has(b, fact, today)) {
                row(table, Words.fact(fact), a, b, one -> facts(one, fact, today));
            }
        }
        preparation(table, catalog, a, b);
        row(
                table,
                "Skills",
                a,
                b,
                one -> Links.inline(one.skills().stream()
                        .map(id -> Links.skill(catalog, id))
                        .toList()));
        row(
                table,
                "Lessons here",
                a,
                b,
                one -> new Link(
                        Links.path(one.id()) + "#lessons",
                        Words.count(catalog.lessonsFor(one.id()).size(), "lesson", "lessons")));
        add(table);
    }

    private static void preparation(Table table, Catalog catalog, Certification a, Certification b) {
        part(table, "What you must have", a, b, Preparation::route, route -> new RequirementPanel(catalog, route));
        part(table, "Hours of study", a, b, Preparation::hours, hours -> new Span(hours.low() + " to " + hours.high()));
        part(
                table,
                "Cost",
                a,
                b,
                one -> Optional.of(one.costs()).filter(costs -> !costs.isEmpty()),
                costs -> list(costs.stream()
                        .<Component>map(cost -> new Span(cost.item() + ": " + PreparationSections.money(cost)))
                        .toList()));
        part(table, "Keeping it", a, b, Preparation::renewal, renewal -> new Span(PreparationSections.often(renewal)));
        part(table, "For you if", a, b, one -> some(one.fits()), CertificationComparisonView::prose);
        part(table, "Leave it if", a, b, one -> some(one.notFor()), CertificationComparisonView::prose);
    }

    private static <P> void part(
            Table table,
            String name,
            Certification a,
            Certification b,
            Function<Preparation, Optional<P>> part,
            Function<P, Component> shown) {
        if (part.apply(a.preparation()).isPresent()
                || part.apply(b.preparation()).isPresent()) {
            row(
                    table,
                    name,
                    a,
                    b,
                    one -> part.apply(one.preparation()).map(shown).orElseGet(() -> new Span("–")));
        }
    }

    private static Optional<List<String>> some(List<String> texts) {
        return Optional.of(texts).filter(all -> !all.isEmpty());
    }

    private static Component prose(List<String> texts) {
        return list(texts.stream().<Component>map(Prose::new).toList());
    }

    private static Component list(List<Component> items) {
        var list = new UnorderedList();
        list.addClassName("points");
        items.forEach(item -> list.add(new ListItem(item)));
        return list;
    }

    private static boolean has(Certification certification, String fact, LocalDate day) {
        return certification.inForce(day).stream()
                .flatMap(version -> version.facts().stream())
                .anyMatch(one -> one.fact().equals(fact));
    }

    private static Component facts(Certification certification, String fact, LocalDate day) {
        var facts = new Div();
        facts.addClassName("fact-value");
        certification.inForce(day).stream()
                .flatMap(version -> version.facts().stream())
                .filter(one -> one.fact().equals(fact))
                .forEach(one -> facts.add(Doubt.brief(one)));
        return facts.getChildren().findAny().isPresent() ? facts : new Span("–");
    }
}
