package org.milestone.desk.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.milestone.desk.domain.Draft.Expected;
import org.milestone.desk.domain.Draft.Option;
import org.milestone.desk.domain.Draft.Pair;
import org.milestone.desk.domain.Draft.Reason;

/// GIFT: `::name:: question {=right ~wrong}`, items apart by empty lines.
final class GiftReader {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final List<String> FORMATS = List.of("html", "plain", "markdown", "moodle");

    private final List<String> lines;
    private final Faults faults = new Faults();
    private final List<Draft> items = new ArrayList<>();

    GiftReader(List<String> lines) {
        this.lines = lines;
    }

    /// What all parts of an item share.
    private record Head(String name, String stem, String note, String format, int line) {}

    /// An answer: `=` or `~`, its weight in per cent, its text and its feedback.
    private record Answer(boolean right, boolean weighted, BigDecimal weight, Signs text, String feedback) {}

    Reading read() {
        var block = new StringBuilder();
        int begun = 0;
        for (int at = 0; at <= lines.size() && !faults.enough(); at++) {
            var line = at == lines.size() ? "" : lines.get(at).strip();
            if (line.startsWith("//") || block.isEmpty() && line.startsWith("$CATEGORY:")) {
                // Keeps the lines of the item countable.
                block.append(block.isEmpty() ? "" : "\n");
            } else if (!line.isEmpty()) {
                begun = block.isEmpty() ? at + 1 : begun;
                block.append(line).append('\n');
            } else if (!block.isEmpty()) {
                item(Signs.of(block.toString()), begun);
                block.setLength(0);
            }
            if (items.size() > Importing.MOST_ITEMS) {
                faults.add(at, "There are more than 2,000 items. Split the file.");
                break;
            }
        }
        return faults.reading(items);
    }

    private void item(Signs all, int line) {
        var name = "";
        int from = 0;
        if (all.find("::", 0) == 0) {
            int end = all.find("::", 2);
            if (end < 0) {
                faults.add(line, "The name after `::` has no `::` at its end.");
                return;
            }
            name = all.text().substring(2, end);
            from = end + 2;
        }
        int open = all.find("{", from);
        int close = all.find("}", from);
        if (open < 0) {
            faults.add(line, "There are no answers in braces: a text without a question is not taken over.");
            return;
        }
        if (close < open) {
            faults.add(line, close < 0 ? "The answers are not closed: `}` is missing." : "`}` stands before `{`.");
            return;
        }
        int second = all.find("{", open + 1);
        if (second >= 0 || all.find("}", close + 1) >= 0) {
            faults.add(line, "There is one brace too many. Write \\{ and \\} for braces in a text.");
            return;
        }
        var before = all.part(from, open);
        var format = format(before, "moodle");
        var stem = text(before, format, line);
        var tail = all.from(close + 1);
        if (!tail.isEmpty()) {
            stem = stem + " _____ " + text(tail, format, line);
        }
        var answers = all.part(open + 1, close);
        int mark = answers.find("####", 0);
        var note = mark < 0 ? "" : text(answers.from(mark + 4), format, line);
        answers(new Head(name, stem, note, format, line), mark < 0 ? answers : answers.part(0, mark));
    }

    private void answers(Head head, Signs signs) {
        if (signs.isEmpty()) {
            faults.add(head.line, "An essay is not taken over: nobody here marks free text.");
            return;
        }
        if (signs.means(0, '#')) {
            amount(head, signs.from(1));
            return;
        }
        int hash = signs.find("#", 0);
        var word = (hash < 0 ? signs : signs.part(0, hash)).text().toUpperCase(Locale.ROOT);
        if (List.of("T", "TRUE", "F", "FALSE").contains(word)) {
            statement(head, word.startsWith("T"), hash < 0 ? signs.from(signs.length()) : signs.from(hash + 1));
            return;
        }
        var answers = split(head, signs);
        if (answers.isEmpty()) {
            faults.add(head.line, "Answers begin with `=` or `~`.");
            return;
        }
        if (answers.size() > Importing.MOST_ANSWERS) {
            faults.add(head.line, "The question has more than 40 answers.");
            return;
        }
        long right = answers.stream().filter(Answer::right).count();
        if (right == answers.size()) {
            if (answers.stream().allMatch(answer -> answer.text.find("->", 0) >= 0)) {
                pairs(head, answers);
            } else {
                words(head, answers);
            }
        } else if (right > 1) {
            faults.add(
                    head.line, "Several answers with `=` beside ones with `~`: write `~%50%` for two right options.");
        } else {
            choice(head, answers, right == 0);
        }
    }

    private List<Answer> split(Head head, Signs signs) {
        var answers = new ArrayList<Answer>();
        int from = 0;
        while (from < signs.length()) {
            if (!signs.means(from, '=') && !signs.means(from, '~')) {
                return List.of();
            }
            int to = from + 1;
            while (to < signs.length() && !signs.means(to, '=') && !signs.means(to, '~')) {
                to++;
            }
            answers.add(answer(head, signs.means(from, '='), signs.part(from + 1, to)));
            from = to;
        }
        return answers;
    }

    private Answer answer(Head head, boolean right, Signs signs) {
        var weight = right ? FULL : BigDecimal.ZERO;
        boolean weighted = false;
        var rest = signs;
        if (signs.means(0, '%')) {
            int end = signs.find("%", 1);
            var said = end < 0 ? "" : signs.text().substring(1, end);
            var number = Checks.number(said);
            if (number.isEmpty()) {
                faults.add(head.line, "`%` at the head of an answer opens a weight such as `%50%`.");
            } else {
                weighted = true;
                weight = number.get();
                rest = signs.from(end + 1);
            }
        }
        int hash = rest.find("#", 0);
        return new Answer(
                right,
                weighted,
                weight,
                hash < 0 ? rest : rest.part(0, hash),
                hash < 0 ? "" : text(rest.from(hash + 1), head.format, head.line));
    }

    private void choice(Head head, List<Answer> answers, boolean several) {
        var options = new ArrayList<Option>();
        for (var answer : answers) {
            if (!several && answer.weight.signum() > 0 && answer.weight.compareTo(FULL) < 0) {
                faults.add(head.line, "An option is partly right: here options are right or wrong.");
                return;
            }
            options.add(new Option(
                    text(answer.text, head.format, head.line), answer.weight.signum() > 0, Reason.of(answer.feedback)));
        }
        // `~%100%` beside wrong ones is one right option written the long way.
        boolean one = options.stream().filter(Option::right).count() == 1;
        take(new Draft.Choice(head.name, head.stem, head.note, several && !one, options), head);
    }

    private void words(Head head, List<Answer> answers) {
        var accepted = new ArrayList<String>();
        var expected = new ArrayList<Expected>();
        var note = new StringBuilder(head.note);
        for (var answer : answers) {
            var text = text(answer.text, head.format, head.line);
            if (answer.weight.signum() <= 0) {
                expected.add(new Expected(text, Reason.of(answer.feedback)));
            } else if (answer.weight.compareTo(FULL) < 0) {
                faults.add(head.line, "An answer is partly right: here answers are right or wrong.");
            } else {
                accepted.add(text);
                note.append(answer.feedback.isEmpty() ? "" : "\n" + answer.feedback);
            }
        }
        take(new Draft.Words(head.name, head.stem, note.toString(), accepted, expected), head);
    }

    private void pairs(Head head, List<Answer> answers) {
        var pairs = new ArrayList<Pair>();
        var extras = new ArrayList<String>();
        for (var answer : answers) {
            int arrow = answer.text.find("->", 0);
            var left = text(answer.text.part(0, arrow), head.format, head.line);
            var right = text(answer.text.from(arrow + 2), head.format, head.line);
            if (left.isEmpty()) {
                extras.add(right);
            } else {
                pairs.add(new Pair(left, right));
            }
        }
        take(new Draft.Pairs(head.name, head.stem, head.note, pairs, extras), head);
    }

    private void statement(Head head, boolean answer, Signs feedback) {
        int hash = feedback.find("#", 0);
        var wrong = Reason.of(text(hash < 0 ? feedback : feedback.part(0, hash), head.format, head.line));
        var right = hash < 0 ? "" : text(feedback.from(hash + 1), head.format, head.line);
        var note = String.join("\n", head.note, right, wrong.why());
        take(new Draft.Statement(head.name, head.stem, note, answer, wrong.misconception()), head);
    }

    private void amount(Head head, Signs signs) {
        var rest = signs.means(0, '=') ? signs.from(1) : signs;
        int hash = rest.find("#", 0);
        var feedback = hash < 0 ? "" : text(rest.from(hash + 1), head.format, head.line);
        var said = (hash < 0 ? rest : rest.part(0, hash)).text();
        if (rest.find("=", 0) >= 0 || rest.find("~", 0) >= 0 || said.startsWith("%")) {
            faults.add(head.line, "A number has several answers: here there is one, with a tolerance.");
            return;
        }
        int range = said.indexOf("..");
        int colon = said.indexOf(':');
        int cut = range >= 0 ? range : colon >= 0 ? colon : said.length();
        var first = Checks.number(said.substring(0, cut));
        var second = cut == said.length()
                ? java.util.Optional.of(BigDecimal.ZERO)
                : Checks.number(said.substring(cut + (range >= 0 ? 2 : 1)));
        if (first.isEmpty() || second.isEmpty()) {
            faults.add(head.line, "After `#` a number such as `3.5`, `3.5:0.1` or `3.4..3.6` should stand.");
            return;
        }
        var answer = first.get();
        var tolerance = second.get();
        if (range >= 0) {
            var half = BigDecimal.valueOf(5, 1);
            tolerance = second.get().subtract(first.get()).multiply(half);
            answer = first.get().add(tolerance);
        }
        take(new Draft.Amount(head.name, head.stem, head.note + "\n" + feedback, answer, tolerance), head);
    }

    private void take(Draft draft, Head head) {
        Checks.take(draft, head.line, faults, items);
    }

    private static String format(Signs signs, String otherwise) {
        return FORMATS.stream()
                .filter(name -> signs.text().startsWith("[" + name + "]"))
                .findFirst()
                .orElse(otherwise);
    }

    private String text(Signs signs, String format, int line) {
        var own = format(signs, "");
        var text = own.isEmpty() ? signs.text() : signs.text().substring(own.length() + 2);
        var how = own.isEmpty() ? format : own;
        if (how.equals("plain") || how.equals("markdown")) {
            return Plain.tidy(text);
        }
        var stripped = Plain.ofHtml(text);
        if (stripped.pictures()) {
            faults.add(line, "There is a picture, which is not taken over.");
        }
        return stripped.text();
    }
}
