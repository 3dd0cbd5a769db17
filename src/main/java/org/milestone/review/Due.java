package org.milestone.review;

import java.time.LocalDate;
import java.util.Optional;

/// How much there is to review.
///
/// @param today   cards to review today
/// @param waiting cards that are due, too, but more than a day may bring
/// @param done    cards reviewed today
/// @param kept    cards in all
/// @param next    the next day with cards after today, with how many
public record Due(int today, int waiting, int done, int kept, Optional<Next> next) {
    private static final int SECONDS = 18;
    private static final int MINUTE = 60;

    public record Next(LocalDate day, int cards) {}

    /// What that takes: ten cards in three minutes.
    public int minutes() {
        return Math.ceilDiv(today * SECONDS, MINUTE);
    }
}
