package org.milestone.content;

import java.util.List;
import java.util.Optional;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Stage;

/// Reads `certifications/<certification>.md`.
final class CertificationReader {
    private static final List<String> FACTS = List.of(
            "questions",
            "minutes",
            "pass-mark",
            "breaks",
            "item-types",
            "eligibility",
            "fee",
            "renewal",
            "languages",
            "format",
            "weights",
            "reference");
    private static final int WHOLE = 100;

    private final Draft draft;
    private final Markdown markdown;

    CertificationReader(Draft draft, Markdown markdown) {
        this.draft = draft;
        this.markdown = markdown;
    }

    Certification read(String file) {
        var document = Document.read(draft, file);
        var head = document.head();
        var certification = new Certification(
                document.id(),
                head.text("title"),
                head.text("short"),
                head.text("issuer"),
                head.text("summary"),
                head.choice("approach", Certification.Approach.class),
                head.choice("stage", Stage.class),
                head.references("leads_to", "certifications"),
                head.references("skills", "skills"),
                versions(head),
                new PreparationReader(new Fragments(markdown)).read(head, document.id()),
                Sources.atLeastOne(head),
                markdown.page(document, document.id()));
        head.done();
        return certification;
    }

    private static List<Certification.Version> versions(Fields head) {
        var versions = head.maps("versions", 1, WHOLE).stream()
                .map(CertificationReader::version)
                .toList();
        for (int i = 1; i < versions.size(); i++) {
            if (!versions.get(i).effectiveFrom().isBefore(versions.get(i - 1).effectiveFrom())) {
                head.problem("versions", "versions must stand newest first");
            }
        }
        return versions;
    }

    private static Certification.Version version(Fields fields) {
        var domains =
                fields.maps("domains").stream().map(CertificationReader::domain).toList();
        int sum = domains.stream().mapToInt(Certification.Domain::weight).sum();
        if (!domains.isEmpty() && sum != WHOLE) {
            fields.problem("domains", "the weights add up to " + sum + ", not to 100");
        }
        var version = new Certification.Version(
                fields.text("name"),
                fields.day("effective_from"),
                fields.maps("facts").stream().map(CertificationReader::fact).toList(),
                domains,
                fields.has("route")
                        ? Optional.of(PreparationReader.requirement(fields.map("route")))
                        : Optional.empty());
        fields.done();
        return version;
    }

    private static Certification.Domain domain(Fields fields) {
        var domain = new Certification.Domain(fields.text("name"), fields.number("weight", 0, WHOLE));
        fields.done();
        return domain;
    }

    /// One dated fact, also of a blueprint.
    static Certification.Fact fact(Fields fields) {
        var fact = new Certification.Fact(
                fields.oneOf("fact", FACTS),
                fields.text("value"),
                fields.choice("trust", Certification.Trust.class, Enum::name),
                fields.text("source"),
                fields.pastDay("verified"));
        fields.done();
        return fact;
    }
}
