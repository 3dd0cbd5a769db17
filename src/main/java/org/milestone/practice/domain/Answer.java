package org.milestone.practice.domain;

import java.time.Instant;
import java.util.Optional;

/// The latest word on a slot. `sequence` grows with each answer to the slot; `seconds` is the
/// time spent on it in all. `mark` is there once it was judged.
public record Answer(
        int slot,
        long sequence,
        Response response,
        Optional<Certainty> certainty,
        int seconds,
        Instant at,
        Optional<Mark> mark) {}
