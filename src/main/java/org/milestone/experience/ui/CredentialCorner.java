package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.RenewalService;
import org.milestone.shell.Corner;
import org.milestone.shell.Link;

/// On the home page: the certification that runs out within half a year, the first of them.
@org.springframework.stereotype.Component
final class CredentialCorner implements Corner {
    private static final int ORDER = 60;

    private final RenewalService renewals;
    private final CurrentAccount current;

    CredentialCorner(RenewalService renewals, CurrentAccount current) {
        this.renewals = renewals;
        this.current = current;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content() {
        return renewals.ledgers(current.require()).stream()
                .filter(CredentialWords::pressing)
                .findFirst()
                .map(ledger -> {
                    var title = new Paragraph(ledger.certification().shortName() + " runs out soon");
                    title.addClassName("corner-title");
                    var link = new Link(
                                    ExperienceRoutes.credential(
                                            ledger.certification().id()),
                                    "Open the ledger")
                            .secondary();
                    link.setId("renewal-due");
                    var corner = new Div(new Div(title, new Paragraph(CredentialWords.sentence(ledger))), link);
                    corner.addClassName("corner");
                    return corner;
                });
    }
}
