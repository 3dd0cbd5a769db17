package org.milestone.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.Question.Approach;

/// Reads `blueprints/<certification>.yml`.
final class BlueprintReader {
    private static final int WHOLE = 100;
    private static final int MOST_QUESTIONS = 500;
    private static final int MOST_MINUTES = 600;
    private static final int LONGEST_BREAK = 60;

    private final Draft draft;

    BlueprintReader(Draft draft) {
        this.draft = draft;
    }

    /// All blueprints by the id of their certification.
    Map<String, List<Blueprint>> read() {
        var blueprints = new LinkedHashMap<String, List<Blueprint>>();
        for (var file : draft.files("blueprints/", ".yml")) {
            var exam = file.substring("blueprints/".length(), file.length() - ".yml".length());
            var certification = "certifications/" + exam;
            if (!draft.folder().has(certification + ".md")) {
                draft.problem(file, 0, "there is no " + certification + ".md for this blueprint");
            }
            var head = Yaml.mapping(draft, file, draft.text(file), 0);
            var versions = head.maps("versions", 1, WHOLE).stream()
                    .map(fields -> version(fields, certification))
                    .toList();
            for (int i = 1; i < versions.size(); i++) {
                if (!versions.get(i)
                        .effectiveFrom()
                        .isBefore(versions.get(i - 1).effectiveFrom())) {
                    head.problem("versions", "versions must stand newest first");
                }
            }
            head.done();
            blueprints.put(certification, versions);
        }
        return Collections.unmodifiableMap(blueprints);
    }

    private static Blueprint version(Fields fields, String certification) {
        int questions = fields.number("questions", 1, MOST_QUESTIONS);
        int scored = fields.has("scored") ? fields.number("scored", 1, questions) : questions;
        int minutes = fields.number("minutes", 1, MOST_MINUTES);
        var keys = new Keys();
        var domains = fields.maps("domains", 1, WHOLE).stream()
                .map(domain -> part(domain, keys))
                .toList();
        int weights = domains.stream().mapToInt(Blueprint.Part::weight).sum();
        if (weights != WHOLE) {
            fields.problem("domains", "the weights add up to " + weights + ", not to 100");
        }
        var facts = fields.maps("facts", 1, WHOLE).stream()
                .map(CertificationReader::fact)
                .toList();
        var blueprint = new Blueprint(
                certification,
                fields.text("name"),
                fields.day("effective_from"),
                questions,
                scored,
                fields.share("marks", scored, 1, MOST_QUESTIONS * 10.0),
                minutes,
                fields.share("language_factor", 1, 1, 2),
                fields.flag("open_book"),
                pass(fields),
                fields.flag("ratings"),
                sections(fields, questions, minutes),
                domains,
                approaches(fields),
                facts);
        fields.done();
        return blueprint;
    }

    private static Optional<Blueprint.Pass> pass(Fields fields) {
        if (!fields.has("pass")) {
            return Optional.empty();
        }
        var pass = fields.map("pass");
        if (!pass.has("share")) {
            pass.problem("share", "`share` is missing: the pass mark as a share of the marks, 0.6 for 60 %");
        }
        var read = new Blueprint.Pass(pass.share("share", 1, 0.01, 1), pass.text("words"));
        pass.done();
        return Optional.of(read);
    }

    private static List<Blueprint.Section> sections(Fields fields, int questions, int minutes) {
        var sections = fields.maps("sections", 1, 10).stream()
                .map(section -> section(section, questions))
                .toList();
        int all = sections.stream().mapToInt(Blueprint.Section::questions).sum();
        if (all != questions) {
            fields.problem("sections", "the sections have " + all + " questions, the exam has " + questions);
        }
        var clocks = sections.stream()
                .map(Blueprint.Section::minutes)
                .flatMap(Optional::stream)
                .toList();
        int time = clocks.stream().mapToInt(Integer::intValue).sum();
        if (!clocks.isEmpty() && (clocks.size() != sections.size() || time != minutes)) {
            fields.problem(
                    "sections",
                    "either no section has `minutes` or all have, and together the " + minutes + " of the exam");
        }
        return sections;
    }

    private static Blueprint.Section section(Fields fields, int questions) {
        int own = fields.number("questions", 1, questions);
        var section = new Blueprint.Section(
                fields.text("title"),
                own,
                fields.has("minutes") ? Optional.of(fields.number("minutes", 1, MOST_MINUTES)) : Optional.empty(),
                fields.flag("closes"),
                fields.has("break") ? fields.number("break", 0, LONGEST_BREAK) : 0,
                fields.has("cases") ? fields.number("cases", 0, own) : 0);
        fields.done();
        return section;
    }

    private static Blueprint.Part part(Fields fields, Keys keys) {
        var key = keys.next(fields);
        var tasks = new Keys();
        var part = new Blueprint.Part(
                key,
                fields.text("name"),
                fields.number("weight", 0, WHOLE),
                fields.maps("tasks").stream().map(task -> task(task, tasks)).toList());
        fields.done();
        return part;
    }

    private static Blueprint.Task task(Fields fields, Keys keys) {
        var task = new Blueprint.Task(keys.next(fields), fields.text("name"));
        fields.done();
        return task;
    }

    private static Map<Approach, Integer> approaches(Fields fields) {
        if (!fields.has("approaches")) {
            return Map.of();
        }
        var written = fields.map("approaches");
        var shares = new EnumMap<Approach, Integer>(Approach.class);
        for (var approach : Approach.values()) {
            var key = approach.name().toLowerCase(Locale.ROOT);
            if (written.has(key)) {
                shares.put(approach, written.number(key, 0, WHOLE));
            }
        }
        written.done();
        int sum = shares.values().stream().mapToInt(Objects::requireNonNull).sum();
        if (sum != WHOLE) {
            fields.problem("approaches", "the shares add up to " + sum + ", not to 100");
        }
        return shares;
    }
}
