package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Certification.Version;
import org.milestone.content.domain.Id;
import org.milestone.shell.Badge;
import org.milestone.shell.Dates;
import org.milestone.shell.Facts;
import org.milestone.shell.Link;

/// One certification: what holds today, what held before, what is coming.
@Route("certifications/:id")
@AnonymousAllowed
final class CertificationView extends EntryPage<Certification> {
    private final Clock clock;

    CertificationView(Library library, Clock clock) {
        super(library, "certifications", "Certifications", Catalog::certifications);
        this.clock = clock;
    }

    @Override
    void show(Catalog catalog, Certification certification) {
        title(
                certification.shortName().equals(certification.title())
                        ? certification.title()
                        : certification.title() + " (" + certification.shortName() + ")");
        lead(certification.summary());
        add(facts(certification));
        var today = LocalDate.now(clock);
        var now = certification.inForce(today);
        var sheet = new Sheet(certification.id());
        var preparation = new PreparationSections(catalog, certification.preparation());
        preparation.before(sheet);
        now.ifPresentOrElse(version -> inForce(sheet, version), () -> sheet.section("exam", "The exam", notYet()));
        versions(sheet, certification, now, today);
        preparation.after(sheet);
        sheet.text(certification.text())
                .lines("leads-to", "Where it leads", leadsTo(catalog, certification))
                .lines("roles", "Roles it helps with", Links.roles(catalog.rolesHelpedBy(certification.id())))
                .lines("skills", "Skills it covers", Links.skills(catalog, certification.skills()))
                .lines("lessons", "Lessons that prepare for it", Links.lessons(catalog.lessonsFor(certification.id())))
                .sources(certification.sources());
        add(sheet);
    }

    private static Component facts(Certification certification) {
        return new Facts()
                .fact("Issued by", certification.issuer())
                .fact("Approach", Words.of(certification.approach()))
                .fact("Fits", Words.of(certification.stage()))
                .fact(
                        "Beside another",
                        new Link("/certifications/compare?a=" + Id.lastWord(certification.id()), "Compare"));
    }

    private static void inForce(Sheet sheet, Version version) {
        sheet.section("exam", "The exam today", since(version), new FactsPanel("What holds today", version.facts()));
        if (!version.domains().isEmpty()) {
            sheet.section("domains", "What the exam covers", new WeightsPanel(version.domains()));
        }
    }

    private static Component since(Version version) {
        var words = new Span(version.name());
        var since = new Span("since " + Dates.day(version.effectiveFrom()));
        since.addClassName("muted");
        var line = new Div(words, Badge.good("in force"), since);
        line.addClassName("step-head");
        return line;
    }

    private static Component notYet() {
        return new Paragraph("No version of this exam is in force yet. What is announced stands below.");
    }

    private static void versions(Sheet sheet, Certification certification, Optional<Version> now, LocalDate today) {
        var coming = certification.versions().stream()
                .filter(version -> version.effectiveFrom().isAfter(today))
                .toList();
        var older = certification.versions().stream()
                .filter(version -> !version.effectiveFrom().isAfter(today))
                .filter(version -> now.map(current -> !current.equals(version)).orElse(true))
                .toList();
        if (!coming.isEmpty() || !older.isEmpty()) {
            var folds = new Div();
            folds.addClassName("folds");
            coming.forEach(version ->
                    folds.add(fold(version, "from " + Dates.day(version.effectiveFrom()) + " on", now.isEmpty())));
            older.forEach(version -> folds.add(fold(version, "from " + Dates.day(version.effectiveFrom()), false)));
            sheet.section("versions", coming.isEmpty() ? "Earlier versions" : "Other versions", folds);
        }
    }

    private static Component fold(Version version, String when, boolean open) {
        var content = new Div(new FactsPanel(version.name() + ", " + when, version.facts()));
        if (!version.domains().isEmpty()) {
            content.add(new H3("Domains"), new WeightsPanel(version.domains()));
        }
        var fold = new NativeDetails(version.name() + ", " + when, content);
        fold.addClassName("fold");
        fold.setOpen(open);
        return fold;
    }

    private static List<Component> leadsTo(Catalog catalog, Certification certification) {
        return Links.certifications(certification.leadsTo().stream()
                .map(catalog.certifications()::get)
                .filter(next -> next != null)
                .toList());
    }
}
