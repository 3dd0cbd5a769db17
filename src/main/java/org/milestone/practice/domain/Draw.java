package org.milestone.practice.domain;

/// A paper, or how many items are missing for one.
public sealed interface Draw {

    record Drawn(Paper paper) implements Draw {}

    /// `available` items are there where `wanted` were asked for; with all weights kept the
    /// longest paper has `possible` items, 0 when there is none at all.
    record TooFew(int wanted, int available, int possible) implements Draw {}
}
