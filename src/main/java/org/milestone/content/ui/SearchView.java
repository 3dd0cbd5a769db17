package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.milestone.content.Library;
import org.milestone.content.domain.Kind;
import org.milestone.content.domain.SearchQuery;
import org.milestone.content.domain.SearchResults;
import org.milestone.shell.Address;
import org.milestone.shell.Choices;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Sign;

/// Search over everything authors wrote. What is asked stands in the address: `?q=` the words,
/// `?kind=` one kind only.
@Route("search")
@AnonymousAllowed
@JavaScript("context://scripts/results.js")
final class SearchView extends Page implements BeforeEnterObserver {
    private static final String QUERY = "q";
    private static final String KIND = "kind";
    private static final int PATIENCE_MILLIS = 200;
    private static final int LONGEST = 200;
    private static final int SHOWN = 50;

    private final Library library;
    private final TextField field = new TextField("Search Milestone");
    private final Paragraph found = new Paragraph();
    private final Div facets = new Div();
    private final Div results = new Div();
    private Optional<Kind> kind = Optional.empty();

    SearchView(Library library) {
        super("Search");
        this.library = library;
        field.setId("search-field");
        field.setPlaceholder("A word, a question, an abbreviation");
        field.setPrefixComponent(new Sign(Sign.SEARCH));
        field.setClearButtonVisible(true);
        field.setAutofocus(true);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PATIENCE_MILLIS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrentOrThrow()
                        .getPage()
                        .getHistory()
                        .replaceState(null, new Location(address(kind).substring(1)));
                show();
            }
        });
        field.addClassName("search-field");
        found.setId("found");
        found.getElement().setAttribute("role", "status");
        found.addClassName("muted");
        results.setId("results");
        add(field, found, facets, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        field.setValue(query.getSingleParameter(QUERY).orElse(""));
        kind = Address.choice(query, KIND, Kind.class);
        show();
    }

    private String address(Optional<Kind> wanted) {
        return Address.of("/search", Address.text(QUERY, field.getValue()), Address.part(KIND, wanted));
    }

    private void show() {
        facets.removeAll();
        results.removeAll();
        var text = field.getValue().strip();
        if (text.isEmpty()) {
            found.setText("");
            results.add(new StartingPointsPanel(library.catalog()));
            return;
        }
        var hits = library.search(new SearchQuery(text, kind, SHOWN));
        found.setText(sentence(text, hits));
        if (!hits.counts().isEmpty()) {
            facets.add(facets(hits));
        }
        results.add(hits.hits().isEmpty() ? nothing() : new HitsPanel(hits.hits()));
    }

    private static String sentence(String text, SearchResults hits) {
        int shown = hits.hits().size();
        return hits.total() == 0
                ? "Nothing found for “" + text + "”"
                : Words.count(hits.total(), "result", "results") + " for “" + text + "”"
                        + (shown < hits.total() ? ", the best " + shown + " are shown" : "");
    }

    private Component facets(SearchResults hits) {
        int all = hits.counts().values().stream().mapToInt(Integer::intValue).sum();
        var choices = new Choices("Show").choice(address(Optional.empty()), "All " + all, kind.isEmpty());
        hits.counts()
                .forEach((one, number) -> choices.choice(
                        address(kind.equals(Optional.of(one)) ? Optional.empty() : Optional.of(one)),
                        Words.plural(one) + " " + number,
                        kind.equals(Optional.of(one))));
        return choices;
    }

    private Component nothing() {
        return kind.<Component>map(one -> new Empty(
                        "None of the " + Words.plural(one).toLowerCase(java.util.Locale.ROOT)
                                + " fits. Other kinds may.",
                        new Link(address(Optional.empty()), "Search everything")))
                .orElseGet(() -> new Empty(
                        "Try fewer words, another word for the same thing, or the abbreviation. Small typing mistakes do"
                                + " no harm.",
                        new Link("/glossary", "Look through the glossary"),
                        new Link("/learn", "See all lessons")));
    }
}
