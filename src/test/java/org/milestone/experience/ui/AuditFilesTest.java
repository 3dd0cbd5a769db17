package org.milestone.experience.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.milestone.experience.AuditService.Evidence;
import org.milestone.experience.AuditService.Pack;
import org.milestone.experience.AuditService.Sign;
import org.milestone.experience.EligibilityService.Statement;
import org.milestone.experience.VerificationService.Contact;
import org.milestone.experience.domain.FileKind;
import org.milestone.experience.domain.Kind;
import org.milestone.experience.domain.ProjectEntry;
import org.milestone.experience.domain.Projects;

class AuditFilesTest {
    private static final Sign SIGN = new Sign(
            new Contact("Rita Sousa", "rita@example.org", "sponsor", List.of()), Instant.parse("2026-10-01T09:00:00Z"));

    @Test
    void thePdfSaysWhatTheLogSays() throws IOException {
        var text = text(AuditFiles.pdf(pack(Projects.entry("2025-01-10", "2025-06-30")), ZoneOffset.UTC));
        assertThat(text)
                .contains(
                        "Experience of Ana Ferreira",
                        "Leading projects: 6 months, 6 of them in projects that are signed",
                        "Move the payroll to the cloud",
                        "10 January 2025 to 30 June 2025",
                        "Own part: I planned the move",
                        "Signed by Rita Sousa (sponsor), rita@example.org, on 1 October 2026",
                        "Project management: 35 hours",
                        "Page 1 of 1");
    }

    @Test
    void thePdfIsTaggedAndNamesItsLanguageAndTitle() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(AuditFiles.pdf(pack(Projects.entry("2025-01-10", "2025-06-30")), ZoneOffset.UTC))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Experience of Ana Ferreira");
            var document = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().getFirst();
            assertThat(document.getKids().stream().map(kid -> ((PDStructureElement) kid).getStructureType()))
                    .startsWith("H1", "P", "P", "H2", "P", "H2", "H3", "P");
        }
    }

    @Test
    void whateverIsWrittenBecomesPagesOneCanRead() throws IOException {
        var random = new Random(2);
        var entries = new ArrayList<ProjectEntry>();
        for (int number = 0; number < 60; number++) {
            entries.add(Projects.any(random, "Project " + number + " 統一 \u0000 \uD83D\uDE42 Ωμέγα Жанна"));
        }
        entries.add(Projects.with(
                Projects.entry("2025-01-10", "2025-06-30"),
                draft -> Projects.texts(draft, "Long", "x".repeat(4_000), "word ".repeat(700), "\n\n\nend")));
        var bytes = AuditFiles.pdf(pack(entries.toArray(ProjectEntry[]::new)), ZoneOffset.UTC);
        assertThat(FileKind.of(bytes)).hasValue(FileKind.PDF);
        var text = text(bytes);
        assertThat(text).contains("Project 59", "Ωμέγα Жанна", "end");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(8);
        }
    }

    @Test
    void theCsvHoldsOneLineAProjectAndNoFormulas() {
        var evil = Projects.with(
                Projects.entry("2025-01-10", "2025-06-30"),
                draft -> Projects.texts(draft, "=HYPERLINK(\"x\")", "+1", "@x, \"y\"", "-2\nlines"));
        var csv = new String(AuditFiles.csv(pack(evil), ZoneOffset.UTC), UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFProject,Employer,From,To")
                .contains("\"'=HYPERLINK(\"\"x\"\")\",Acme,2025-01-10,2025-06-30,6,100,Planned ahead,6,")
                .contains("'+1,\"'@x, \"\"y\"\"\",\"'-2\nlines\"")
                .endsWith("\r\n");
        assertThat(csv.split("\r\n")).hasSize(2);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Pack pack(ProjectEntry... entries) {
        var projects = new ArrayList<Evidence>();
        for (var entry : entries) {
            projects.add(new Evidence(
                    entry, "Acme", entry.period().months(Projects.TODAY).size(), List.of(SIGN)));
        }
        return new Pack(
                "Ana Ferreira",
                "ana@example.org",
                Projects.TODAY,
                Map.of(Kind.LEADING, 6),
                Map.of(Kind.LEADING, 6),
                projects,
                List.of(new Statement(
                        1,
                        true,
                        "PROJECT_MANAGEMENT",
                        "",
                        OptionalInt.of(35),
                        LocalDate.of(2025, 7, 1),
                        "Certificate of the course")),
                List.of());
    }
}
