package org.milestone.review.domain;

import java.time.LocalDate;
import java.util.Optional;

/// How well one person remembers one thing.
///
/// @param stability days until the chance of recall has fallen to 90 %; 0 before the first review
/// @param difficulty 1 (easy) to 10 (hard); 0 before the first review
/// @param lastReview the day of the last review; empty before the first
/// @param due the day to ask again
/// @param reviews how often it was reviewed
/// @param lapses how often it was forgotten after it had been learned
public record Memory(
        double stability, double difficulty, Optional<LocalDate> lastReview, LocalDate due, int reviews, int lapses) {

    /// Never reviewed, or in review.
    public enum State {
        NEW,
        REVIEW
    }

    public Memory {
        boolean learned = lastReview.isPresent();
        if (learned ? !(stability > 0) || !(difficulty >= 1 && difficulty <= 10) : stability != 0 || difficulty != 0) {
            throw new IllegalArgumentException("stability " + stability + ", difficulty " + difficulty);
        }
        if (reviews < 0 || lapses < 0 || lapses > reviews) {
            throw new IllegalArgumentException(lapses + " lapses in " + reviews + " reviews");
        }
    }

    /// Something never reviewed, to be asked for on a day.
    public static Memory fresh(LocalDate due) {
        return new Memory(0, 0, Optional.empty(), due, 0, 0);
    }

    /// Whether it was ever reviewed.
    public State state() {
        return lastReview.isEmpty() ? State.NEW : State.REVIEW;
    }

    /// The same memory, asked for on another day.
    public Memory dueOn(LocalDate day) {
        return new Memory(stability, difficulty, lastReview, day, reviews, lapses);
    }
}
