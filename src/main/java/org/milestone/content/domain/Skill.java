package org.milestone.content.domain;

import java.util.List;
import java.util.Map;

/// A skill with six anchored sentences on each of two axes; index is the level, 0-5.
public record Skill(
        String id,
        String title,
        String summary,
        Family family,
        List<String> knowledge,
        List<String> application,
        Map<String, String> codes,
        List<Source> sources,
        Text text) {

    /// The three families of the framework.
    public enum Family {
        TECHNICAL,
        PROJECT_MANAGEMENT,
        PEOPLE
    }

    public Skill {
        knowledge = List.copyOf(knowledge);
        application = List.copyOf(application);
        codes = Map.copyOf(codes);
        sources = List.copyOf(sources);
    }
}
