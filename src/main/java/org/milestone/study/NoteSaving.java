package org.milestone.study;

/// What became of a note that was to be kept.
public sealed interface NoteSaving {

    /// It is in the database; the note as it stands now.
    record Saved(LessonNote note) implements NoteSaving {}

    /// An empty note is no note: it is gone.
    record Removed() implements NoteSaving {}

    /// Another window changed it in the meantime; here is what stands there now.
    record ChangedElsewhere(LessonNote note) implements NoteSaving {}

    /// Too long by so many characters; nothing was changed.
    record TooLong(int by) implements NoteSaving {}

    /// There is no such lesson.
    record NoLesson() implements NoteSaving {}
}
