package org.milestone.content.domain;

import java.util.List;

/// Software a project manager works with.
public record Tool(
        String id,
        String title,
        String summary,
        Use use,
        String url,
        String freeTier,
        String learnFirst,
        List<String> alternatives,
        List<String> skills,
        List<Source> sources,
        Text text) {

    /// What it is mostly used for.
    public enum Use {
        PLANNING,
        AGILE,
        COLLABORATION,
        RESOURCES,
        DOCUMENTS
    }

    public Tool {
        alternatives = List.copyOf(alternatives);
        skills = List.copyOf(skills);
        sources = List.copyOf(sources);
    }
}
