package org.milestone.practice.domain;

import java.time.Instant;
import java.util.Optional;

/// What became of an answer.
public sealed interface Answered {

    /// It is kept, or was already when it was sent again; with its mark where answers are judged
    /// at once.
    record Taken(Answer answer) implements Answered {
        public Optional<Mark> mark() {
            return answer.mark();
        }
    }

    /// A newer answer is kept, given elsewhere; or the answer was judged and is final.
    record Stale(Answer kept) implements Answered {}

    /// The time was up; the answer is not kept.
    record TooLate(Instant deadline) implements Answered {}

    /// Its section is not open, not any more or not yet.
    record SectionClosed() implements Answered {}

    record OnBreak() implements Answered {}

    record AlreadyFinished() implements Answered {}

    record NoSuchSlot() implements Answered {}

    /// The response is not of the kind the item asks for, or names places it does not have.
    record DoesNotFit() implements Answered {}

    /// There is no such attempt for this person.
    record NotThere() implements Answered {}
}
