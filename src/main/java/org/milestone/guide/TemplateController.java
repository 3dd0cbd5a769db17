package org.milestone.guide;

import java.nio.charset.StandardCharsets;
import org.milestone.content.Library;
import org.milestone.content.domain.Template;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Gives documents away as files, out of memory: a path is a key and nothing else.
@Controller
final class TemplateController {
    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final Library library;

    TemplateController(Library library) {
        this.library = library;
    }

    @GetMapping("/templates/{template}/blank.md")
    ResponseEntity<byte[]> blank(@PathVariable String template) {
        var found = library.catalog().guide().templates().get("templates/" + template);
        return found == null ? ResponseEntity.notFound().build() : file(template + ".md", found.blank());
    }

    @GetMapping("/templates/{template}/filled.md")
    ResponseEntity<byte[]> filled(@PathVariable String template) {
        var found = library.catalog().guide().templates().get("templates/" + template);
        return found == null ? ResponseEntity.notFound().build() : file(template + "-example.md", found.filled());
    }

    private static ResponseEntity<byte[]> file(String name, Template.Sheet sheet) {
        return ResponseEntity.ok()
                .contentType(MARKDOWN)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(sheet.markdown().getBytes(StandardCharsets.UTF_8));
    }
}
