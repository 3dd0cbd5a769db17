package org.milestone.content.domain;

import java.util.List;

/// A document one needs, blank and filled in.
public record Template(
        String id,
        String title,
        String summary,
        String when,
        Phase phase,
        List<String> skills,
        List<String> lessons,
        List<String> related,
        Sheet blank,
        Sheet filled) {

    /// Where in a project it is needed.
    public enum Phase {
        INITIATING,
        PLANNING,
        EXECUTING,
        CONTROLLING,
        CLOSING,
        ANY
    }

    /// The document as it is downloaded, in Markdown, and as it is shown, in sanitised HTML whose
    /// headings start at the third level.
    public record Sheet(String markdown, String html, String plain) {}

    public Template {
        skills = List.copyOf(skills);
        lessons = List.copyOf(lessons);
        related = List.copyOf(related);
    }
}
