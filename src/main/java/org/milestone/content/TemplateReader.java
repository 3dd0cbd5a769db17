package org.milestone.content;

import org.milestone.content.domain.Template;

/// Reads `templates/<template>/`: what the document is for, and the document twice.
final class TemplateReader {
    private final Draft draft;
    private final Markdown markdown;

    TemplateReader(Draft draft, Markdown markdown) {
        this.draft = draft;
        this.markdown = markdown;
    }

    /// `id` is the folder, `templates/<template>`.
    Template read(String id) {
        var file = id + "/template.yml";
        var head = Yaml.mapping(draft, file, draft.text(file), 0);
        var template = new Template(
                id,
                head.text("title"),
                head.text("summary"),
                head.text("when"),
                head.choice("phase", Template.Phase.class),
                head.references("skills", "skills"),
                head.lessons("lessons"),
                head.references("related", "templates"),
                markdown.sheet(id + "/blank.md"),
                markdown.sheet(id + "/filled.md"));
        if (head.line() > 0 && template.skills().isEmpty()) {
            head.problem("skills", "`skills` is missing: a document serves at least one");
        }
        if (head.line() > 0 && template.lessons().isEmpty()) {
            head.problem("lessons", "`lessons` is missing: name the lessons that teach its use");
        }
        if (template.related().contains(id)) {
            head.problem("related", "a template is not related to itself");
        }
        head.done();
        return template;
    }
}
