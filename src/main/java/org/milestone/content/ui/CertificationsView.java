package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.milestone.content.ContentRoutes;
import org.milestone.content.Library;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Certification.Approach;
import org.milestone.content.domain.Certification.Version;
import org.milestone.content.domain.Stage;
import org.milestone.shell.Address;
import org.milestone.shell.Choices;
import org.milestone.shell.Empty;
import org.milestone.shell.Facts;
import org.milestone.shell.Link;
import org.milestone.shell.Page;

/// Certifications to compare; `?approach=` and `?stage=` keep some of them.
@Route("certifications")
@Menu(title = "Certifications", order = 4)
@AnonymousAllowed
final class CertificationsView extends Page implements BeforeEnterObserver {
    private static final String APPROACH = "approach";
    private static final String STAGE = "stage";
    private static final List<String> AT_A_GLANCE = List.of("questions", "minutes", "pass-mark", "fee");

    private final Library library;
    private final Clock clock;
    private final Div filters = new Div();
    private final Paragraph found = new Paragraph();
    private final Div list = new Div();

    CertificationsView(Library library, Clock clock) {
        super("Certifications");
        this.library = library;
        this.clock = clock;
        lead("What each exam asks, costs and leads to. Every figure has a source and a day on its own page;"
                + " what is not confirmed is marked, so check it with the issuer before you pay.");
        var choose = new Link("/" + ContentRoutes.CHOOSER, "Help me choose").primary();
        choose.setId("choose");
        var actions = new Div(choose, new Link("/certifications/compare", "Compare two").secondary());
        actions.addClassName("actions");
        underHeading(actions);
        filters.addClassName("filters");
        found.setId("found");
        found.getElement().setAttribute("role", "status");
        found.addClassName("muted");
        list.addClassName("rows");
        add(filters, found, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var approach = Address.choice(query, APPROACH, Approach.class);
        var stage = Address.choice(query, STAGE, Stage.class);
        var all = library.catalog().certifications().values();
        var shown = all.stream()
                .filter(certification ->
                        approach.map(certification.approach()::equals).orElse(true))
                .filter(certification ->
                        stage.map(certification.stage()::equals).orElse(true))
                .sorted(Comparator.comparing(Certification::stage))
                .toList();
        filters.removeAll();
        filters.add(
                choices(
                        "Approach",
                        Approach.values(),
                        present(all, Certification::approach),
                        approach,
                        Words::of,
                        way -> Address.of("/certifications", Address.part(APPROACH, way), Address.part(STAGE, stage))),
                choices(
                        "Stage",
                        Stage.values(),
                        present(all, Certification::stage),
                        stage,
                        Words::of,
                        step -> Address.of(
                                "/certifications", Address.part(APPROACH, approach), Address.part(STAGE, step))));
        found.setText(Words.count(shown.size(), "certification", "certifications"));
        list.removeAll();
        var today = LocalDate.now(clock);
        shown.forEach(certification -> list.add(row(certification, today)));
        if (shown.isEmpty()) {
            list.add(new Empty(
                    "None of the certifications here fits both filters.",
                    new Link("/certifications", "Show all certifications")));
        }
    }

    private static <T> List<T> present(Collection<Certification> all, Function<Certification, T> part) {
        return all.stream().map(part).distinct().toList();
    }

    private static <T> Component choices(
            String name,
            T[] values,
            List<T> present,
            Optional<T> chosen,
            Function<T, String> words,
            Function<Optional<T>, String> path) {
        var choices = new Choices(name).choice(path.apply(Optional.empty()), "All", chosen.isEmpty());
        Arrays.stream(values)
                .filter(present::contains)
                .forEach(value -> choices.choice(
                        path.apply(Optional.of(value)),
                        words.apply(value),
                        chosen.map(value::equals).orElse(false)));
        return choices;
    }

    private static Component row(Certification certification, LocalDate today) {
        var about = new Span(certification.issuer() + " · " + Words.of(certification.approach()) + " · "
                + Words.of(certification.stage()));
        about.addClassName("eyebrow");
        var heading = new H2(Links.to(certification.id(), Words.names(certification)));
        var words = new Div(about, heading, new Paragraph(certification.summary()));
        words.addClassName("row-words");
        var row = new Article(words);
        row.addClassName("row");
        certification.inForce(today).ifPresent(version -> row.add(glance(version)));
        return row;
    }

    private static Component glance(Version version) {
        var facts = new Facts();
        AT_A_GLANCE.forEach(kind -> version.facts().stream()
                .filter(fact -> fact.fact().equals(kind))
                .findFirst()
                .ifPresent(fact -> facts.fact(Words.fact(kind), Doubt.brief(fact))));
        return facts;
    }
}
