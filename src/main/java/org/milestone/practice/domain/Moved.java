package org.milestone.practice.domain;

import java.time.Instant;

/// What became of a step through an attempt: closing a section, a break, handing in.
public sealed interface Moved {

    record Done(Attempt attempt) implements Moved {}

    /// The time was up before.
    record TooLate(Instant deadline) implements Moved {}

    /// The step is not to be had at this moment: no break here, no break to end, no section left.
    record NotNow() implements Moved {}

    record AlreadyFinished() implements Moved {}

    /// There is no such attempt for this person.
    record NotThere() implements Moved {}
}
