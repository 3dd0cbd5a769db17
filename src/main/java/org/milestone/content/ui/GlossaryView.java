package org.milestone.content.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Term;
import org.milestone.shell.Address;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;

/// All terms from A to Z; `?q=` keeps those in which a word occurs.
@Route("glossary")
@Menu(title = "Glossary", order = 107)
@AnonymousAllowed
final class GlossaryView extends Page implements BeforeEnterObserver {
    private static final String QUERY = "q";
    private static final int PATIENCE_MILLIS = 200;

    private final Library library;
    private final TextField field = new TextField("Find a term");
    private final Paragraph found = new Paragraph();
    private final Div letters = new Div();
    private final Div terms = new Div();

    GlossaryView(Library library) {
        super("Glossary");
        this.library = library;
        lead("The words of the trade in plain sentences. Lessons explain them where they come up, too.");
        field.setId("glossary-filter");
        field.setPlaceholder("For example WBS or baseline");
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PATIENCE_MILLIS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var address = Address.of("/glossary", Address.text(QUERY, change.getValue()));
                UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(address.substring(1)));
                show(library.catalog());
            }
        });
        found.setId("found");
        found.getElement().setAttribute("role", "status");
        found.addClassName("muted");
        letters.addClassName("letters-place");
        terms.addClassName("glossary");
        var bar = new Div(field, found);
        bar.addClassName("filter-bar");
        add(bar, letters, terms);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        field.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUERY)
                .orElse(""));
        show(library.catalog());
    }

    private void show(Catalog catalog) {
        var wanted = field.getValue().strip().toLowerCase(Locale.ROOT);
        var byLetter = catalog.terms().values().stream()
                .filter(term -> fits(term, wanted))
                .collect(Collectors.groupingBy(GlossaryView::letter, TreeMap::new, Collectors.toList()));
        long number = byLetter.values().stream().mapToLong(List::size).sum();
        found.setText(Words.count((int) number, "term", "terms"));
        letters.removeAll();
        terms.removeAll();
        if (byLetter.isEmpty()) {
            terms.add(new Empty(
                    "No term has that in its name or explanation.",
                    new Link(Address.of("/search", Address.text(QUERY, field.getValue())), "Search the whole portal"),
                    new Link("/glossary", "Show all terms")));
            return;
        }
        if (wanted.isEmpty()) {
            letters.add(new LettersPanel(byLetter.keySet()));
        }
        byLetter.forEach((letter, some) -> terms.add(new TermsPanel(letter, some, catalog)));
    }

    private static boolean fits(Term term, String wanted) {
        return Stream.of(Stream.of(term.term(), term.text()), term.abbreviation().stream(), term.synonyms().stream())
                .flatMap(words -> words)
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static String letter(Term term) {
        char first = Character.toUpperCase(term.term().charAt(0));
        return first >= 'A' && first <= 'Z' ? String.valueOf(first) : "#";
    }
}
