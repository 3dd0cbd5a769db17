package org.milestone.mentoring.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What two people wait for from each other.
public record Waiting(List<Item> items) {

    /// The kinds of things one waits for.
    public enum What {
        ANSWER_TO_QUESTION,
        SIGNATURE,
        WORD,
        ACTION,
        ASSIGNMENT,
        RATING
    }

    /// One thing.
    ///
    /// @param on     who has to do it
    /// @param words  names it: a thread's title, an action
    /// @param number of the thread, the action, the mentorship
    public record Item(Side on, What what, String words, long number, Instant since) {}

    public Waiting {
        items = items.stream().sorted(Comparator.comparing(Item::since)).toList();
    }

    /// What waits longest for one of the two.
    public Optional<Item> longestOn(Side side) {
        return on(side).stream().findFirst();
    }

    public List<Item> on(Side side) {
        return items.stream().filter(item -> item.on() == side).toList();
    }

    /// Whose move it is: of whoever has kept the other waiting longest; empty when nobody waits.
    public Optional<Side> stalledOn() {
        return items.stream().findFirst().map(Item::on);
    }
}
