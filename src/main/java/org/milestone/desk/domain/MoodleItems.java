package org.milestone.desk.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestone.desk.domain.Draft.Expected;
import org.milestone.desk.domain.Draft.Option;
import org.milestone.desk.domain.Draft.Pair;
import org.milestone.desk.domain.Draft.Reason;

/// Makes items of the questions of Moodle XML.
final class MoodleItems {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final Faults faults;
    private final List<Draft> items;

    MoodleItems(Faults faults, List<Draft> items) {
        this.faults = faults;
        this.items = items;
    }

    void read(XmlNode node) {
        if (node.all("answer").size() + node.all("subquestion").size() > Importing.MOST_ANSWERS) {
            faults.add(node.line, "The question has more than 40 answers.");
            return;
        }
        var type = node.attribute("type");
        switch (type) {
            // Says where the questions after it are filed, and is none itself.
            case "category" -> {}
            case "multichoice" -> choice(node);
            case "truefalse" -> statement(node);
            case "shortanswer" -> words(node);
            case "numerical" -> amount(node);
            case "matching" -> pairs(node);
            case "essay" -> faults.add(node.line, "An essay is not taken over: nobody here marks free text.");
            case "description" -> faults.add(node.line, "A description is no question and is not taken over.");
            default -> faults.add(node.line, "Questions of the type `" + shortened(type) + "` are not taken over.");
        }
    }

    private static String shortened(String type) {
        var line = Plain.line(type);
        return line.length() > 40 ? line.substring(0, 40) : line;
    }

    private String name(XmlNode node) {
        return node.one("name").map(name -> text(name)).orElse("");
    }

    private String stem(XmlNode node) {
        return node.one("questiontext").map(this::text).orElse("");
    }

    private String note(XmlNode node) {
        return node.one("generalfeedback").map(this::text).orElse("");
    }

    private String feedback(XmlNode answer) {
        return answer.one("feedback").map(this::text).orElse("");
    }

    /// The words of an element that holds a `text`.
    private String text(XmlNode node) {
        if (node.one("file").isPresent()) {
            faults.add(node.line, "There is a picture or a file, which is not taken over.");
        }
        var said = node.one("text").map(text -> text.text.toString()).orElse("");
        var format = node.attribute("format");
        if (format.equals("plain_text") || format.equals("markdown")) {
            return Plain.tidy(said);
        }
        var stripped = Plain.ofHtml(said);
        if (stripped.pictures()) {
            faults.add(node.line, "There is a picture, which is not taken over.");
        }
        return stripped.text();
    }

    private BigDecimal fraction(XmlNode answer) {
        var number = Checks.number(answer.attribute("fraction"));
        if (number.isEmpty()) {
            faults.add(answer.line, "An answer has no `fraction` such as 100.");
        }
        return number.orElse(BigDecimal.ZERO);
    }

    private void choice(XmlNode node) {
        boolean several =
                node.said("single").equals("false") || node.said("single").equals("0");
        var options = new ArrayList<Option>();
        for (var answer : node.all("answer")) {
            var fraction = fraction(answer);
            if (!several && fraction.signum() > 0 && fraction.compareTo(FULL) < 0) {
                faults.add(answer.line, "An option is partly right: here options are right or wrong.");
                return;
            }
            options.add(new Option(text(answer), fraction.signum() > 0, Reason.of(feedback(answer))));
        }
        take(node, new Draft.Choice(name(node), stem(node), note(node), several, options));
    }

    private void statement(XmlNode node) {
        Optional<Boolean> truth = Optional.empty();
        var wrong = Reason.NONE;
        var right = "";
        for (var answer : node.all("answer")) {
            var said = text(answer);
            if (!said.equalsIgnoreCase("true") && !said.equalsIgnoreCase("false")) {
                faults.add(answer.line, "The answers are `true` and `false`.");
            }
            if (fraction(answer).signum() > 0) {
                truth = Optional.of(said.equalsIgnoreCase("true"));
                right = feedback(answer);
            } else {
                wrong = Reason.of(feedback(answer));
            }
        }
        if (truth.isEmpty()) {
            faults.add(node.line, "Neither `true` nor `false` is marked right.");
        }
        var note = String.join("\n", note(node), right, wrong.why());
        take(node, new Draft.Statement(name(node), stem(node), note, truth.orElse(false), wrong.misconception()));
    }

    private void words(XmlNode node) {
        var accepted = new ArrayList<String>();
        var expected = new ArrayList<Expected>();
        var note = new StringBuilder(note(node));
        for (var answer : node.all("answer")) {
            var fraction = fraction(answer);
            if (fraction.signum() <= 0) {
                expected.add(new Expected(text(answer), Reason.of(feedback(answer))));
            } else if (fraction.compareTo(FULL) < 0) {
                faults.add(answer.line, "An answer is partly right: here answers are right or wrong.");
            } else {
                accepted.add(text(answer));
                note.append("\n").append(feedback(answer));
            }
        }
        take(node, new Draft.Words(name(node), stem(node), note.toString(), accepted, expected));
    }

    private void amount(XmlNode node) {
        var answers = node.all("answer");
        if (answers.size() != 1 || fraction(answers.getFirst()).compareTo(FULL) != 0) {
            faults.add(node.line, "A number has one right answer here, with a tolerance.");
            return;
        }
        var answer = answers.getFirst();
        var value = Checks.number(text(answer));
        var said = answer.said("tolerance");
        var tolerance = Checks.number(said.isEmpty() ? "0" : said);
        if (value.isEmpty() || tolerance.isEmpty()) {
            faults.add(answer.line, "The answer and its tolerance are numbers such as 3.5.");
            return;
        }
        var unit = node.one("units")
                .flatMap(units -> units.one("unit"))
                .map(first -> first.said("unit_name"))
                .map(Plain::line)
                .filter(name -> !name.isEmpty())
                .map(name -> "\nUnit: " + name)
                .orElse("");
        var note = note(node) + "\n" + feedback(answer);
        take(node, new Draft.Amount(name(node), stem(node) + unit, note, value.get(), tolerance.get()));
    }

    private void pairs(XmlNode node) {
        var pairs = new ArrayList<Pair>();
        var extras = new ArrayList<String>();
        for (var sub : node.all("subquestion")) {
            var left = text(sub);
            var right = sub.one("answer").map(this::text).orElse("");
            if (left.isEmpty()) {
                extras.add(right);
            } else {
                pairs.add(new Pair(left, right));
            }
        }
        take(node, new Draft.Pairs(name(node), stem(node), note(node), pairs, extras));
    }

    private void take(XmlNode node, Draft draft) {
        Checks.take(draft, node.line, faults, items);
    }
}
