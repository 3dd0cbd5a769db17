package org.milestone.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milestone.content.domain.Question.Approach;

/// Where an item belongs: lesson, skill, parts of exams, approach. Files, cases and items say it
/// with the same keys; what one leaves out it has from the one around it.
record Placing(
        String lesson,
        String skill,
        String certification,
        List<String> domains,
        Optional<String> domain,
        Optional<Approach> approach) {

    static Placing of(String lesson, String certification) {
        return new Placing(lesson, "", certification, List.of(), Optional.empty(), Optional.empty());
    }

    /// What these keys say, and for the rest what is said around them.
    Placing within(Fields fields, ExamParts parts) {
        var own = fields.optionalText("domain").map(name -> whole(fields, "domain", name));
        var base = own.or(() -> domain);
        var task = fields.optionalText("task");
        var several = fields.texts("domains");
        var named = new ArrayList<String>();
        if (!several.isEmpty()) {
            if (own.isPresent() || task.isPresent()) {
                fields.problem("domains", "either `domains` or `domain` and `task`");
            }
            several.forEach(one -> {
                var part = whole(fields, "domains", one.value().strip());
                parts.check(fields, one.line(), part);
                named.add(part);
            });
        } else if (task.isPresent() && base.isEmpty()) {
            fields.problem("task", "`task` needs the `domain` it belongs to");
        } else if (own.isPresent() || task.isPresent()) {
            var part = base.orElse("") + task.map(name -> "/" + name).orElse("");
            parts.check(fields, fields.line(task.isPresent() ? "task" : "domain"), part);
            named.add(part);
        }
        return new Placing(
                fields.optionalLesson("lesson").orElse(lesson),
                fields.has("skill") ? fields.reference("skill", "skills") : skill,
                certification,
                named.isEmpty() ? domains : named,
                several.isEmpty() ? base : Optional.empty(),
                fields.has("approach") ? Optional.of(fields.choice("approach", Approach.class)) : approach);
    }

    // A name with a slash is whole, `psm-i/scrum`; one without belongs to the file's certification.
    private String whole(Fields fields, String key, String name) {
        if (certification.isEmpty() && !name.contains("/")) {
            fields.problem(
                    key,
                    "`" + name + "` needs its exam: `certification` at the head, or `pmp/"
                            + name.toLowerCase(Locale.ROOT) + "`");
        }
        return name.contains("/") || certification.isEmpty() ? name : certification + "/" + name;
    }
}
