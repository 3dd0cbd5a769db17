package org.milestone.content;

import java.util.List;
import org.milestone.content.domain.InterviewQuestion;

/// Reads `interviews/<kind>.yml`; keys are unique over all kinds.
final class InterviewReader {
    private final Draft draft;
    private final Fragments fragments;
    private final Keys keys = new Keys();

    InterviewReader(Draft draft, Markdown markdown) {
        this.draft = draft;
        this.fragments = new Fragments(markdown);
    }

    List<InterviewQuestion> read(String file, InterviewQuestion.Kind kind) {
        var head = Yaml.mapping(draft, file, draft.text(file), 0);
        if (head.choice("kind", InterviewQuestion.Kind.class) != kind && head.has("kind")) {
            head.problem("kind", "`kind` must be `" + Fields.spelling(kind) + "`, as the file is called");
        }
        var questions = head.maps("questions", 1, 500).stream()
                .map(fields -> question(fields, kind))
                .toList();
        head.done();
        return questions;
    }

    private InterviewQuestion question(Fields fields, InterviewQuestion.Kind kind) {
        var skills = fields.references("skills", "skills");
        if (skills.isEmpty() || skills.size() > 4) {
            fields.problem("skills", "`skills` needs 1 to 4 entries, not " + skills.size());
        }
        var question = new InterviewQuestion(
                "interviews/" + keys.next(fields),
                kind,
                fields.text("question"),
                fields.choices("levels", InterviewQuestion.Level.class),
                fields.references("roles", "roles"),
                skills,
                fragments.one(fields, "asked"),
                fragments.list(fields, "strong", 3, 6),
                outline(fields),
                fragments.list(fields, "warnings", 1, 6),
                fragments.list(fields, "follow_ups", 1, 6));
        fields.done();
        return question;
    }

    private InterviewQuestion.Outline outline(Fields fields) {
        boolean story = fields.has("outline");
        if (story == fields.has("answer")) {
            fields.problem("outline", "give either `outline` (situation, task, action, result) or `answer`");
        }
        if (!story) {
            return new InterviewQuestion.Answer(fields.has("answer") ? fragments.one(fields, "answer") : "");
        }
        var parts = fields.map("outline");
        var star = new InterviewQuestion.Star(
                fragments.one(parts, "situation"),
                fragments.one(parts, "task"),
                fragments.one(parts, "action"),
                fragments.one(parts, "result"));
        parts.done();
        return star;
    }
}
