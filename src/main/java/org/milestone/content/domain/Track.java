package org.milestone.content.domain;

import java.util.List;

/// A course of lessons. Its syllabus fixes the order.
public record Track(
        String id,
        String title,
        String summary,
        String audience,
        Difficulty level,
        Topic topic,
        List<Section> syllabus) {

    /// What a track is about, for filtering.
    public enum Topic {
        ROLE,
        DELIVERY,
        PEOPLE,
        TECHNOLOGY,
        CERTIFICATION,
        CAREER
    }

    /// A part of the syllabus with full lesson ids.
    public record Section(String title, List<String> lessons) {
        public Section {
            lessons = List.copyOf(lessons);
        }
    }

    public Track {
        syllabus = List.copyOf(syllabus);
    }

    /// All lesson ids in reading order.
    public List<String> lessons() {
        return syllabus.stream().flatMap(section -> section.lessons().stream()).toList();
    }
}
