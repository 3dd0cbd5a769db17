package org.milestone.readiness;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.readiness.domain.Mastery.Answer;

/// Answers of many learners as a CSV: learner, skill, correct, in the order they were given.
///
/// Without a header the first three columns are taken. With one, columns are found by name, also
/// by those of the ASSISTments data (`user_id`, `sequence_id` or `skill_id`, `correct`, and
/// `log_id`, by which answers are then sorted).
///
/// @param learners each learner's answers in order
/// @param problems bad lines, with their numbers; they are left out
record AnswerFile(Map<String, List<Answer>> learners, List<Problem> problems) {
    private static final Set<String> LEARNER = Set.of("learner", "user", "user_id", "student", "student_id");
    private static final Set<String> SKILL = Set.of("skill", "sequence_id", "skill_id", "skill_name");
    private static final Set<String> CORRECT = Set.of("correct");
    private static final Set<String> ORDER = Set.of("order", "log_id", "order_id");

    record Problem(int line, String message) {
        @Override
        public String toString() {
            return "line " + line + ": " + message;
        }
    }

    private record Columns(int learner, int skill, int correct, Optional<Integer> order) {
        int last() {
            return Math.max(Math.max(learner, skill), Math.max(correct, order.orElse(0)));
        }
    }

    private record Placed(long order, Answer answer) {}

    static AnswerFile read(BufferedReader reader) throws IOException {
        var rows = new LinkedHashMap<String, List<Placed>>();
        var problems = new ArrayList<Problem>();
        var names = new HashMap<String, String>();
        var columns = new Columns(0, 1, 2, Optional.empty());
        int number = 0;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            var fields = line.split(",", -1);
            for (int i = 0; i < fields.length; i++) {
                fields[i] = unquoted(fields[i]);
            }
            var header = number == 1 ? header(fields) : Optional.<Columns>empty();
            if (header.isPresent()) {
                columns = header.get();
                continue;
            }
            if (line.isBlank()) {
                continue;
            }
            var problem = problem(fields, columns);
            if (problem.isPresent()) {
                problems.add(new Problem(number, problem.get()));
                continue;
            }
            var skill = names.computeIfAbsent(fields[columns.skill()], name -> name);
            boolean correct = Double.parseDouble(fields[columns.correct()]) == 1;
            long order = columns.order().isPresent()
                    ? Long.parseLong(fields[columns.order().get()])
                    : number;
            rows.computeIfAbsent(fields[columns.learner()], learner -> new ArrayList<>())
                    .add(new Placed(order, new Answer(skill, correct)));
        }
        var learners = new LinkedHashMap<String, List<Answer>>();
        rows.forEach((learner, placed) -> learners.put(
                learner,
                placed.stream()
                        .sorted(Comparator.comparingLong(Placed::order))
                        .map(Placed::answer)
                        .toList()));
        return new AnswerFile(learners, problems);
    }

    private static String unquoted(String field) {
        var plain = field.strip();
        boolean quoted = plain.length() >= 2 && plain.startsWith("\"") && plain.endsWith("\"");
        return quoted ? plain.substring(1, plain.length() - 1) : plain;
    }

    private static Optional<Columns> header(String[] fields) {
        int learner = find(fields, LEARNER);
        int skill = find(fields, SKILL);
        int correct = find(fields, CORRECT);
        int order = find(fields, ORDER);
        return learner < 0 || skill < 0 || correct < 0
                ? Optional.empty()
                : Optional.of(new Columns(learner, skill, correct, order < 0 ? Optional.empty() : Optional.of(order)));
    }

    private static int find(String[] fields, Set<String> names) {
        for (int i = 0; i < fields.length; i++) {
            if (names.contains(fields[i].toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> problem(String[] fields, Columns columns) {
        if (fields.length <= columns.last()) {
            return Optional.of(fields.length + " columns, at least " + (columns.last() + 1) + " are needed");
        }
        if (fields[columns.learner()].isEmpty() || fields[columns.skill()].isEmpty()) {
            return Optional.of("no learner or no skill");
        }
        if (!fields[columns.correct()].matches("[01](\\.0*)?")) {
            return Optional.of("correct is '" + fields[columns.correct()] + "', not 0 or 1");
        }
        if (columns.order().isPresent() && !fields[columns.order().get()].matches("\\d{1,18}")) {
            return Optional.of("order is '" + fields[columns.order().get()] + "', not a number");
        }
        return Optional.empty();
    }
}
