package org.milestone.practice.domain;

import java.util.Optional;

/// An answer as somebody hands it in. `sequence` is one more than that of the answer they saw, 1
/// for the first, and stays the same when it is sent again. `seconds` were spent on the item
/// since the last answer to it.
public record Given(int slot, long sequence, Response response, Optional<Certainty> certainty, int seconds) {
    private static final int LONGEST_SECONDS = 6 * 60 * 60;

    public Given {
        seconds = Math.clamp(seconds, 0, LONGEST_SECONDS);
    }

    public Given(int slot, long sequence, Response response) {
        this(slot, sequence, response, Optional.empty(), 0);
    }
}
