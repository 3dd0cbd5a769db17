package org.milestone.content;

import java.util.ArrayList;
import org.milestone.content.domain.Catalog;

/// Finds pages that no other page leads to. Cases and templates name their lessons, whose pages
/// show them in turn.
final class Orphans {
    private final Draft draft;

    Orphans(Draft draft) {
        this.draft = draft;
    }

    /// Call it when every text is rendered.
    void find(Catalog catalog) {
        var files = new ArrayList<String>();
        catalog.lessons().keySet().forEach(id -> files.add("tracks/" + id + ".md"));
        catalog.roles().keySet().forEach(id -> files.add(id + ".md"));
        catalog.skills().keySet().forEach(id -> files.add(id + ".md"));
        catalog.certifications().keySet().forEach(id -> files.add(id + ".md"));
        files.stream()
                .filter(draft.folder()::has)
                .filter(file -> !draft.isNamed(file))
                .forEach(this::orphan);
    }

    private void orphan(String file) {
        draft.problem(file, 0, "no other text leads here: link to it or name it somewhere");
    }
}
