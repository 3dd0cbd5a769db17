package org.milestone.hiring;

/// What became of an answer that was to be kept.
public sealed interface AnswerSaving {

    /// It is in the database; the answer as it stands now.
    record Saved(InterviewAnswer answer) implements AnswerSaving {}

    /// Another window changed it in the meantime; here is what stands there now.
    record ChangedElsewhere(InterviewAnswer answer) implements AnswerSaving {}

    /// One part is too long by so many characters; nothing was changed.
    record TooLong(int by) implements AnswerSaving {}

    /// There is no such question.
    record NoQuestion() implements AnswerSaving {}
}
