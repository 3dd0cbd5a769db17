package org.milestone.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milestone.content.domain.Id;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A section of an export on its way back, and what becomes of each of its parts.
public final class Comeback {
    private static final int LONGEST_ID = 150;
    private static final Pattern SLASH = Pattern.compile("/");

    /// Why something cannot be taken.
    public enum Fault {
        /// It is not what an export has in this place.
        UNREADABLE,
        MISSING,
        TOO_LONG,
        /// It lies ahead, a lifetime ago, or ends before it begins.
        NO_SUCH_DAY,
        OUT_OF_RANGE,
        /// There is nothing of this name.
        UNKNOWN,
        TOO_MANY,
        /// A file that is too big, or neither PDF nor picture.
        NOT_A_FILE
    }

    /// @param table where it would be kept
    /// @param name  as its owner knows it; blank when it has none
    public record Problem(String table, String name, Fault fault) {}

    /// What became of the parts that one table keeps.
    ///
    /// @param there was there already
    /// @param left  what others said, which only they can say
    public record Line(String table, int brought, int there, int left) {
        private Line and(Line other) {
            return new Line(table, brought + other.brought, there + other.there, left + other.left);
        }
    }

    private final JsonNode section;
    private final JsonMapper json;
    private final Map<String, Line> lines = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Comeback(JsonNode section, JsonMapper json) {
        this.section = section;
        this.json = json;
    }

    /// The section as the type it was written from; empty, and a problem, when it is none.
    public <T> Optional<T> as(Class<T> type, String table) {
        try {
            return Optional.of(json.treeToValue(section, type));
        } catch (JacksonException none) {
            problem(table, place(none), Fault.UNREADABLE);
            return Optional.empty();
        }
    }

    private static String place(JacksonException none) {
        return none.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? String.valueOf(step.getIndex() + 1) : step.getPropertyName())
                .collect(Collectors.joining(", "));
    }

    public void brought(String table) {
        count(new Line(table, 1, 0, 0));
    }

    public void there(String table) {
        count(new Line(table, 0, 1, 0));
    }

    /// Words of others, which do not come back by a file that anybody can write.
    public void left(String table, int number) {
        if (number > 0) {
            count(new Line(table, 0, 0, number));
        }
    }

    private void count(Line line) {
        lines.merge(line.table(), line, Line::and);
    }

    public void problem(String table, String name, Fault fault) {
        problems.add(new Problem(table, name, fault));
    }

    /// Whether a text can be the id of something in the catalog, today's or one that is gone.
    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && SLASH.splitAsStream(text + "/").allMatch(Id::isWord);
    }

    List<Line> lines() {
        return List.copyOf(lines.values());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
