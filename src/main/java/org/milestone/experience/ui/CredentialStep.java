package org.milestone.experience.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.milestone.experience.CredentialService.Credential;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.RenewalService.Ledger;
import org.milestone.experience.domain.RenewalProgress;
import org.milestone.readiness.ReadinessRoutes;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;

/// The one thing to do next about a certification.
final class CredentialStep extends Div {
    private final Div actions = Kit.actions();

    /// @param asks whether it asks for something the person does not have yet
    CredentialStep(Ledger ledger, boolean asks, Runnable want, Runnable renewed) {
        setId("next-step");
        addClassName("corner");
        switch (ledger.credential().map(Credential::state).orElse(null)) {
            case null -> {
                add(new Paragraph("Put it on your list, and its dates stay in sight."));
                actions.add(Kit.primary("credential-want", "I want it", want));
            }
            case WANTED -> wanted(ledger, asks);
            case BOOKED -> {
                add(new Paragraph("Study backwards from the day of the exam."));
                actions.add(new Link(ReadinessRoutes.PLAN, "Plan the study").primary());
            }
            case HELD -> held(ledger, renewed);
        }
        add(actions);
    }

    private void wanted(Ledger ledger, boolean asks) {
        if (asks) {
            add(new Paragraph("First see whether you may apply; then book a day."));
            actions.add(
                    new Link(ExperienceRoutes.eligibility(ledger.certification().id()), "See what it asks for")
                            .primary());
        } else {
            add(new Paragraph("Nothing keeps you from applying. Choose a day, and study backwards from it."));
            actions.add(new Link("#state", "Book the exam").primary());
        }
    }

    private void held(Ledger ledger, Runnable renewed) {
        boolean valid =
                ledger.credential().filter(one -> one.valid(ledger.today())).isPresent();
        boolean done = ledger.progress().filter(RenewalProgress::done).isPresent();
        boolean end = done || !valid;
        if (valid && !done && ledger.progress().isPresent()) {
            add(new Paragraph(
                    "Write down what you learn as you go; an hour is about one " + CredentialWords.unit(ledger) + "."));
            actions.add(new Link("#activities", "Log an activity").primary());
        } else if (end || CredentialWords.pressing(ledger)) {
            add(new Paragraph("Report it to the issuer. When they renewed it, say so: a new term begins."));
        } else {
            add(new Paragraph("Keep the certificate here, where you find it again."));
            actions.add(new Link("#files", "Add the certificate").primary());
        }
        if (end || CredentialWords.pressing(ledger)) {
            actions.add(
                    end
                            ? Kit.primary("renewed", "It was renewed", renewed)
                            : Kit.button("renewed", "It was renewed", renewed));
        }
    }
}
