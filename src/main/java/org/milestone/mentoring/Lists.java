package org.milestone.mentoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Short lists in one column.
final class Lists {
    private Lists() {}

    static String text(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<String> read(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    static <T> List<T> read(String text, Function<String, T> one) {
        return Arrays.stream(text.split(","))
                .filter(word -> !word.isEmpty())
                .map(one)
                .toList();
    }
}
