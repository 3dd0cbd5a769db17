package org.milestone.desk.domain;

import java.util.List;
import org.milestone.desk.domain.Draft.Option;

/// Writes GIFT that [GiftReader] reads back as it was.
final class GiftWriter {
    private static final String MEANING = "~=#{}:\\";

    private final StringBuilder out = new StringBuilder();

    String write(List<Draft> items) {
        items.forEach(this::item);
        return out.toString();
    }

    private void item(Draft draft) {
        if (!draft.name().isEmpty()) {
            out.append("::").append(escaped(draft.name())).append("::");
        }
        out.append("[plain]").append(escaped(draft.stem())).append("{");
        switch (draft) {
            case Draft.Choice choice -> options(choice);
            case Draft.Statement statement -> {
                var feedback = new Draft.Reason("", statement.misconception()).feedback();
                out.append(statement.answer() ? "TRUE" : "FALSE").append(feedback(feedback));
            }
            case Draft.Amount amount ->
                out.append('#')
                        .append(amount.answer().toPlainString())
                        .append(':')
                        .append(amount.tolerance().toPlainString());
            case Draft.Pairs pairs -> {
                pairs.pairs().forEach(pair -> line("=" + text(pair.left()) + " -> " + text(pair.right())));
                pairs.extras().forEach(extra -> line("= -> " + text(extra)));
            }
            case Draft.Words words -> {
                words.accepted().forEach(word -> line("=" + text(word)));
                words.expected()
                        .forEach(word -> line("=%0%" + text(word.text())
                                + feedback(word.reason().feedback())));
            }
        }
        if (!draft.note().isEmpty()) {
            out.append("\n####").append(escaped(draft.note()));
        }
        out.append("\n}\n\n");
    }

    private void options(Draft.Choice choice) {
        long right = choice.options().stream().filter(Option::right).count();
        for (var option : choice.options()) {
            var sign = choice.several()
                    ? "~%" + (option.right() ? "" : "-") + Weights.of(right) + "%"
                    : option.right() ? "=" : "~";
            line(sign + text(option.text()) + feedback(option.reason().feedback()));
        }
    }

    private void line(String text) {
        out.append("\n  ").append(text);
    }

    private static String feedback(String text) {
        return text.isEmpty() ? "" : "#" + escaped(text);
    }

    // What would be read as a weight or a format is set apart from it.
    private static String text(String text) {
        return (text.startsWith("%") || text.startsWith("[") ? "[plain]" : "") + escaped(text);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(MEANING.indexOf(sign) < 0 ? "" : "\\").append(sign);
            }
        }
        return escaped.toString();
    }
}
