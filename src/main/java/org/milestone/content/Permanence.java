package org.milestone.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Faq;
import org.milestone.content.domain.Term;

/// Holds the catalog to its promise that an id, once published, is there or leads on.
final class Permanence {
    static final String PUBLISHED = "published.txt";
    private static final String REDIRECTS = "redirects.yml";

    private final Draft draft;
    private final Set<String> present;

    Permanence(Draft draft, Set<String> present) {
        this.draft = draft;
        this.present = present;
    }

    /// Every id that counts as published once it has been there.
    static Set<String> ids(Catalog catalog) {
        var ids = new LinkedHashSet<String>();
        ids.addAll(catalog.tracks().keySet());
        ids.addAll(catalog.lessons().keySet());
        ids.addAll(catalog.questions().keySet());
        ids.addAll(catalog.skills().keySet());
        ids.addAll(catalog.roles().keySet());
        ids.addAll(catalog.certifications().keySet());
        ids.addAll(catalog.tools().keySet());
        catalog.terms().values().stream().map(Term::id).forEach(ids::add);
        ids.addAll(catalog.letters().keySet());
        ids.addAll(catalog.guide().interviews().keySet());
        ids.addAll(catalog.guide().cases().keySet());
        ids.addAll(catalog.guide().templates().keySet());
        catalog.guide().questions().stream().map(Faq::id).forEach(ids::add);
        return ids;
    }

    /// Old id -> the id in use today, chains followed to their end.
    Map<String, String> redirects() {
        if (!draft.folder().has(REDIRECTS) || draft.text(REDIRECTS).isBlank()) {
            return Map.of();
        }
        var written = Yaml.mapping(draft, REDIRECTS, draft.text(REDIRECTS), 0).pairs();
        var redirects = new LinkedHashMap<String, String>();
        written.forEach((from, to) -> {
            if (present.contains(from)) {
                draft.problem(REDIRECTS, to.line(), "`" + from + "` is still there: a redirect starts at an old id");
            }
            var seen = new LinkedHashSet<String>(Set.of(from));
            var target = to.value();
            while (written.containsKey(target)) {
                if (!seen.add(target)) {
                    draft.problem(REDIRECTS, to.line(), "the redirect of `" + from + "` runs in a circle");
                    return;
                }
                target = written.get(target).value();
            }
            if (present.contains(target)) {
                redirects.put(from, target);
            } else {
                draft.problem(
                        REDIRECTS, to.line(), "the redirect of `" + from + "` leads to nowhere: `" + target + "`");
            }
        });
        return redirects;
    }

    void published(Collection<String> redirected) {
        if (!draft.folder().has(PUBLISHED)) {
            return;
        }
        int line = 0;
        for (var id : draft.text(PUBLISHED).split("\n", -1)) {
            line++;
            if (!id.isBlank() && !present.contains(id.strip()) && !redirected.contains(id.strip())) {
                draft.problem(
                        PUBLISHED,
                        line,
                        "`" + id.strip() + "` was published and is gone: bring it back or name its successor in "
                                + REDIRECTS);
            }
        }
    }
}
