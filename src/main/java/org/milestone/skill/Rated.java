package org.milestone.skill;

import org.milestone.skill.domain.Rating;

/// What became of a rating.
public sealed interface Rated {

    /// It is in the database.
    record Kept(Rating rating) implements Rated {}

    /// There is no such skill, the level is none, or nobody rates themself as a mentor.
    record NotPossible() implements Rated {}

    /// This piece of evidence is neither words nor an address of the web, or it is too long.
    record NotEvidence(String text) implements Rated {}

    /// The words are too long by so many characters, or there are so many pieces of evidence too
    /// many.
    record TooLong(int by) implements Rated {}

    /// There is no rating yet that could be explained.
    record NothingToExplain() implements Rated {}
}
