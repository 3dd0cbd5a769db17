package org.milestone.content.domain;

import java.util.List;

/// One lesson. `minutes` is the author's estimate for reading and exercises, 3-60. References are full ids.
public record Lesson(
        String id,
        String track,
        String title,
        String summary,
        int minutes,
        Difficulty level,
        List<String> skills,
        List<String> roles,
        List<String> certifications,
        List<String> objectives,
        List<Card> cards,
        List<Source> sources,
        Text text) {

    /// A flash card.
    public record Card(String front, String back) {}

    public Lesson {
        skills = List.copyOf(skills);
        roles = List.copyOf(roles);
        certifications = List.copyOf(certifications);
        objectives = List.copyOf(objectives);
        cards = List.copyOf(cards);
        sources = List.copyOf(sources);
    }
}
