package org.milestone.practice;

/// What became of the wish to begin an attempt.
public sealed interface Started {

    record Begun(long attempt) implements Started {}

    /// One like it runs already: a second click, or another window.
    record AlreadyOpen(long attempt) implements Started {}

    /// `available` items are there where `wanted` were asked for; with all weights kept at most
    /// `possible` can be asked.
    record TooFew(int wanted, int available, int possible) implements Started {}

    /// There is no such exam, or no blueprint of it is in force.
    record NoSuchExam() implements Started {}
}
