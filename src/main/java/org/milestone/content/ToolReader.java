package org.milestone.content;

import org.milestone.content.domain.Tool;

/// Reads `tools/<tool>.md`.
final class ToolReader {
    private final Draft draft;
    private final Markdown markdown;

    ToolReader(Draft draft, Markdown markdown) {
        this.draft = draft;
        this.markdown = markdown;
    }

    Tool read(String file) {
        var document = Document.read(draft, file);
        var head = document.head();
        var tool = new Tool(
                document.id(),
                head.text("title"),
                head.text("summary"),
                head.choice("use", Tool.Use.class),
                head.address("url"),
                head.text("free_tier"),
                head.text("learn_first"),
                head.references("alternatives", "tools"),
                head.references("skills", "skills"),
                Sources.atLeastOne(head),
                markdown.page(document, document.id()));
        head.done();
        return tool;
    }
}
