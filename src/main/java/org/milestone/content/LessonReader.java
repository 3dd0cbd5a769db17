package org.milestone.content;

import org.milestone.content.domain.Difficulty;
import org.milestone.content.domain.Lesson;

/// Reads `tracks/<track>/<lesson>.md`.
final class LessonReader {
    private static final int FEWEST_WORDS = 300;

    private final Draft draft;
    private final Markdown markdown;

    LessonReader(Draft draft, Markdown markdown) {
        this.draft = draft;
        this.markdown = markdown;
    }

    /// `id` is `<track>/<lesson>`.
    Lesson read(String id) {
        var document = Document.read(draft, "tracks/" + id + ".md");
        var head = document.head();
        var skills = head.references("skills", "skills");
        if (skills.isEmpty()) {
            head.problem("skills", "`skills` is missing: a lesson teaches at least one");
        }
        var cards = head.maps("cards").stream()
                .map(card -> {
                    var read = new Lesson.Card(card.text("front"), card.text("back"));
                    card.done();
                    return read;
                })
                .toList();
        var text = markdown.lesson(document, id);
        if (text.words() < FEWEST_WORDS) {
            draft.problem(
                    document.file(),
                    0,
                    "a lesson has at least " + FEWEST_WORDS + " words, this one has " + text.words());
        }
        var lesson = new Lesson(
                id,
                id.substring(0, id.indexOf('/')),
                head.text("title"),
                head.text("summary"),
                head.number("minutes", 3, 60),
                head.choice("level", Difficulty.class),
                skills,
                head.references("roles", "roles"),
                head.references("certifications", "certifications"),
                head.texts("objectives", 2, 6),
                cards,
                Sources.atLeastOne(head),
                text);
        head.done();
        return lesson;
    }
}
