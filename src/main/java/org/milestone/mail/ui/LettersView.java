package org.milestone.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.milestone.mail.LetterService;
import org.milestone.mail.LetterService.Filter;
import org.milestone.mail.LetterService.Summary;
import org.milestone.mail.LetterState;
import org.milestone.mail.MailRoutes;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;

/// What became of the letters, for administrators.
@Route("admin/letters")
@Menu(title = "Sent letters", order = 201)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/account.css")
final class LettersView extends Page implements BeforeEnterObserver {
    private static final int AT_ONCE = 25;

    private final transient LetterService letters;
    private final TextField search = new TextField("Search by address or subject");
    private final ComboBox<LetterState> state = new ComboBox<>("State");
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more = new Button("Show more", click -> showMore());

    LettersView(LetterService letters) {
        super("Sent letters");
        this.letters = letters;
        if (!letters.hasMailServer()) {
            lead("No mail server is configured, so letters are kept here and can only be read on this page.");
        }
        search.setId("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        state.setId("state");
        state.setPlaceholder("All");
        state.setClearButtonVisible(true);
        state.setItems(LetterState.values());
        state.setItemLabelGenerator(LetterWords::of);
        list.addClassName("plain-list");
        nothing.add(new Empty("There are no such letters."));
        more.setId("more");
        var filter = new Div(search, state);
        filter.addClassName("form");
        add(filter, nothing, list, more);
        search.addValueChangeListener(change -> show());
        state.addValueChangeListener(change -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        showMore();
    }

    private void showMore() {
        var filter = new Filter(Optional.ofNullable(state.getValue()), search.getValue());
        letters.letters(filter, (int) list.getChildren().count(), AT_ONCE).forEach(letter -> list.add(entry(letter)));
        int all = letters.count(filter);
        nothing.setVisible(all == 0);
        more.setVisible(list.getChildren().count() < all);
    }

    private static ListItem entry(Summary letter) {
        var entry = new ListItem(
                new H2(new Link(MailRoutes.letter(letter.id()), letter.subject())),
                new Paragraph("To " + letter.recipient()),
                new Div(LetterWords.badge(letter.state())));
        letter.error().ifPresent(error -> entry.add(new Paragraph(letter.attempts() + ". try: " + error)));
        entry.addClassName("entry");
        return entry;
    }
}
