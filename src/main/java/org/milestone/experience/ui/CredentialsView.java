package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Certification;
import org.milestone.experience.CredentialService;
import org.milestone.experience.CredentialService.Credential;
import org.milestone.experience.CredentialService.State;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.RenewalService;
import org.milestone.experience.RenewalService.Ledger;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Meter;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// The certifications somebody wants, has booked or holds, and what keeps them alive.
@Route("experience/credentials")
@PermitAll
@StyleSheet("context://styles/experience.css")
final class CredentialsView extends Page implements BeforeEnterObserver {
    private final CredentialService credentials;
    private final RenewalService renewals;
    private final Library library;
    private final CurrentAccount current;

    CredentialsView(CredentialService credentials, RenewalService renewals, Library library, CurrentAccount current) {
        super("Your certifications");
        this.credentials = credentials;
        this.renewals = renewals;
        this.library = library;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var ledgers = renewals.ledgers(current.require());
        clear();
        crumbs(new Crumbs().step(ExperienceRoutes.EXPERIENCE, "Experience"));
        lead("What you hold and when it runs out, the exams you booked, and what you want next.");
        add(adding(ledgers));
        if (ledgers.isEmpty()) {
            add(new Empty("Nothing here yet. Add one you hold, and a letter will tell you before it runs out."));
        }
        section("Held", "held", ledgers, State.HELD);
        section("Exam booked", "booked", ledgers, State.BOOKED);
        section("Wanted", "wanted", ledgers, State.WANTED);
        if (!ledgers.isEmpty()) {
            add(new Paragraph(
                    new Link(ExperienceRoutes.EXPORT + "#calendar", "Exam and renewal days in your calendar")));
        }
    }

    private Component adding(List<Ledger> ledgers) {
        var box = new ComboBox<Certification>("A certification you hold or want");
        box.setId("credential-choice");
        box.setItems(library.catalog().certifications().values().stream()
                .filter(one -> ledgers.stream()
                        .noneMatch(ledger -> ledger.certification().id().equals(one.id())))
                .toList());
        box.setItemLabelGenerator(
                one -> one.shortName().equals(one.title()) ? one.title() : one.shortName() + " · " + one.title());
        box.setWidthFull();
        box.setManualValidation(true);
        var add = new Button("Add it", click -> {
            box.setInvalid(box.getValue() == null);
            box.setErrorMessage("Choose one from the list.");
            if (box.getValue() != null) {
                credentials.want(current.require(), box.getValue().id());
                getUI().ifPresent(ui -> ui.navigate(
                        ExperienceRoutes.credential(box.getValue().id()).substring(1)));
            }
        });
        add.setId("credential-add");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(add);
        actions.addClassName("actions");
        var panel = new Div(box, actions);
        panel.addClassNames("panel", "quick");
        return panel;
    }

    private void section(String title, String anchor, List<Ledger> all, State state) {
        var some = all.stream()
                .filter(ledger -> ledger.credential().map(Credential::state).orElse(State.WANTED) == state)
                .toList();
        if (!some.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("plain-list", "entries");
            some.forEach(ledger -> list.add(new ListItem(line(ledger))));
            add(new Section(title, list).at(anchor));
        }
    }

    private static Component line(Ledger ledger) {
        var certification = ledger.certification();
        var link = new Link(ExperienceRoutes.credential(certification.id()), certification.shortName());
        link.setId("credential-" + certification.id().replaceFirst(".*/", ""));
        var head = new Div(new H3(link));
        head.addClassName("xp-head");
        ledger.credential()
                .filter(credential -> credential.state() == State.HELD && !credential.valid(ledger.today()))
                .ifPresent(credential -> head.add(CredentialWords.badge(credential, ledger.today())));
        var words = new Div(head, new Paragraph(CredentialWords.sentence(ledger)));
        words.addClassNames("xp-words", "credential-line");
        ledger.progress()
                .ifPresent(progress -> words.add(new Meter(
                        CredentialWords.unit(ledger) + " for the " + certification.shortName(),
                        progress.counted(),
                        progress.need(),
                        CredentialWords.unit(ledger))));
        return words;
    }
}
