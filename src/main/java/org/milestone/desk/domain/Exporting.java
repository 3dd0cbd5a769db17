package org.milestone.desk.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestone.content.domain.Question;
import org.milestone.desk.domain.Draft.Expected;
import org.milestone.desk.domain.Draft.Option;
import org.milestone.desk.domain.Draft.Pair;
import org.milestone.desk.domain.Draft.Reason;

/// Writes items for other programs, as plain text, and says which of them those cannot take.
public final class Exporting {

    /// An item that stays here, and why.
    public record Left(String item, String reason) {}

    /// A file, how many items it holds and what was left out.
    public record Exported(String text, int items, List<Left> left) {
        public Exported {
            left = List.copyOf(left);
        }
    }

    /// An item without what other programs do not know; empty with the reason when they cannot
    /// take it.
    record Portable(Optional<Draft> draft, String reason) {}

    private Exporting() {}

    /// Writes GIFT or Moodle XML; retired items are left out without a word.
    public static Exported write(Format format, List<Question> questions) {
        var drafts = new ArrayList<Draft>();
        var left = new ArrayList<Left>();
        for (var question : questions) {
            if (question.retired()) {
                continue;
            }
            var portable = portable(question);
            var reason = portable.draft()
                    .filter(draft -> format == Format.GIFT && arrow(draft))
                    .map(draft -> "It says ->, which GIFT reads as a pair.")
                    .orElse(portable.reason());
            if (reason.isEmpty()) {
                portable.draft().ifPresent(drafts::add);
            } else {
                left.add(new Left(question.id(), reason));
            }
        }
        return new Exported(write(drafts, format), drafts.size(), left);
    }

    /// The text of a file of drafts.
    static String write(List<Draft> drafts, Format format) {
        return switch (format) {
            case GIFT -> new GiftWriter().write(drafts);
            case MOODLE_XML -> new MoodleWriter().write(drafts);
            case AIKEN -> throw new IllegalArgumentException("Aiken is read only");
        };
    }

    /// Whether it says what GIFT takes for a pair.
    static boolean arrow(Draft draft) {
        return switch (draft) {
            case Draft.Pairs pairs ->
                pairs.pairs().stream().anyMatch(pair -> (pair.left() + " " + pair.right()).contains("->"))
                        || pairs.extras().stream().anyMatch(extra -> extra.contains("->"));
            case Draft.Words words -> words.accepted().stream().anyMatch(word -> word.contains("->"));
            default -> false;
        };
    }

    static Portable portable(Question question) {
        if (question.about().caseSet().isPresent()) {
            return stays("It belongs to a case, whose exhibit cannot go along.");
        }
        var seen = new Seen();
        var name = question.id().substring(question.id().indexOf('#') + 1);
        var stem = seen.text(question.stem());
        Draft draft = switch (question) {
            case Question.SingleChoice item -> {
                if (item.options().stream().anyMatch(option -> option.points().isPresent())) {
                    yield null;
                }
                yield new Draft.Choice(name, stem, "", false, options(item.options(), seen));
            }
            case Question.MultipleChoice item -> new Draft.Choice(name, stem, "", true, options(item.options(), seen));
            case Question.TrueFalse item ->
                new Draft.Statement(
                        name,
                        stem,
                        seen.text(item.why()),
                        item.answer(),
                        item.misconception().orElse(""));
            case Question.Numeric item ->
                new Draft.Amount(
                        name,
                        item.unit().isBlank() ? stem : stem + "\nUnit: " + item.unit(),
                        seen.text(item.why()),
                        item.answer(),
                        item.tolerance());
            case Question.Matching item -> pairs(name, stem, item, seen);
            case Question.FillIn item ->
                new Draft.Words(
                        name,
                        stem,
                        seen.text(item.why()),
                        item.accepted(),
                        item.expected().stream()
                                .map(word -> new Expected(
                                        word.text(), new Reason(seen.text(word.why()), word.misconception())))
                                .toList());
            case Question.Ordering _, Question.Categorising _, Question.Hotspot _, Question.PullDown _ -> null;
        };
        if (seen.pictures) {
            return stays("It shows a picture or a chart.");
        }
        return draft == null ? stays(unknown(question)) : new Portable(Optional.of(draft), "");
    }

    private static Portable stays(String reason) {
        return new Portable(Optional.empty(), reason);
    }

    private static String unknown(Question question) {
        var kind = switch (question) {
            case Question.SingleChoice _ -> "options with points of their own";
            case Question.Ordering _ -> "steps to be put into order";
            case Question.Categorising _ -> "things to be put into categories";
            case Question.Hotspot _ -> "places on a picture";
            case Question.PullDown _ -> "lists within a text";
            default -> "this kind";
        };
        return "These formats do not know " + kind + ".";
    }

    private static List<Option> options(List<Question.Option> options, Seen seen) {
        return options.stream()
                .map(option -> new Option(
                        seen.text(option.html()),
                        option.right(),
                        new Reason(
                                seen.text(option.why()), option.misconception().orElse(""))))
                .toList();
    }

    private static Draft pairs(String name, String stem, Question.Matching item, Seen seen) {
        var note = new StringBuilder();
        item.pairs()
                .forEach(pair -> note.append(pair.left())
                        .append(": ")
                        .append(seen.text(pair.why()))
                        .append('\n'));
        item.extras()
                .forEach(extra -> note.append(extra.right())
                        .append(": ")
                        .append(seen.text(extra.why()))
                        .append('\n'));
        return new Draft.Pairs(
                name,
                stem,
                note.toString(),
                item.pairs().stream()
                        .map(pair -> new Pair(pair.left(), pair.right()))
                        .toList(),
                item.extras().stream().map(Question.Matching.Extra::right).toList());
    }

    /// Makes text of HTML and remembers whether it showed more than text.
    private static final class Seen {
        private boolean pictures;

        String text(String html) {
            var stripped = Plain.ofHtml(html);
            pictures |= stripped.pictures();
            return stripped.text();
        }
    }
}
