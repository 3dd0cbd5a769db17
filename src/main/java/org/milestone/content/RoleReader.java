package org.milestone.content;

import java.util.List;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Stage;

/// Reads `roles/<role>.md`.
final class RoleReader {
    private static final int MOST_SKILLS = 12;
    private static final int HIGHEST_LEVEL = 5;
    private static final int LONGEST = 600;

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

    private static Role.Transition transition(Fields fields, String from) {
        var to = fields.reference("to", "roles");
        if (to.equals(from)) {
            fields.problem("to", "a role does not lead to itself");
        }
        var months = months(fields);
        var transition = new Role.Transition(
                to,
                fields.choice("kind", Role.Move.class),
                months.get(0),
                months.get(1),
                months.get(2),
                fields.text("carries"));
        fields.done();
        return transition;
    }

    private static List<Integer> months(Fields fields) {
        try {
            var months = fields.texts("months").stream()
                    .map(month -> Integer.parseInt(month.value().strip()))
                    .toList();
            if (months.size() == 3
                    && months.get(0) >= 0
                    && months.get(0) <= months.get(1)
                    && months.get(1) <= months.get(2)
                    && months.get(2) <= LONGEST) {
                return months;
            }
        } catch (NumberFormatException notANumber) {
            // told below: whatever is wrong with them, the author needs the same sentence
        }
        fields.problem("months", "`months` must be three whole numbers that grow: [shortest, usual, longest]");
        return List.of(0, 0, 0);
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
