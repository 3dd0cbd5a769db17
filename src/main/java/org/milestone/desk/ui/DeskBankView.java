package org.milestone.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.milestone.account.domain.AccountRole;
import org.milestone.desk.DeskRoutes;
import org.milestone.desk.DeskService;
import org.milestone.desk.DeskService.Entry;
import org.milestone.desk.DeskService.Shelf;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;

/// The items of a bank, to look through and to search. The words stand in the address as `?q=`,
/// the page as `?page=`.
@Route("desk/banks/:bank")
@RolesAllowed({AccountRole.AUTHORS, AccountRole.ADMINISTRATORS})
final class DeskBankView extends Page implements BeforeEnterObserver {
    private static final int LONGEST_QUERY = 200;
    private static final int LONGEST_EXCERPT = 180;

    private final transient DeskService desk;
    private final TextField search = new TextField("Search this bank");
    private String bank = "";

    DeskBankView(DeskService desk) {
        super("Bank");
        this.desk = desk;
        search.setId("search-bank");
        search.setMaxLength(LONGEST_QUERY);
        search.setPlaceholder("Words, a key, a domain, a kind");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrentOrThrow()
                        .navigate(
                                DeskRoutes.bank(bank).substring(1),
                                change.getValue().isBlank()
                                        ? QueryParameters.empty()
                                        : QueryParameters.of("q", change.getValue()));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bank = event.getRouteParameters().get("bank").orElse("");
        var query = event.getLocation().getQueryParameters();
        var words = query.getSingleParameter("q").orElse("");
        int page = query.getSingleParameter("page")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        desk.bank(bank, words, page).ifPresentOrElse(shelf -> show(shelf, words), () -> notFound(event));
    }

    private void show(Shelf shelf, String words) {
        clear();
        crumbs(new Crumbs().step(DeskRoutes.DESK, "Authors’ desk"));
        title("Bank " + shelf.bank());
        lead(shelf.items() + " items as learners meet them, drafts too.");
        search.setValue(words);
        add(search);
        var found = new Paragraph(
                words.isBlank()
                        ? "Page " + shelf.page() + " of " + shelf.pages()
                        : shelf.found() + " found"
                                + (shelf.pages() > 1 ? ", page " + shelf.page() + " of " + shelf.pages() : ""));
        found.setId("found");
        found.addClassName("muted");
        found.getElement().setAttribute("role", "status");
        add(found);
        if (shelf.found() == 0) {
            add(new Empty(
                    "No item of this bank holds all of these words.",
                    new Link(DeskRoutes.bank(shelf.bank()), "Show all of them").secondary()));
            return;
        }
        var list = new OrderedList();
        list.addClassNames("plain-list", "bank-items");
        list.setId("items");
        shelf.entries().forEach(entry -> list.add(new ListItem(entry(entry))));
        add(list, pages(shelf, words));
    }

    private static Component entry(Entry entry) {
        var item = entry.question();
        var about = item.about();
        var tags = new Div(new Badge(entry.kind()), new Badge("Difficulty " + about.band()));
        if (!item.inUse()) {
            tags.add(Badge.doubtful(about.status().name().toLowerCase(Locale.ROOT)));
        }
        about.domains().forEach(domain -> tags.add(new Badge(domain)));
        tags.addClassName("tags");
        var asked = new Span(
                entry.asked().length() <= LONGEST_EXCERPT
                        ? entry.asked()
                        : entry.asked().substring(0, LONGEST_EXCERPT).strip() + "…");
        var link = new Link(
                DeskRoutes.item(item.id()), item.id().substring(about.bank().length() + 1));
        var line = new Div(link, asked, tags);
        line.addClassName("bank-item");
        return line;
    }

    private static Component pages(Shelf shelf, String words) {
        var pages = new Nav();
        pages.addClassName("actions");
        pages.setAriaLabel("Pages");
        if (shelf.page() > 1) {
            var before = new Link(DeskRoutes.bank(shelf.bank(), words, shelf.page() - 1), "Page before").secondary();
            before.setId("page-before");
            pages.add(before);
        }
        if (shelf.page() < shelf.pages()) {
            var next = new Link(DeskRoutes.bank(shelf.bank(), words, shelf.page() + 1), "Next page").secondary();
            next.setId("page-next");
            pages.add(next);
        }
        pages.setVisible(shelf.pages() > 1);
        return pages;
    }
}
