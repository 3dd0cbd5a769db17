package org.milestone.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.milestone.content.domain.CaseStudy;

/// Reads `cases/<case>.yml` and holds its steps to one direction: forward, and none left out.
final class CaseReader {
    private static final int STRONGEST = 2;

    private final Draft draft;
    private final Fragments fragments;

    CaseReader(Draft draft, Markdown markdown) {
        this.draft = draft;
        this.fragments = new Fragments(markdown);
    }

    CaseStudy read(String file) {
        var head = Yaml.mapping(draft, file, draft.text(file), 0);
        var written = head.maps("steps", 4, 6);
        var keys = new Keys();
        var places = new HashMap<String, Integer>();
        for (var step : written) {
            places.put(keys.next(step), places.size());
        }
        var steps = written.stream().map(this::step).toList();
        ways(written, steps, places);
        var study = new CaseStudy(
                file.substring(0, file.length() - ".yml".length()),
                head.text("title"),
                head.text("summary"),
                head.choice("outcome", CaseStudy.Outcome.class),
                head.number("minutes", 3, 60),
                head.references("skills", "skills"),
                head.lessons("lessons"),
                head.references("roles", "roles"),
                fragments.one(head, "situation"),
                steps,
                fragments.one(head, "ending"),
                fragments.list(head, "takeaways", 3, 6),
                fragments.list(head, "reflection", 1, 6),
                Sources.any(head));
        if (head.line() > 0 && study.skills().isEmpty()) {
            head.problem("skills", "`skills` is missing: a case asks for at least one");
        }
        if (head.line() > 0 && study.lessons().isEmpty()) {
            head.problem("lessons", "`lessons` is missing: name the lessons that help");
        }
        head.done();
        return study;
    }

    private CaseStudy.Step step(Fields fields) {
        var choices = fields.maps("choices", 2, 4).stream().map(this::choice).toList();
        if (!choices.isEmpty() && choices.stream().noneMatch(choice -> choice.rating() != CaseStudy.Rating.COSTLY)) {
            fields.problem("choices", "every choice is costly: one must be good or workable");
        }
        var step = new CaseStudy.Step(
                fields.text("key"),
                fields.text("title"),
                fragments.one(fields, "text"),
                fields.text("question"),
                choices,
                fragments.perhaps(fields, "really"));
        fields.done();
        return step;
    }

    private CaseStudy.Choice choice(Fields fields) {
        var effect = fields.map("effect");
        var choice = new CaseStudy.Choice(
                fragments.one(fields, "text"),
                fragments.one(fields, "consequence"),
                fields.choice("rating", CaseStudy.Rating.class),
                new CaseStudy.Effect(part(effect, "time"), part(effect, "money"), part(effect, "trust")),
                fields.optionalText("next"));
        if (!fields.has("effect")) {
            fields.problem("effect", "`effect` is missing: {time: -2..2, money: -2..2, trust: -2..2}");
        }
        effect.done();
        fields.done();
        return choice;
    }

    private static int part(Fields effect, String key) {
        return effect.optionalNumber(key, -STRONGEST, STRONGEST).orElse(0);
    }

    private void ways(List<Fields> written, List<CaseStudy.Step> steps, Map<String, Integer> places) {
        var reached = new HashSet<Integer>(List.of(0));
        for (int i = 0; i < steps.size(); i++) {
            for (var choice : steps.get(i).choices()) {
                int next =
                        choice.next().map(key -> places.getOrDefault(key, -1)).orElse(i + 1);
                if (next <= i) {
                    written.get(i)
                            .problem(
                                    "choices",
                                    "`next: " + choice.next().orElse("") + "` must name a later step of this case");
                } else if (reached.contains(i)) {
                    reached.add(next);
                }
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            if (!reached.contains(i)) {
                written.get(i)
                        .problem(
                                "key",
                                "no choice leads to the step `" + steps.get(i).key() + "`");
            }
        }
    }
}
