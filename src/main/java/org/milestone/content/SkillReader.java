package org.milestone.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.milestone.content.domain.Skill;

/// Reads `skills/<skill>.md`: two axes of six sentences, each told by the learner.
final class SkillReader {
    private static final int LEVELS = 6;
    private static final Pattern TOLD_BY_ME = Pattern.compile("I\\b.*", Pattern.DOTALL);

    private final Draft draft;
    private final Markdown markdown;

    SkillReader(Draft draft, Markdown markdown) {
        this.draft = draft;
        this.markdown = markdown;
    }

    Skill read(String file) {
        var document = Document.read(draft, file);
        var head = document.head();
        var skill = new Skill(
                document.id(),
                head.text("title"),
                head.text("summary"),
                head.choice("family", Skill.Family.class),
                axis(head, "knowledge"),
                axis(head, "application"),
                codes(head.map("codes")),
                Sources.any(head),
                markdown.page(document, document.id()));
        head.done();
        return skill;
    }

    private List<String> axis(Fields head, String key) {
        for (var sentence : head.texts(key)) {
            if (!TOLD_BY_ME.matcher(sentence.value().strip()).matches()) {
                draft.problem(head.file(), sentence.line(), "a sentence of `" + key + "` must begin with \"I\"");
            }
        }
        return head.texts(key, LEVELS, LEVELS);
    }

    private static Map<String, String> codes(Fields fields) {
        var codes = new TreeMap<String, String>();
        fields.pairs().forEach((key, value) -> codes.put(key, value.value()));
        return codes;
    }
}
