package org.milestone.hiring;

import java.time.Instant;
import java.util.Optional;
import org.milestone.hiring.domain.Rating;
import org.milestone.hiring.domain.Story;

/// What somebody wrote on a question and how they rated it; only they can see it.
public record InterviewAnswer(
        String question,
        Story story,
        Optional<Rating> rating,
        Optional<Instant> dueAt,
        long version,
        Instant updatedAt) {
    /// The version of an answer that is not there yet.
    public static final long NEW = -1;
}
