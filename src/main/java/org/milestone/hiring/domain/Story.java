package org.milestone.hiring.domain;

import java.util.stream.Stream;

/// An answer in four parts, as its owner wrote it; any part may be empty.
public record Story(String situation, String task, String action, String result) {
    /// Characters in one part, at most.
    public static final int LONGEST = 3000;

    public static final Story EMPTY = new Story("", "", "", "");

    /// Whether nothing is written.
    public boolean isBlank() {
        return parts().allMatch(String::isBlank);
    }

    /// How many characters the longest part has too many, 0 when it fits.
    public int excess() {
        return parts().mapToInt(part -> part.length() - LONGEST)
                .filter(over -> over > 0)
                .max()
                .orElse(0);
    }

    private Stream<String> parts() {
        return Stream.of(situation, task, action, result);
    }
}
