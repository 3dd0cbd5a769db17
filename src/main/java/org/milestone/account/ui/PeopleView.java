package org.milestone.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
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
import java.util.Locale;
import java.util.stream.Collectors;
import org.milestone.account.CurrentAccount;
import org.milestone.account.PeopleService;
import org.milestone.account.PeopleService.Person;
import org.milestone.account.domain.AccountRole;
import org.milestone.shell.Badge;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;

/// People and what they may do, for administrators.
@Route("admin/people")
@Menu(title = "People", order = 200)
@RolesAllowed(AccountRole.ADMINISTRATORS)
@StyleSheet("context://styles/account.css")
final class PeopleView extends Page implements BeforeEnterObserver {
    private static final int AT_ONCE = 25;

    private final transient PeopleService people;
    private final transient CurrentAccount current;
    private final TextField search = new TextField("Search by name or address");
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("Show more", click -> showMore());

    PeopleView(PeopleService people, CurrentAccount current) {
        super("People");
        this.people = people;
        this.current = current;
        search.setId("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        found.setId("found");
        found.addClassName("muted");
        found.getElement().setAttribute("role", "status");
        list.addClassName("plain-list");
        more.setId("more");
        add(new FormPanel(search), found, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        show();
    }

    private void show() {
        list.removeAll();
        showMore();
    }

    private void showMore() {
        int shown = (int) list.getChildren().count();
        int all = people.count(current.require(), search.getValue());
        people.search(current.require(), search.getValue(), shown, AT_ONCE).forEach(person -> list.add(entry(person)));
        found.setText(all == 1 ? "1 person" : all + " people");
        more.setVisible(list.getChildren().count() < all);
    }

    private ListItem entry(Person person) {
        String number = person.account().toString();
        var state = new Div();
        state.addClassName("tags");
        if (person.locked()) {
            state.add(Badge.doubtful("Locked"));
        }
        state.add(person.confirmed() ? Badge.good("Address confirmed") : Badge.doubtful("Address not confirmed"));

        var roles = new CheckboxGroup<AccountRole>("May act as");
        roles.setId("roles-" + number);
        roles.setItems(AccountRole.MENTOR, AccountRole.AUTHOR, AccountRole.ADMINISTRATOR);
        roles.setItemLabelGenerator(
                role -> role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT));
        roles.setValue(person.roles().stream()
                .filter(role -> role != AccountRole.LEARNER)
                .collect(Collectors.toSet()));
        roles.addValueChangeListener(change -> tell(
                people.changeRoles(current.require(), person.account(), change.getValue()),
                person.name() + ": saved."));

        var lock = new Button(
                person.locked() ? "Unlock" : "Lock",
                click -> tell(
                        people.lock(current.require(), person.account(), !person.locked()),
                        person.name() + (person.locked() ? " may sign in again." : " is locked and signed out.")));
        lock.setId("lock-" + number);
        var actions = new Div(lock);
        actions.addClassName("actions");
        if (!person.confirmed()) {
            var resend = new Button(
                    "Send the confirmation again",
                    click -> tell(
                            people.resendConfirmation(current.require(), person.account()),
                            "The letter is on its way."));
            resend.setId("resend-" + number);
            actions.add(resend);
        }
        var entry = new ListItem(new H2(person.name()), new Paragraph(person.email()), state, roles, actions);
        entry.addClassName("entry");
        return entry;
    }

    private void tell(PeopleService.Changed changed, String done) {
        switch (changed) {
            case PeopleService.Saved saved -> Notices.done(done);
            case PeopleService.LastAdministrator last ->
                Notices.refused("Somebody has to administer the portal: make somebody else an administrator first.");
            case PeopleService.Gone gone -> Notices.refused("This person's account is gone.");
        }
        show();
    }
}
