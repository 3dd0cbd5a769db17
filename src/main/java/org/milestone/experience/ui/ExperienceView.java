package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.OptionalInt;
import org.milestone.account.CurrentAccount;
import org.milestone.experience.EligibilityService;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.ExperienceService.Log;
import org.milestone.experience.VerificationService;
import org.milestone.experience.domain.Kind;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// The experience log: what one has led, the months it counts, and what they open.
@Route("experience")
@PermitAll
@Menu(title = "Experience", order = 103)
@StyleSheet("context://styles/experience.css")
final class ExperienceView extends Page implements BeforeEnterObserver {
    private final ExperienceService experience;
    private final EligibilityService eligibility;
    private final VerificationService verifications;
    private final CurrentAccount current;
    private final Div quick = new Div();

    ExperienceView(
            ExperienceService experience,
            EligibilityService eligibility,
            VerificationService verifications,
            CurrentAccount current) {
        super("Experience");
        this.experience = experience;
        this.eligibility = eligibility;
        this.verifications = verifications;
        this.current = current;
        quick.setId("quick");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show(Component... said) {
        var me = current.require();
        var log = experience.log(me);
        clear();
        lead(lead(log));
        var certificates = new Link(ExperienceRoutes.CREDENTIALS, "Your certifications and renewals");
        certificates.setId("credentials");
        var export = new Link(ExperienceRoutes.EXPORT, "Audit pack and résumé");
        export.setId("export");
        var ways = new Div(certificates, export);
        ways.addClassName("inline-links");
        underHeading(ways);
        add(said);
        quick.removeAll();
        add(quick);
        var draft = experience.draft(me);
        if (log.entries().isEmpty() || draft.isPresent()) {
            begin(log);
        } else {
            var button = new Button("Log a project", click -> begin(log));
            button.setId("log-project");
            button.addThemeVariants(ButtonVariant.PRIMARY);
            quick.add(button);
        }
        if (log.entries().isEmpty()) {
            add(new Empty(
                    "Nothing logged yet. Begin with the last project you had a hand in; details can follow later."));
        } else {
            add(new Section("Your months", new RibbonPanel(log.ledger(), log.today())).at("months"));
        }
        add(new Section("What they open", new MetersPanel(eligibility.answers(me))).at("open"));
        if (!log.entries().isEmpty()) {
            add(new Section("Projects", new EntriesPanel(log, verifications.signed(me), this::remove)).at("projects"));
        }
        add(new Section("Positions", new PositionsPanel(log, experience, current, this::show)).at("positions"));
        if (!log.removedEntries().isEmpty() || !log.removedPositions().isEmpty()) {
            add(new RemovedPanel(log, this::restore, this::restorePosition));
        }
    }

    private void show() {
        show(new Component[0]);
    }

    private static String lead(Log log) {
        int led = log.ledger().count(Kind.LEADING, OptionalInt.empty());
        return log.entries().isEmpty()
                ? "Log what you have led, and see which certifications your months open."
                : Words.months(led) + " of leading projects so far. A calendar month counts once, however many projects"
                        + " overlap in it.";
    }

    private void begin(Log log) {
        quick.removeAll();
        quick.add(new QuickPanel(experience, current, log, this::logged));
    }

    private void logged(long id) {
        var words = new Paragraph("Logged. Objective, your own part and the outcome make it ready for an application.");
        var link = new Link(ExperienceRoutes.entry(id), "Tell the rest").primary();
        link.setId("tell-the-rest");
        var panel = new Div(words, link);
        panel.setId("logged");
        panel.addClassName("corner");
        show(panel);
    }

    private void remove(ExperienceService.Entry entry) {
        experience.remove(current.require(), entry.id());
        show();
        Notices.undoable(
                "“" + entry.project().title() + "” is removed, and its months with it.", () -> restore(entry.id()));
    }

    private void restore(long id) {
        experience.restore(current.require(), id);
        show();
    }

    private void restorePosition(long id) {
        experience.restorePosition(current.require(), id);
        show();
    }
}
