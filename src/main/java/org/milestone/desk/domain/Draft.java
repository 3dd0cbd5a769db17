package org.milestone.desk.domain;

import java.math.BigDecimal;
import java.util.List;

/// An item as other programs know it: plain text, tidied by [Plain#tidy], without what only this
/// portal has.
public sealed interface Draft {
    String name();

    String stem();

    /// What the source says about the item as a whole; empty when it says nothing.
    String note();

    /// Why an answer is right or wrong and what somebody believes who gives it; empty where the
    /// source says nothing.
    record Reason(String why, String misconception) {
        public static final Reason NONE = new Reason("", "");
        private static final String MARK = "The thought behind it: ";

        public Reason {
            why = Plain.tidy(why);
            misconception = Plain.line(misconception);
        }

        /// Reads feedback as [#feedback] writes it.
        static Reason of(String feedback) {
            var text = Plain.tidy(feedback);
            int mark = text.lastIndexOf(MARK);
            return mark < 0
                    ? new Reason(text, "")
                    : new Reason(text.substring(0, mark), text.substring(mark + MARK.length()));
        }

        /// Both in one text, as other programs have but one.
        String feedback() {
            return misconception.isEmpty() ? why : (why.isEmpty() ? "" : why + "\n") + MARK + misconception;
        }
    }

    record Option(String text, boolean right, Reason reason) {
        public Option {
            text = Plain.tidy(text);
        }
    }

    /// Options of which one is right or, with `several`, any number.
    record Choice(String name, String stem, String note, boolean several, List<Option> options) implements Draft {
        public Choice {
            name = Plain.line(name);
            stem = Plain.tidy(stem);
            note = Plain.tidy(note);
            options = List.copyOf(options);
        }
    }

    /// A statement that holds or does not; the note is the reason.
    record Statement(String name, String stem, String note, boolean answer, String misconception) implements Draft {
        public Statement {
            name = Plain.line(name);
            stem = Plain.tidy(stem);
            note = Plain.tidy(note);
            misconception = Plain.line(misconception);
        }
    }

    /// A number, right within the absolute `tolerance`; the note is the reason.
    record Amount(String name, String stem, String note, BigDecimal answer, BigDecimal tolerance) implements Draft {
        public Amount {
            name = Plain.line(name);
            stem = Plain.tidy(stem);
            note = Plain.tidy(note);
            answer = answer.scale() < 0 ? answer.setScale(0) : answer;
            tolerance = tolerance.scale() < 0 ? tolerance.setScale(0) : tolerance;
        }
    }

    record Pair(String left, String right) {
        public Pair {
            left = Plain.line(left);
            right = Plain.line(right);
        }
    }

    /// Left sides with their right sides; `extras` are right sides that belong to none.
    record Pairs(String name, String stem, String note, List<Pair> pairs, List<String> extras) implements Draft {
        public Pairs {
            name = Plain.line(name);
            stem = Plain.tidy(stem);
            note = Plain.tidy(note);
            pairs = List.copyOf(pairs);
            extras = extras.stream().map(Plain::line).toList();
        }
    }

    record Expected(String text, Reason reason) {
        public Expected {
            text = Plain.line(text);
        }
    }

    /// Words that are accepted, and wrong ones that are expected; the note is the reason.
    record Words(String name, String stem, String note, List<String> accepted, List<Expected> expected)
            implements Draft {
        public Words {
            name = Plain.line(name);
            stem = Plain.tidy(stem);
            note = Plain.tidy(note);
            accepted = accepted.stream().map(Plain::line).toList();
            expected = List.copyOf(expected);
        }
    }
}
