package org.milestone.content.domain;

import java.util.Comparator;

/// Something an author must mend. `file` is relative to the content folder, with forward slashes; `line` counts
/// from 1 and is 0 when the whole file is meant.
public record Problem(String file, int line, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
