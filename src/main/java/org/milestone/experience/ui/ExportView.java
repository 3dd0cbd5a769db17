package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.milestone.account.CurrentAccount;
import org.milestone.experience.AuditService;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.ResumeService;
import org.milestone.shell.Corner;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// Taking the log away, for an audit, a résumé or another portal, and bringing one in.
@Route("experience/export")
@PermitAll
@StyleSheet("context://styles/experience.css")
final class ExportView extends Page implements BeforeEnterObserver {
    private final ExperienceService experience;
    private final AuditService audits;
    private final ResumeService resumes;
    private final CurrentAccount current;
    private final List<Corner> corners;

    ExportView(
            ExperienceService experience,
            AuditService audits,
            ResumeService resumes,
            CurrentAccount current,
            List<Corner> corners) {
        super("Take it with you");
        this.experience = experience;
        this.audits = audits;
        this.resumes = resumes;
        this.current = current;
        this.corners = corners;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var me = current.require();
        var zone = current.zone();
        clear();
        crumbs(new Crumbs().step(ExperienceRoutes.EXPERIENCE, "Experience"));
        lead("Your projects as a file: for an issuer's audit, for a résumé, or for another portal.");
        if (experience.log(me).entries().isEmpty()) {
            add(new Empty(
                    "There is nothing to take along yet. Log a project first, or bring a file in below.",
                    new Link(ExperienceRoutes.EXPERIENCE, "Log a project").primary()));
        } else {
            add(new Section(
                            "For an audit",
                            words("Months, projects, who signed them, education, training and certifications."
                                    + " Confidential projects stand under the name others may read."),
                            Kit.actions(
                                    file(
                                            "audit-pdf",
                                            "Audit pack as PDF",
                                            "experience.pdf",
                                            "application/pdf",
                                            () -> AuditFiles.pdf(audits.pack(me), zone),
                                            "primary"),
                                    file(
                                            "audit-csv",
                                            "Projects as CSV",
                                            "experience.csv",
                                            "text/csv;charset=utf-8",
                                            () -> AuditFiles.csv(audits.pack(me), zone),
                                            "secondary")))
                    .at("audit"));
            add(new Section(
                            "As JSON Resume",
                            words("A format many résumé programs read. The one for others covers what is confidential"
                                    + " and holds only what the format knows; the one for yourself comes back"
                                    + " exactly as it went, real names included."),
                            Kit.actions(
                                    json("resume-others", "For others", "resume.json", false),
                                    json("resume-own", "For yourself, complete", "resume-complete.json", true)))
                    .at("resume"));
        }
        corners.stream()
                .filter(corner -> corner.place() == Corner.Place.TAKE_ALONG)
                .sorted(Comparator.comparingInt(Corner::order))
                .forEach(corner -> corner.content().ifPresent(this::add));
        add(new Section("Bring a file in", new ImportPanel(resumes, current)).at("import"));
    }

    private Component json(String id, String text, String name, boolean everything) {
        var me = current.require();
        return file(id, text, name, "application/json", () -> resumes.write(me, everything), "secondary");
    }

    private static Component file(
            String id, String text, String name, String type, Supplier<byte[]> bytes, String weight) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var content = bytes.get();
                    return new DownloadResponse(new ByteArrayInputStream(content), name, type, content.length);
                }),
                text);
        link.setId(id);
        link.addClassNames("button", weight);
        return link;
    }

    private static Component words(String text) {
        var words = new Paragraph(text);
        words.addClassName("muted");
        return words;
    }
}
