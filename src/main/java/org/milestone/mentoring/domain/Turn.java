package org.milestone.mentoring.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whose word a thread waits for, and since when. Writing hands the turn to the other; who has
/// nothing to add lets it rest.
///
/// @param side   empty when it waits for nobody
/// @param closed how it ended, when it did
public record Turn(Optional<Side> side, Instant since, Optional<Closing> closed) {
    /// After so long without a word a thread is closed; anybody may write in it again.
    public static final Duration SILENCE = Duration.ofDays(28);

    /// How a thread ended.
    public enum Closing {
        /// One of the two said that it is done.
        SETTLED,
        /// Nobody wrote for four weeks.
        SILENCE
    }

    /// The first word is written.
    public static Turn opened(Side by, Instant now) {
        return new Turn(Optional.of(by.other()), now, Optional.empty());
    }

    /// A further word opens it again, if it was closed. Who writes twice keeps waiting since the
    /// first time.
    public Turn written(Side by, Instant now) {
        boolean waitsAlready =
                closed.isEmpty() && side.filter(by.other()::equals).isPresent();
        return waitsAlready ? this : opened(by, now);
    }

    /// Nothing more is expected.
    public Turn settled(Instant now) {
        return new Turn(Optional.empty(), now, Optional.of(Closing.SETTLED));
    }

    /// Closed, if nobody wrote for [#SILENCE].
    public Optional<Turn> lapsed(Instant now) {
        return side.isPresent() && !now.isBefore(since.plus(SILENCE))
                ? Optional.of(new Turn(Optional.empty(), now, Optional.of(Closing.SILENCE)))
                : Optional.empty();
    }
}
