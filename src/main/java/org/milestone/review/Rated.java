package org.milestone.review;

import java.time.LocalDate;

/// What became of a rating.
public sealed interface Rated {

    /// It is kept; the card is asked again on that day.
    record Kept(LocalDate due) implements Rated {}

    /// The card was rated on this turn before: a second click, or another window.
    record AlreadyRated(LocalDate due) implements Rated {}

    /// There is no such card for this person.
    record NotThere() implements Rated {}
}
