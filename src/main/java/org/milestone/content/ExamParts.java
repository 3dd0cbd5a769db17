package org.milestone.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.Id;

/// The names of exams and their parts, as all versions of all blueprints know them: `pmp`,
/// `pmp/people`, `pmp/people/conflicts`.
final class ExamParts {
    private final Set<String> names = new HashSet<>();

    ExamParts(Map<String, List<Blueprint>> blueprints) {
        blueprints.forEach((certification, versions) -> {
            var exam = Id.lastWord(certification);
            names.add(exam);
            for (var version : versions) {
                for (var domain : version.domains()) {
                    names.add(exam + "/" + domain.key());
                    domain.tasks().forEach(task -> names.add(exam + "/" + domain.key() + "/" + task.key()));
                }
            }
        });
    }

    boolean hasExam(String exam) {
        return names.contains(exam);
    }

    /// Notes a part that no blueprint knows.
    void check(Fields fields, int line, String part) {
        var exam = part.substring(0, Math.max(0, part.indexOf('/')));
        if (!names.contains(part)) {
            fields.problem(
                    line,
                    names.contains(exam)
                            ? "no blueprint of " + exam + " knows `" + part + "`"
                            : "`" + part + "`: there is no blueprint blueprints/" + exam + ".yml");
        }
    }
}
