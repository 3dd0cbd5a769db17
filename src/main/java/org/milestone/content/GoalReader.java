package org.milestone.content;

import java.util.List;
import org.milestone.content.domain.GoalGuide;
import org.milestone.content.domain.Stage;

/// Reads `goals.yml` and holds it to its five kinds and to an example for each stage.
final class GoalReader {
    static final String FILE = "goals.yml";
    private static final List<Stage> STAGES = List.of(Stage.ENTRY, Stage.MID, Stage.SENIOR);
    private static final int MOST = 12;

    private final Draft draft;

    GoalReader(Draft draft) {
        this.draft = draft;
    }

    GoalGuide read() {
        var head = Yaml.mapping(draft, FILE, draft.text(FILE), 0);
        var kinds = head.maps("kinds").stream().map(GoalReader::sort).toList();
        if (head.line() > 0
                && !kinds.stream().map(GoalGuide.Sort::kind).toList().equals(List.of(GoalGuide.Kind.values()))) {
            head.problem(
                    "kinds",
                    "the kinds are, in this order: "
                            + String.join(
                                    ", ",
                                    List.of(GoalGuide.Kind.values()).stream()
                                            .map(Fields::spelling)
                                            .toList()));
        }
        head.text("lesson");
        var guide = new GoalGuide(head.optionalLesson("lesson").orElse(""), kinds);
        head.done();
        return guide;
    }

    private static GoalGuide.Sort sort(Fields fields) {
        var sort = new GoalGuide.Sort(
                fields.choice("kind", GoalGuide.Kind.class),
                fields.text("title"),
                fields.text("text"),
                fields.maps("examples", STAGES.size(), MOST).stream()
                        .map(GoalReader::example)
                        .toList());
        for (var stage : STAGES) {
            if (sort.examples().stream().noneMatch(example -> example.stage() == stage)) {
                fields.problem("examples", "there is no example for the stage `" + Fields.spelling(stage) + "`");
            }
        }
        fields.done();
        return sort;
    }

    private static GoalGuide.Example example(Fields fields) {
        var example = new GoalGuide.Example(
                fields.choice("stage", Stage.class),
                fields.text("goal"),
                fields.text("measure"),
                fields.text("first_step"),
                fields.text("if_then"));
        fields.done();
        return example;
    }
}
