package org.milestone.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milestone.content.domain.Requirement.Subject;
import org.milestone.content.domain.Requirement.What;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Stage;

/// Reads `roles/<role>.md`.
final class RoleReader {
    private static final int MOST_SKILLS = 12;
    private static final int HIGHEST_LEVEL = 5;
    private static final int LONGEST = 600;
    private static final int ALL = 100;
    private static final List<String> EXPERIENCE = Stream.of(Subject.values())
            .filter(subject -> subject.what() == What.EXPERIENCE)
            .map(Fields::spelling)
            .toList();

    private final Draft draft;
    private final Markdown markdown;

    RoleReader(Draft draft, Markdown markdown) {
        this.draft = draft;
        this.markdown = markdown;
    }

    Role read(String file) {
        var document = Document.read(draft, file);
        var head = document.head();
        var role = new Role(
                document.id(),
                head.text("title"),
                head.text("summary"),
                head.choice("stage", Stage.class),
                head.text("accountable"),
                head.text("experience"),
                skills(head),
                head.references("certifications", "certifications"),
                head.flag("pay"),
                yields(head.map("yields")),
                head.maps("transitions").stream()
                        .map(fields -> transition(fields, document.id()))
                        .toList(),
                head.maps("neighbours").stream()
                        .map(fields -> neighbour(fields, document.id()))
                        .toList(),
                Sources.atLeastOne(head),
                markdown.page(document, document.id()));
        head.done();
        return role;
    }

    private static List<Role.Requirement> skills(Fields head) {
        var skills = head.maps("skills", 1, MOST_SKILLS).stream()
                .map(RoleReader::requirement)
                .toList();
        if (skills.stream().map(Role.Requirement::skill).distinct().count() < skills.size()) {
            head.problem("skills", "a skill is named twice");
        }
        return skills;
    }

    private static Role.Requirement requirement(Fields fields) {
        var requirement = new Role.Requirement(
                fields.reference("skill", "skills"),
                fields.number("knowledge", 0, HIGHEST_LEVEL),
                fields.number("application", 0, HIGHEST_LEVEL),
                fields.choice("need", Role.Need.class));
        fields.done();
        return requirement;
    }

    private static Map<String, Integer> yields(Fields fields) {
        var yields = new LinkedHashMap<String, Integer>();
        for (var kind : EXPERIENCE) {
            fields.optionalNumber(kind, 0, ALL).ifPresent(share -> yields.put(kind, share));
        }
        fields.done();
        return yields;
    }

    private static Role.Transition transition(Fields fields, String from) {
        var to = fields.reference("to", "roles");
        if (to.equals(from)) {
            fields.problem("to", "a role does not lead to itself");
        }
        var kind = fields.choice("kind", Role.Move.class);
        var months = months(fields, "months");
        var transition = new Role.Transition(
                to,
                kind,
                months.shortest(),
                months.usual(),
                months.longest(),
                fields.has("hiring") ? months(fields, "hiring") : usualHiring(kind),
                fields.text("carries"));
        fields.done();
        return transition;
    }

    /// Judgements, said in content/README.md: what holds where an author names nothing else.
    private static Role.Months usualHiring(Role.Move kind) {
        return switch (kind) {
            case PROMOTION -> new Role.Months(1, 3, 8);
            case LATERAL -> new Role.Months(1, 3, 6);
            case STEP_DOWN -> new Role.Months(1, 2, 4);
        };
    }

    private static Role.Months months(Fields fields, String key) {
        try {
            var months = fields.texts(key).stream()
                    .map(month -> Integer.parseInt(month.value().strip()))
                    .toList();
            if (months.size() == 3
                    && months.get(0) >= 0
                    && months.get(0) <= months.get(1)
                    && months.get(1) <= months.get(2)
                    && months.get(2) <= LONGEST) {
                return new Role.Months(months.get(0), months.get(1), months.get(2));
            }
        } catch (NumberFormatException notANumber) {
            // told below: whatever is wrong with them, the author needs the same sentence
        }
        fields.problem(key, "`" + key + "` must be three whole numbers that grow: [shortest, usual, longest]");
        return new Role.Months(0, 0, 0);
    }

    private static Role.Neighbour neighbour(Fields fields, String self) {
        var neighbour = new Role.Neighbour(fields.reference("role", "roles"), fields.text("difference"));
        if (neighbour.role().equals(self)) {
            fields.problem("role", "a role is not its own neighbour");
        }
        fields.done();
        return neighbour;
    }
}
