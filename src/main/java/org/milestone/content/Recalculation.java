package org.milestone.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Does one line of a `compute` block again: `pert: o=4, m=6, p=14 -> 7`.
final class Recalculation {
    // Results are written with three decimals.
    private static final double TOLERANCE = 0.0015;
    private static final Pattern LINE = Pattern.compile("\\s*([a-z-]+)\\s*:(.+?)->(.+)");
    private static final int MOST_ACTIVITIES = 100;

    private Recalculation() {}

    /// What is wrong with a line, if anything is.
    static Optional<String> of(String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            return Optional.of("a line to recompute is written `pert: o=4, m=6, p=14 -> 7`");
        }
        var given = match.group(2).strip();
        var result = match.group(3).strip();
        try {
            return switch (match.group(1)) {
                case "pert" -> pert(given, result);
                case "ev" -> earnedValue(values(given), values(result));
                case "channels" -> {
                    double people = value(values(given), "n");
                    yield same(people * (people - 1) / 2, result);
                }
                case "emv" -> same(Arithmetic.valueOf(given), result);
                case "velocity" -> same(mean(given), result);
                case "critical-path" -> criticalPath(given, result);
                default ->
                    Optional.of("`" + match.group(1)
                            + "` is not known (known: pert, ev, channels, emv, critical-path, velocity)");
            };
        } catch (IllegalArgumentException unreadable) {
            return Optional.of("cannot be recomputed: " + unreadable.getMessage());
        }
    }

    private static Optional<String> pert(String given, String result) {
        var values = values(given);
        return same((value(values, "o") + 4 * value(values, "m") + value(values, "p")) / 6, result);
    }

    private static Optional<String> earnedValue(Map<String, Double> given, Map<String, Double> written) {
        double ev = value(given, "ev");
        var right = new HashMap<String, Double>();
        if (given.containsKey("pv")) {
            right.put("sv", ev - value(given, "pv"));
            right.put("spi", ev / value(given, "pv"));
        }
        if (given.containsKey("ac")) {
            double ac = value(given, "ac");
            right.put("cv", ev - ac);
            right.put("cpi", ev / ac);
            if (given.containsKey("bac")) {
                double bac = value(given, "bac");
                // The exact CPI, not the one rounded for the reader.
                double eac = bac * ac / ev;
                right.put("eac", eac);
                right.put("etc", eac - ac);
                right.put("vac", bac - eac);
                right.put("tcpi", (bac - ev) / (bac - ac));
            }
        }
        var wrong = new ArrayList<String>();
        written.forEach((name, value) -> {
            if (!right.containsKey(name)) {
                wrong.add(name + " does not follow from what is given");
            } else if (differ(value(right, name), value)) {
                wrong.add(name + " is " + Arithmetic.plain(value(right, name)) + ", not " + Arithmetic.plain(value));
            }
        });
        return wrong.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", wrong));
    }

    private record Activity(double length, List<String> after) {}

    // `A 5; B 6 A; D 4 B,C` with the result `A-B-D 15`: any of the longest paths is right.
    private static Optional<String> criticalPath(String given, String result) {
        var activities = new LinkedHashMap<String, Activity>();
        for (var part : given.split(";")) {
            var words = part.strip().split("\\s+", 3);
            if (words.length < 2) {
                throw new IllegalArgumentException("`" + part.strip() + "` is no activity like `B 6 A`");
            }
            var after = words.length < 3
                    ? List.<String>of()
                    : List.of(words[2].strip().split("\\s*,\\s*"));
            activities.put(words[0], new Activity(Arithmetic.valueOf(words[1]), after));
        }
        if (activities.size() > MOST_ACTIVITIES) {
            throw new IllegalArgumentException("more than " + MOST_ACTIVITIES + " activities");
        }
        var ends = new HashMap<String, Double>();
        activities.keySet().forEach(name -> end(name, activities, ends, 0));
        double longest =
                ends.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        var words = result.split("\\s+");
        if (words.length != 2) {
            throw new IllegalArgumentException("the result is a path and its length, `A-C-D 18`");
        }
        if (differ(longest, Arithmetic.valueOf(words[1]))) {
            return Optional.of("the longest path takes " + Arithmetic.plain(longest) + ", not " + words[1]);
        }
        double length = 0;
        var before = "";
        for (var name : words[0].split("-")) {
            var activity = activities.get(name);
            if (activity == null
                    || (before.isEmpty()
                            ? !activity.after().isEmpty()
                            : !activity.after().contains(before))) {
                return Optional.of("`" + words[0] + "` is no path from the start: look at " + name);
            }
            length += activity.length();
            before = name;
        }
        return differ(longest, length)
                ? Optional.of("`" + words[0] + "` takes " + Arithmetic.plain(length) + ", the longest path "
                        + Arithmetic.plain(longest))
                : Optional.empty();
    }

    private static double end(String name, Map<String, Activity> activities, Map<String, Double> ends, int depth) {
        var activity = activities.get(name);
        if (activity == null) {
            throw new IllegalArgumentException("there is no activity `" + name + "`");
        }
        if (depth > activities.size()) {
            throw new IllegalArgumentException("the activities run in a circle at `" + name + "`");
        }
        var known = ends.get(name);
        if (known != null) {
            return known;
        }
        double start = 0;
        for (var before : activity.after()) {
            start = Math.max(start, end(before, activities, ends, depth + 1));
        }
        ends.put(name, start + activity.length());
        return start + activity.length();
    }

    private static double mean(String given) {
        var parts = given.split(",");
        double sum = 0;
        for (var part : parts) {
            sum += Arithmetic.valueOf(part.strip());
        }
        return sum / parts.length;
    }

    private static Optional<String> same(double right, String written) {
        return differ(right, Arithmetic.valueOf(written))
                ? Optional.of("the result is " + Arithmetic.plain(right) + ", not " + written)
                : Optional.empty();
    }

    // Also where there is no number at all.
    private static boolean differ(double right, double written) {
        return !(Math.abs(right - written) <= TOLERANCE);
    }

    private static Map<String, Double> values(String text) {
        var values = new LinkedHashMap<String, Double>();
        for (var part : text.split(",")) {
            int at = part.indexOf('=');
            if (at < 0) {
                throw new IllegalArgumentException("`" + part.strip() + "` is not written like `ev=40000`");
            }
            values.put(part.substring(0, at).strip(), Arithmetic.valueOf(part.substring(at + 1)));
        }
        return values;
    }

    private static double value(Map<String, Double> values, String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("`" + name + "` is missing");
        }
        return value;
    }
}
