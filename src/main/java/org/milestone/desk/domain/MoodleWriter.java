package org.milestone.desk.domain;

import java.util.List;
import org.milestone.desk.domain.Draft.Option;

/// Writes Moodle XML that [MoodleXml] reads back as it was.
final class MoodleWriter {
    private static final String PLAIN = " format=\"plain_text\"";

    private final StringBuilder out = new StringBuilder();

    String write(List<Draft> items) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
        items.forEach(this::item);
        return out.append("</quiz>\n").toString();
    }

    private void item(Draft draft) {
        var type = switch (draft) {
            case Draft.Choice _ -> "multichoice";
            case Draft.Statement _ -> "truefalse";
            case Draft.Amount _ -> "numerical";
            case Draft.Pairs _ -> "matching";
            case Draft.Words _ -> "shortanswer";
        };
        out.append("  <question type=\"").append(type).append("\">\n");
        held("name", PLAIN, draft.name());
        held("questiontext", PLAIN, draft.stem());
        if (!draft.note().isEmpty()) {
            held("generalfeedback", PLAIN, draft.note());
        }
        switch (draft) {
            case Draft.Choice choice -> options(choice);
            case Draft.Statement statement -> {
                var wrong = new Draft.Reason("", statement.misconception()).feedback();
                answer("true", statement.answer() ? "100" : "0", statement.answer() ? "" : wrong, "");
                answer("false", statement.answer() ? "0" : "100", statement.answer() ? wrong : "", "");
            }
            case Draft.Amount amount ->
                answer(
                        amount.answer().toPlainString(),
                        "100",
                        "",
                        "<tolerance>" + amount.tolerance().toPlainString() + "</tolerance>");
            case Draft.Pairs pairs -> {
                out.append("    <shuffleanswers>true</shuffleanswers>\n");
                pairs.pairs().forEach(pair -> pair(pair.left(), pair.right()));
                pairs.extras().forEach(extra -> pair("", extra));
            }
            case Draft.Words words -> {
                out.append("    <usecase>0</usecase>\n");
                words.accepted().forEach(word -> answer(word, "100", "", ""));
                words.expected()
                        .forEach(word -> answer(word.text(), "0", word.reason().feedback(), ""));
            }
        }
        out.append("  </question>\n");
    }

    private void options(Draft.Choice choice) {
        long right = choice.options().stream().filter(Option::right).count();
        out.append("    <single>").append(!choice.several()).append("</single>\n");
        out.append("    <shuffleanswers>true</shuffleanswers>\n    <answernumbering>ABCD</answernumbering>\n");
        for (var option : choice.options()) {
            var share = choice.several() ? Weights.of(right) : "100";
            var fraction = option.right() ? share : choice.several() ? "-" + share : "0";
            answer(option.text(), fraction, option.reason().feedback(), "");
        }
    }

    private void answer(String text, String fraction, String feedback, String more) {
        out.append("    <answer fraction=\"")
                .append(fraction)
                .append("\"")
                .append(PLAIN)
                .append("><text>");
        out.append(escaped(text)).append("</text>").append(more);
        if (!feedback.isEmpty()) {
            out.append("<feedback").append(PLAIN).append("><text>").append(escaped(feedback));
            out.append("</text></feedback>");
        }
        out.append("</answer>\n");
    }

    private void pair(String left, String right) {
        out.append("    <subquestion").append(PLAIN).append("><text>").append(escaped(left));
        out.append("</text><answer").append(PLAIN).append("><text>").append(escaped(right));
        out.append("</text></answer></subquestion>\n");
    }

    private void held(String element, String attributes, String text) {
        out.append("    <").append(element).append(attributes).append("><text>").append(escaped(text));
        out.append("</text></").append(element).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
