package org.milestone.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milestone.content.domain.Id;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// The keys and values of one YAML mapping. Every method gives a usable value: where the author's
/// is missing or wrong, the problem is noted with its line and a stand-in comes back, so that one
/// reading finds all problems.
final class Fields {
    private final Draft draft;
    private final String file;
    private final int shift;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    /// `shift` is the number of lines of the file before the first line of the YAML.
    Fields(Draft draft, String file, int shift, @Nullable Node node) {
        this.draft = draft;
        this.file = file;
        this.shift = shift;
        this.line = node == null ? 0 : lineOf(node);
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                int keyLine = lineOf(tuple.getKeyNode());
                lines.put(key, keyLine);
                if (values.put(key, tuple.getValueNode()) != null) {
                    draft.problem(file, keyLine, "`" + key + "` is written twice");
                }
            }
        } else if (node != null) {
            draft.problem(file, line, "here should be keys with values (`key: value`)");
        }
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    /// The line a key stands on, or that of the whole when it is missing.
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    boolean has(String key) {
        return values.containsKey(key) && !isNull(values.get(key));
    }

    void problem(String key, String message) {
        draft.problem(file, line(key), message);
    }

    void problem(int at, String message) {
        draft.problem(file, at, message);
    }

    String text(String key) {
        var text = optionalText(key);
        if (text.isEmpty()) {
            missing(key);
        }
        return text.orElse("");
    }

    Optional<String> optionalText(String key) {
        return scalar(key).map(scalar -> scalar.value().strip()).filter(text -> !text.isEmpty());
    }

    /// A text of several lines with the line its first character stands on.
    Scalar passage(String key) {
        var scalar = scalar(key);
        if (scalar.isEmpty() || scalar.get().value().isBlank()) {
            missing(key);
        }
        return scalar.orElse(new Scalar("", line(key)));
    }

    int number(String key, int from, int to) {
        var text = text(key);
        try {
            int number = text.isEmpty() ? from : Integer.parseInt(text);
            if (number < from || number > to) {
                problem(key, "`" + key + "` must lie between " + from + " and " + to + ", not " + number);
                return from;
            }
            return number;
        } catch (NumberFormatException notANumber) {
            problem(key, "`" + key + "` must be a whole number, not `" + text + "`");
            return from;
        }
    }

    /// Empty when the key is missing.
    OptionalInt optionalNumber(String key, int from, int to) {
        return has(key) ? OptionalInt.of(number(key, from, to)) : OptionalInt.empty();
    }

    Optional<BigDecimal> decimal(String key) {
        return optionalText(key).flatMap(text -> {
            try {
                var number = new BigDecimal(text.replace("_", ""));
                if (number.precision() <= 30 && Math.abs(number.scale()) <= 30) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException notANumber) {
                // told below, together with numbers that are too long
            }
            problem(key, "`" + key + "` must be a number like 0.8 or 40000, not `" + text + "`");
            return Optional.empty();
        });
    }

    /// A number between two bounds, both included; `usual` when the key is missing.
    double share(String key, double usual, double from, double to) {
        var number = decimal(key).map(BigDecimal::doubleValue).orElse(usual);
        if (number < from || number > to) {
            problem(
                    key,
                    "`" + key + "` must lie between " + plain(from) + " and " + plain(to) + ", not " + plain(number));
            return usual;
        }
        return number;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /// `true` or `false`; false when the key is missing.
    boolean flag(String key) {
        var text = optionalText(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            problem(key, "`" + key + "` must be true or false, not `" + text + "`");
        }
        return text.equals("true");
    }

    /// One of an enum's names as authors write them: `PROJECT_MANAGEMENT` is
    /// `project-management`.
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return choice(key, type, Fields::spelling);
    }

    /// Several of an enum's names, in the author's order.
    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        var found = new ArrayList<E>();
        for (var scalar : texts(key)) {
            var one = Arrays.stream(type.getEnumConstants())
                    .filter(each -> spelling(each).equals(scalar.value().strip()))
                    .findFirst();
            if (one.isEmpty() || found.contains(one.get())) {
                draft.problem(
                        file,
                        scalar.line(),
                        "`" + key + "` holds "
                                + oneOf(Arrays.stream(type.getEnumConstants())
                                        .map(Fields::spelling)
                                        .toList()) + ", each once, not `" + scalar.value() + "`");
            } else {
                found.add(one.get());
            }
        }
        if (!has(key)) {
            missing(key);
        }
        return found;
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, Function<E, String> spelling) {
        var text = text(key);
        var all = type.getEnumConstants();
        for (var one : all) {
            if (spelling.apply(one).equals(text)) {
                return one;
            }
        }
        if (!text.isEmpty()) {
            problem(
                    key,
                    "`" + key + "` must be "
                            + oneOf(Arrays.stream(all).map(spelling).toList()) + ", not `" + text + "`");
        }
        return all[0];
    }

    String oneOf(String key, List<String> allowed) {
        var text = text(key);
        if (!text.isEmpty() && !allowed.contains(text)) {
            problem(key, "`" + key + "` must be " + oneOf(allowed) + ", not `" + text + "`");
        }
        return text;
    }

    LocalDate day(String key) {
        var text = text(key);
        try {
            return text.isEmpty() ? draft.today() : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            problem(key, "`" + key + "` must be a day like 2026-11-22, not `" + text + "`");
            return draft.today();
        }
    }

    /// A day on which somebody has looked: never in the future.
    LocalDate pastDay(String key) {
        var day = day(key);
        if (day.isAfter(draft.today())) {
            problem(key, "`" + key + "` lies in the future: " + day);
        }
        return day;
    }

    int year(String key) {
        int year = number(key, 1900, 2999);
        if (year > draft.today().getYear()) {
            problem(key, "`" + key + "` lies in the future: " + year);
        }
        return year;
    }

    /// An address of the web, `https://...` or `http://...`.
    String address(String key) {
        var text = text(key);
        if (!text.isEmpty() && !text.matches("https?://[^\\s<>\"]+")) {
            problem(key, "`" + key + "` must be an address that begins with https://");
        }
        return text;
    }

    List<Scalar> texts(String key) {
        var found = new ArrayList<Scalar>();
        for (var node : nodes(key)) {
            scalarOf(key, node)
                    .filter(scalar -> !scalar.value().isBlank())
                    .ifPresentOrElse(
                            found::add, () -> draft.problem(file, lineOf(node), "an entry of `" + key + "` is empty"));
        }
        return found;
    }

    List<String> texts(String key, int least, int most) {
        var found = texts(key).stream().map(scalar -> scalar.value().strip()).toList();
        count(key, found.size(), least, most);
        return found;
    }

    List<Fields> maps(String key) {
        return nodes(key).stream()
                .map(node -> new Fields(draft, file, shift, node))
                .toList();
    }

    List<Fields> maps(String key, int least, int most) {
        var found = maps(key);
        count(key, found.size(), least, most);
        return found;
    }

    Fields map(String key) {
        return new Fields(draft, file, shift, values.get(ask(key)));
    }

    /// All keys with plain values, for mappings whose keys are the author's own.
    Map<String, Scalar> pairs() {
        var pairs = new LinkedHashMap<String, Scalar>();
        for (var key : values.keySet()) {
            scalar(key)
                    .ifPresent(value -> pairs.put(key, new Scalar(value.value().strip(), line(key))));
        }
        return pairs;
    }

    /// A plain id of another file: `risk-management` becomes `skills/risk-management` when
    /// `skills/risk-management.md` is there.
    String reference(String key, String room) {
        return text(key).isEmpty() ? "" : resolve(new Scalar(text(key), line(key)), room);
    }

    List<String> references(String key, String room) {
        var found = new ArrayList<String>();
        for (var scalar : texts(key)) {
            var id = resolve(scalar, room);
            if (found.contains(id)) {
                draft.problem(file, scalar.line(), "`" + scalar.value() + "` is named twice");
            } else {
                found.add(id);
            }
        }
        return found;
    }

    /// Ids of lessons, written `delivery/scope-control`.
    List<String> lessons(String key) {
        var found = new ArrayList<String>();
        for (var scalar : texts(key)) {
            var id = scalar.value().strip();
            exists(scalar, "tracks/" + id + ".md");
            if (found.contains(id)) {
                draft.problem(file, scalar.line(), "`" + id + "` is named twice");
            } else {
                found.add(id);
            }
        }
        return found;
    }

    /// The id of one lesson, written `delivery/scope-control`; empty when the key is missing.
    Optional<String> optionalLesson(String key) {
        optionalText(key).ifPresent(id -> exists(new Scalar(id, line(key)), "tracks/" + id + ".md"));
        return optionalText(key);
    }

    private String resolve(Scalar name, String room) {
        var id = room + "/" + name.value().strip();
        var target = id
                + switch (room) {
                    case "cases" -> ".yml";
                    case "templates" -> "/template.yml";
                    default -> ".md";
                };
        if (Id.isWord(name.value().strip())) {
            exists(name, target);
        } else {
            draft.problem(file, name.line(), "`" + name.value() + "` is not an id (lower-case words with hyphens)");
        }
        return id;
    }

    private void exists(Scalar name, String target) {
        if (draft.folder().has(target)) {
            draft.names(file, target);
        } else {
            draft.problem(file, name.line(), "`" + name.value() + "` does not exist: there is no " + target);
        }
    }

    /// Says which keys nobody asked for. Call it last.
    void done() {
        for (var key : values.keySet()) {
            if (!asked.contains(key)) {
                draft.problem(
                        file,
                        line(key),
                        "unknown key `" + key + "` (known here: "
                                + asked.stream().sorted().collect(Collectors.joining(", ")) + ")");
            }
        }
    }

    static String spelling(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Node> nodes(String key) {
        var node = values.get(ask(key));
        if (node == null || isNull(node)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(key, "`" + key + "` must be a list");
        return List.of();
    }

    private Optional<Scalar> scalar(String key) {
        var node = values.get(ask(key));
        return node == null || isNull(node) ? Optional.empty() : scalarOf(key, node);
    }

    private Optional<Scalar> scalarOf(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            boolean block = scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.LITERAL
                    || scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.FOLDED;
            return Optional.of(new Scalar(scalar.getValue(), lineOf(node) + (block ? 1 : 0)));
        }
        draft.problem(file, lineOf(node), "`" + key + "` must be plain text, not a list or keys (put it in quotes)");
        return Optional.empty();
    }

    private void missing(String key) {
        if (line > 0) {
            draft.problem(file, line(key), "`" + key + "` is missing");
        }
    }

    private void count(String key, int found, int least, int most) {
        if (found < least || found > most) {
            problem(
                    key,
                    found == 0
                            ? "`" + key + "` is missing"
                            : "`" + key + "` needs " + (least == most ? "exactly " + least : least + " to " + most)
                                    + " entries, not " + found);
        }
    }

    private String ask(String key) {
        asked.add(key);
        return key;
    }

    private int lineOf(Node node) {
        return node.getStartMark().getLine() + 1 + shift;
    }

    private static boolean isNull(@Nullable Node node) {
        return node == null || node.getTag().equals(Tag.NULL);
    }

    private static String oneOf(List<String> names) {
        return String.join(" | ", names);
    }
}
