package org.milestone.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Term;

/// Reads `glossary.yml`.
final class GlossaryReader {
    static final String FILE = "glossary.yml";
    private static final String ROOM = "glossary/";

    private final Draft draft;

    GlossaryReader(Draft draft) {
        this.draft = draft;
    }

    /// Terms by title.
    Map<String, Term> read() {
        if (!draft.folder().has(FILE)) {
            return Map.of();
        }
        var terms = new ArrayList<Term>();
        var keys = new HashSet<String>();
        var abbreviations = new HashMap<String, String>();
        var entries = Yaml.list(draft, FILE, draft.text(FILE));
        for (var fields : entries) {
            var key = fields.text("key");
            if (!key.isEmpty() && !Id.isWord(key)) {
                fields.problem("key", "`" + key + "` is not an id (lower-case words with hyphens)");
            }
            if (!key.isEmpty() && !keys.add(key)) {
                fields.problem("key", "the key `" + key + "` is used twice");
            }
            var abbreviation = fields.optionalText("abbreviation");
            abbreviation.ifPresent(letters -> {
                if (abbreviations.put(letters, key) != null) {
                    fields.problem("abbreviation", "`" + letters + "` is explained twice");
                }
            });
            terms.add(new Term(
                    ROOM + key,
                    fields.text("term"),
                    abbreviation,
                    fields.text("text"),
                    strings(fields, "synonyms"),
                    strings(fields, "see").stream().map(ROOM::concat).toList()));
            fields.done();
        }
        for (var fields : entries) {
            for (var see : fields.texts("see")) {
                if (!keys.contains(see.value().strip())) {
                    draft.problem(
                            FILE, see.line(), "`see` names `" + see.value() + "`, which is no key of the glossary");
                }
            }
        }
        terms.sort(Comparator.comparing(term -> term.term().toLowerCase(Locale.ROOT)));
        var byId = new LinkedHashMap<String, Term>();
        terms.forEach(term -> byId.put(term.id(), term));
        return byId;
    }

    private static List<String> strings(Fields fields, String key) {
        return fields.texts(key).stream().map(scalar -> scalar.value().strip()).toList();
    }
}
