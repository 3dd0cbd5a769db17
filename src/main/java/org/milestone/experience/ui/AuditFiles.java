package org.milestone.experience.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.milestone.experience.AuditService.Evidence;
import org.milestone.experience.AuditService.Held;
import org.milestone.experience.AuditService.Pack;
import org.milestone.experience.AuditService.Sign;
import org.milestone.experience.EligibilityService.Statement;
import org.milestone.experience.domain.Kind;
import org.milestone.experience.pdf.TaggedPdf;
import org.milestone.experience.pdf.TaggedPdf.Style;
import org.milestone.shell.Dates;

/// The audit pack as PDF to hand in, and as CSV to reckon with.
final class AuditFiles {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private AuditFiles() {}

    static byte[] pdf(Pack pack, ZoneId zone) {
        try (var pdf = new TaggedPdf("Experience of " + pack.name(), pack.today())) {
            pdf.add(Style.TITLE, "Experience of " + pack.name());
            pdf.add(Style.TEXT, pack.email() + " · as of " + Dates.day(pack.today()));
            pdf.add(
                    Style.NOTE,
                    "Written by the person themself. What somebody else signed is marked as such. A calendar month"
                            + " counts once for each kind of work, however many projects overlap in it.");
            pdf.add(Style.PART, "Months");
            for (var kind : Kind.values()) {
                int months = pack.months().getOrDefault(kind, 0);
                int signed = pack.signed().getOrDefault(kind, 0);
                if (months > 0) {
                    pdf.add(
                            Style.TEXT,
                            Words.of(kind) + ": " + Words.months(months)
                                    + (signed > 0 ? ", " + signed + " of them in projects that are signed" : ""));
                }
            }
            if (pack.months().values().stream().allMatch(count -> count == 0)) {
                pdf.add(Style.TEXT, "None logged.");
            }
            pdf.add(Style.PART, "Projects");
            for (var evidence : pack.projects()) {
                project(pdf, evidence, zone);
            }
            if (pack.projects().isEmpty()) {
                pdf.add(Style.TEXT, "None logged.");
            }
            list(
                    pdf,
                    "Education and training",
                    pack.statements().stream().map(AuditFiles::line).toList());
            list(
                    pdf,
                    "Certifications held",
                    pack.held().stream().map(AuditFiles::line).toList());
            return pdf.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void list(TaggedPdf pdf, String title, List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            pdf.add(Style.PART, title);
            for (var line : lines) {
                pdf.add(Style.TEXT, line);
            }
        }
    }

    private static void project(TaggedPdf pdf, Evidence evidence, ZoneId zone) throws IOException {
        var project = evidence.project();
        pdf.add(Style.ITEM, project.title());
        var facts = new ArrayList<String>();
        if (!evidence.employer().isBlank()) {
            facts.add(evidence.employer());
        }
        facts.add(Dates.day(project.period().from()) + " to "
                + project.period().to().map(Dates::day).orElse("today"));
        facts.add(Words.months(evidence.months()));
        facts.add(project.shareLed() == 0 ? "took part" : "led " + project.shareLed() + " %");
        facts.add(Words.of(project.approach()).toLowerCase(Locale.ROOT));
        project.teamSize().ifPresent(size -> facts.add(size == 1 ? "alone" : "team of " + size));
        project.budget()
                .ifPresent(budget -> facts.add("budget " + Words.of(budget).toLowerCase(Locale.ROOT)));
        pdf.add(Style.TEXT, String.join(" · ", facts));
        told(pdf, "Objective", project.objective());
        told(pdf, "Own part", project.role());
        told(pdf, "Outcome", project.outcome());
        if (!project.phases().isEmpty()) {
            told(
                    pdf,
                    "Process groups",
                    project.phases().stream().sorted().map(Words::of).collect(Collectors.joining(", ")));
        }
        told(pdf, "Counts as", project.kinds().stream().map(Words::of).collect(Collectors.joining(", ")));
        for (var sign : evidence.signs()) {
            pdf.add(Style.TEXT, sentence(sign, zone));
        }
        if (evidence.signs().isEmpty()) {
            pdf.add(Style.NOTE, "Not signed by anybody.");
        }
    }

    private static void told(TaggedPdf pdf, String name, String text) throws IOException {
        if (!text.isBlank()) {
            pdf.add(Style.TEXT, name + ": " + text);
        }
    }

    private static String sentence(Sign sign, ZoneId zone) {
        return "Signed by " + sign.contact().name()
                + (sign.contact().relation().isBlank()
                        ? ""
                        : " (" + sign.contact().relation() + ")")
                + (sign.contact().email().isBlank() ? "" : ", " + sign.contact().email()) + ", on "
                + Dates.day(sign.at(), zone) + ", as told here.";
    }

    private static String line(Statement statement) {
        return statement.about().map(Words::of).orElse(statement.words())
                + (statement.hours().isPresent() ? ": " + statement.hours().getAsInt() + " hours" : "")
                + " · " + Dates.day(statement.on())
                + (statement.proof().isBlank() ? "" : " · proof: " + statement.proof());
    }

    private static String line(Held held) {
        var credential = held.credential();
        return held.name()
                + credential.since().map(day -> " · since " + Dates.day(day)).orElse("")
                + credential.until().map(day -> " · until " + Dates.day(day)).orElse("")
                + (credential.number().isBlank() ? "" : " · number " + credential.number());
    }

    /// One line a project (RFC 4180), with the mark by which spreadsheets know the encoding.
    static byte[] csv(Pack pack, ZoneId zone) {
        var lines = new ArrayList<String>();
        lines.add(row(
                "Project",
                "Employer",
                "From",
                "To",
                "Calendar months",
                "Share led in per cent",
                "Steered",
                "Team",
                "Budget",
                "Counts as",
                "Process groups",
                "Objective",
                "Own part",
                "Outcome",
                "Signed by"));
        pack.projects().forEach(evidence -> lines.add(line(evidence, zone)));
        return (BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Evidence evidence, ZoneId zone) {
        var project = evidence.project();
        return row(
                project.title(),
                evidence.employer(),
                project.period().from().toString(),
                project.period().to().map(Object::toString).orElse(""),
                String.valueOf(evidence.months()),
                String.valueOf(project.shareLed()),
                Words.of(project.approach()),
                project.teamSize().isPresent()
                        ? String.valueOf(project.teamSize().getAsInt())
                        : "",
                project.budget().map(Words::of).orElse(""),
                project.kinds().stream().map(Words::of).collect(Collectors.joining("; ")),
                project.phases().stream().sorted().map(Words::of).collect(Collectors.joining("; ")),
                project.objective(),
                project.role(),
                project.outcome(),
                evidence.signs().stream().map(sign -> sentence(sign, zone)).collect(Collectors.joining(" ")));
    }

    private static String row(String... cells) {
        return Arrays.stream(cells).map(AuditFiles::cell).collect(Collectors.joining(","));
    }

    /// What a spreadsheet would take for a formula gets an apostrophe before it.
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
