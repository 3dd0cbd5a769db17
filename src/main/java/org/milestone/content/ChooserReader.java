package org.milestone.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milestone.content.domain.Chooser;

/// Reads `chooser.yml` and holds it to its five considerations and to every certification there
/// is.
final class ChooserReader {
    static final String FILE = "chooser.yml";
    private static final List<String> CONSIDERATIONS =
            List.of("goal", "employer", "background", "sector", "time-and-budget");
    private static final String ROOM = "certifications/";

    private final Draft draft;
    private final Fragments fragments;
    private final Set<String> named = new HashSet<>();

    ChooserReader(Draft draft, Markdown markdown) {
        this.draft = draft;
        this.fragments = new Fragments(markdown);
    }

    Chooser read() {
        var head = Yaml.mapping(draft, FILE, draft.text(FILE), 0);
        var considerations =
                head.maps("considerations").stream().map(this::consideration).toList();
        var keys = considerations.stream().map(Chooser.Consideration::key).toList();
        if (head.line() > 0 && !keys.equals(CONSIDERATIONS)) {
            head.problem(
                    "considerations", "the considerations are, in this order: " + String.join(", ", CONSIDERATIONS));
        }
        var chooser = new Chooser(fragments.one(head, "intro"), considerations);
        head.done();
        for (var file : draft.files(ROOM, ".md")) {
            var id = file.substring(0, file.length() - ".md".length());
            if (head.line() > 0 && !file.endsWith("README.md") && !named.contains(id)) {
                draft.problem(FILE, 0, "no answer speaks for or against " + id);
            }
        }
        return chooser;
    }

    private Chooser.Consideration consideration(Fields fields) {
        var keys = new Keys();
        var consideration = new Chooser.Consideration(
                fields.text("key"),
                fields.text("question"),
                fields.optionalText("help"),
                fields.number("weight", 1, 5),
                fields.maps("answers", 2, 9).stream()
                        .map(answer -> answer(answer, keys))
                        .toList());
        fields.done();
        return consideration;
    }

    private Chooser.Answer answer(Fields fields, Keys keys) {
        var fits = new LinkedHashMap<String, Integer>();
        var numbers = fields.map("fits");
        for (var name : numbers.pairs().keySet()) {
            fits.put(known(numbers, name), numbers.number(name, -Chooser.STRONGEST, Chooser.STRONGEST));
        }
        var because = reasons(fields.map("because"));
        for (var id : because.keySet()) {
            if (!fits.containsKey(id)) {
                fields.problem("because", "`because` explains " + id + ", which `fits` does not name");
            }
        }
        var excludes = reasons(fields.map("excludes"));
        named.addAll(fits.keySet());
        named.addAll(excludes.keySet());
        var answer = new Chooser.Answer(keys.next(fields), fields.text("text"), fits, because, excludes);
        fields.done();
        return answer;
    }

    private Map<String, String> reasons(Fields fields) {
        var reasons = new LinkedHashMap<String, String>();
        fields.pairs().forEach((name, reason) -> reasons.put(known(fields, name), reason.value()));
        return reasons;
    }

    private String known(Fields fields, String name) {
        var id = ROOM + name;
        if (!draft.folder().has(id + ".md")) {
            fields.problem(name, "`" + name + "` does not exist: there is no " + id + ".md");
        }
        draft.names(FILE, id + ".md");
        return id;
    }
}
