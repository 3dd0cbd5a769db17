package org.milestone.desk.domain;

import java.util.ArrayList;
import java.util.List;
import org.milestone.desk.domain.Draft.Option;
import org.milestone.desk.domain.Draft.Reason;

/// Aiken: a question, options `A.` or `A)`, and a line `ANSWER: B`.
final class AikenReader {
    private static final String ANSWER = "ANSWER:";
    private static final int LETTERS = 26;

    private final List<String> lines;
    private final Faults faults = new Faults();
    private final List<Draft> items = new ArrayList<>();
    private final StringBuilder stem = new StringBuilder();
    private final List<String> options = new ArrayList<>();
    private int begun;

    AikenReader(List<String> lines) {
        this.lines = lines;
    }

    Reading read() {
        for (int at = 0; at < lines.size() && !faults.enough(); at++) {
            line(lines.get(at).strip(), at + 1);
            if (items.size() > Importing.MOST_ITEMS) {
                faults.add(at + 1, "There are more than 2,000 items. Split the file.");
                break;
            }
        }
        if (!stem.isEmpty() || !options.isEmpty()) {
            faults.add(begun, "The question ends without a line `ANSWER: A`.");
        }
        return faults.reading(items);
    }

    private void line(String line, int number) {
        if (line.isEmpty()) {
            return;
        }
        if (stem.isEmpty() && options.isEmpty()) {
            begun = number;
        }
        if (line.startsWith(ANSWER)) {
            answer(line.substring(ANSWER.length()).strip(), number);
            stem.setLength(0);
            options.clear();
        } else if (isOption(line)) {
            if (stem.isEmpty()) {
                faults.add(number, "An option stands before its question.");
            }
            if (line.charAt(0) - 'A' != options.size()) {
                faults.add(number, "Option " + line.charAt(0) + " comes out of turn.");
            }
            options.add(line.substring(2));
        } else if (options.isEmpty()) {
            stem.append(line).append('\n');
        } else {
            faults.add(number, "Here an option such as `B. text` or a line `ANSWER: A` should stand.");
        }
    }

    private static boolean isOption(String line) {
        return line.length() > 2
                && line.charAt(0) >= 'A'
                && line.charAt(0) <= 'Z'
                && (line.charAt(1) == '.' || line.charAt(1) == ')')
                && Character.isWhitespace(line.charAt(2));
    }

    private void answer(String letter, int number) {
        int right = letter.length() == 1 ? letter.charAt(0) - 'A' : -1;
        if (stem.isEmpty() || options.size() < 2) {
            faults.add(number, "Before the answer a question and two options or more should stand.");
        } else if (right < 0 || right >= LETTERS || right >= options.size()) {
            faults.add(number, "The answer is one of the options' letters.");
        } else {
            var all = new ArrayList<Option>();
            for (int place = 0; place < options.size(); place++) {
                all.add(new Option(options.get(place), place == right, Reason.NONE));
            }
            Checks.take(new Draft.Choice("", stem.toString(), "", false, all), begun, faults, items);
        }
    }
}
