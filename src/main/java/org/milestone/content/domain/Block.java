package org.milestone.content.domain;

/// A piece of a lesson, in reading order.
public sealed interface Block {

    /// Sanitised HTML, ready to be shown.
    record Prose(String html) implements Block {}

    /// The place where an item is asked.
    record Check(String questionId) implements Block {}
}
