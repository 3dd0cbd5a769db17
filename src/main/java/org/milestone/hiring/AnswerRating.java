package org.milestone.hiring;

/// What became of a rating.
public sealed interface AnswerRating {

    /// It is kept, with the day the question is due again.
    record Rated(InterviewAnswer answer) implements AnswerRating {}

    /// One rating from 1 to 4 for each point is wanted.
    record Incomplete() implements AnswerRating {}

    /// There is no such question.
    record NoQuestion() implements AnswerRating {}
}
