package org.milestone.study;

import java.time.Instant;

/// A private note on a lesson. `version` goes back with a change, so that a change made in another window is noticed.
public record LessonNote(String lesson, String body, long version, Instant updatedAt) {
    /// The longest note that is kept, in characters.
    public static final int LONGEST = 10_000;

    /// The version of a note that has not been written yet.
    public static final long NEW = -1;
}
