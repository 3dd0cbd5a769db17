package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.milestone.account.CurrentAccount;
import org.milestone.content.domain.Preparation.Renewal;
import org.milestone.experience.CredentialService;
import org.milestone.experience.CredentialService.Credential;
import org.milestone.experience.CredentialService.State;
import org.milestone.experience.EligibilityService;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.FileService;
import org.milestone.experience.RenewalService;
import org.milestone.experience.RenewalService.Ledger;
import org.milestone.readiness.PlanService;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Dates;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// One certification of somebody's: where they are with it, what renews it, its certificate.
@Route("experience/credentials/:certification")
@PermitAll
@StyleSheet("context://styles/experience.css")
final class CredentialView extends Page implements BeforeEnterObserver {
    private final CredentialService credentials;
    private final RenewalService renewals;
    private final FileService files;
    private final EligibilityService eligibility;
    private final PlanService plans;
    private final CurrentAccount current;
    private String certification = "";

    CredentialView(
            CredentialService credentials,
            RenewalService renewals,
            FileService files,
            EligibilityService eligibility,
            PlanService plans,
            CurrentAccount current) {
        super("Certification");
        this.credentials = credentials;
        this.renewals = renewals;
        this.files = files;
        this.eligibility = eligibility;
        this.plans = plans;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        certification = "certifications/"
                + event.getRouteParameters().get("certification").orElse("");
        renewals.ledger(current.require(), certification).ifPresentOrElse(this::show, () -> notFound(event));
    }

    private void show() {
        renewals.ledger(current.require(), certification).ifPresent(this::show);
    }

    private void show(Ledger ledger) {
        clear();
        var name = ledger.certification().shortName();
        crumbs(new Crumbs()
                .step(ExperienceRoutes.EXPERIENCE, "Experience")
                .step(ExperienceRoutes.CREDENTIALS, "Your certifications"));
        title(name);
        lead(CredentialWords.sentence(ledger));
        ledger.credential().ifPresent(credential -> underHeading(CredentialWords.badge(credential, ledger.today())));
        add(step(ledger));
        var where = new Section("Where you are", new StatePanel(ledger, plans, credentials, current, this::show))
                .at("state");
        boolean held = state(ledger) == State.HELD;
        if (!held) {
            add(where);
        }
        if (ledger.rules().isPresent()) {
            add(new Section("Keeping it", new RenewalPanel(ledger)).at("renewal"));
        }
        if (held && ledger.rules().flatMap(Renewal::credit).isPresent()) {
            add(new Section("What you did for it", new ActivitiesPanel(ledger, renewals, current, this::show))
                    .at("activities"));
        }
        if (held) {
            add(where);
        }
        if (ledger.credential().isPresent()) {
            add(new Section("Certificate", new FilesPanel(certification, files, current)).at("files"));
            add(away(name));
        }
    }

    private static State state(Ledger ledger) {
        return ledger.credential().map(Credential::state).orElse(State.WANTED);
    }

    private CredentialStep step(Ledger ledger) {
        boolean open = eligibility
                .answer(current.require(), certification)
                .filter(answer -> !answer.eligibility().met())
                .isPresent();
        return new CredentialStep(ledger, open, this::want, this::renewed);
    }

    private void renewed() {
        renewals.renewed(current.require(), certification)
                .flatMap(Credential::until)
                .ifPresentOrElse(
                        until -> Notices.done("Renewed until " + Dates.day(until) + "."),
                        () -> Notices.refused("Its rules name no term. Say below until when it is good."));
        show();
    }

    private void want() {
        credentials.want(current.require(), certification);
        show();
    }

    private Component away(String name) {
        var button = new Button("Take it off my list", click -> {
            credentials.remove(current.require(), certification);
            show();
            Notices.undoable("The " + name + " is off your list.", () -> {
                credentials.restore(current.require(), certification);
                show();
            });
        });
        button.setId("credential-remove");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(button);
    }
}
