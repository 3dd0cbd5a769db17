package org.milestone.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.Option;

/// Reads `questions/<track>/<lesson>.yml`.
final class ItemReader {
    private static final int HARDEST = 5;
    private static final int MOST_OPTIONS = 8;
    private static final List<String> TYPES = List.of("single", "multiple", "true-false", "numeric");
    private static final Pattern LAZY_OPTION =
            Pattern.compile("\\b(all|none|both|neither) of (the|these|those)( (above|below|options|answers)|\\W*$)");

    private final Draft draft;
    private final Markdown markdown;
    private final ItemChecks checks;

    ItemReader(Draft draft, Markdown markdown, ItemChecks checks) {
        this.draft = draft;
        this.markdown = markdown;
        this.checks = checks;
    }

    /// The items of one file, in its order, retired ones included.
    List<Question> read(String file) {
        var lesson = file.substring("questions/".length(), file.length() - ".yml".length());
        var head = Yaml.mapping(draft, file, draft.text(file), 0);
        if (!draft.folder().has("tracks/" + lesson + ".md")) {
            draft.problem(file, 0, "there is no lesson tracks/" + lesson + ".md for these items");
        }
        if (!head.text("lesson").equals(lesson) && head.has("lesson")) {
            head.problem("lesson", "`lesson` must be `" + lesson + "`, as the file is called");
        }
        var skill = head.has("skill") ? head.reference("skill", "skills") : "";
        var keys = new HashSet<String>();
        var items = new ArrayList<Question>();
        for (var fields : head.maps("items", 1, 1000)) {
            var key = fields.text("key");
            if (!key.isEmpty() && !Id.isWord(key)) {
                fields.problem("key", "`" + key + "` is not an id (lower-case words with hyphens)");
            }
            if (!key.isEmpty() && !keys.add(key)) {
                fields.problem("key", "the key `" + key + "` is used twice");
            }
            items.add(item(fields, lesson, key, skill));
        }
        head.done();
        return items;
    }

    private Question item(Fields fields, String lesson, String key, String fileSkill) {
        var skill = fields.has("skill") ? fields.reference("skill", "skills") : fileSkill;
        if (skill.isEmpty() && !fields.has("skill")) {
            fields.problem("skill", "`skill` is missing: name one for the item or for the whole file");
        }
        int band = fields.number("band", 1, HARDEST);
        var about = new Question.About(
                lesson + "#" + key,
                "",
                lesson,
                skill,
                band,
                fields.flag("retired") ? Question.Status.RETIRED : Question.Status.LIVE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                1,
                Question.Partial.NONE,
                false);
        var passage = fields.passage("stem");
        var stem = markdown.fragment(fields.file(), passage);
        var question = switch (fields.oneOf("type", TYPES)) {
            case "multiple" -> new Question.MultipleChoice(about, stem, options(fields));
            case "true-false" ->
                new Question.TrueFalse(
                        about, stem, truth(fields), reason(fields), fields.optionalText("misconception"));
            case "numeric" -> numeric(fields, about, stem);
            default -> new Question.SingleChoice(about, stem, options(fields));
        };
        fields.done();
        checks.item(fields, question, passage.line());
        return question;
    }

    private Question numeric(Fields fields, Question.About about, String stem) {
        var answer = fields.decimal("answer");
        if (!fields.has("answer")) {
            fields.problem("answer", "`answer` is missing");
        }
        var tolerance = fields.decimal("tolerance").orElse(BigDecimal.ZERO);
        if (tolerance.signum() < 0) {
            fields.problem("tolerance", "`tolerance` must not be negative");
        }
        return new Question.Numeric(
                about,
                stem,
                answer.orElse(BigDecimal.ZERO),
                tolerance,
                fields.optionalText("unit").orElse(""),
                reason(fields));
    }

    private boolean truth(Fields fields) {
        if (!fields.has("answer")) {
            fields.problem("answer", "`answer` is missing (true or false)");
            return false;
        }
        return fields.flag("answer");
    }

    private List<Option> options(Fields fields) {
        return fields.maps("options", 2, MOST_OPTIONS).stream()
                .map(this::option)
                .toList();
    }

    private Option option(Fields fields) {
        boolean right = fields.flag("right");
        var text = fields.passage("text");
        if (LAZY_OPTION.matcher(text.value().toLowerCase(Locale.ROOT)).find()) {
            fields.problem("text", "no \"all of the above\" and no \"none of the above\"");
        }
        var misconception = fields.optionalText("misconception");
        if (!right && misconception.isEmpty()) {
            fields.problem("text", "a wrong option names its `misconception`");
        }
        var option = new Option(
                markdown.fragment(fields.file(), text),
                right,
                reason(fields),
                right ? Optional.empty() : misconception);
        fields.done();
        return option;
    }

    private String reason(Fields fields) {
        return markdown.fragment(fields.file(), fields.passage("why"));
    }
}
