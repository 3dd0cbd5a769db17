package org.milestone.content.domain;

import java.util.Optional;

/// What somebody typed, the one kind they want to see (empty for all), and how many hits at most.
public record SearchQuery(String text, Optional<Kind> kind, int limit) {
    /// As many hits as one page of results ever shows.
    public static final int MOST = 100;

    public SearchQuery {
        limit = Math.clamp(limit, 0, MOST);
    }

    /// Everything about a text, at most 20 hits.
    public static SearchQuery of(String text) {
        return new SearchQuery(text, Optional.empty(), 20);
    }

    /// The same words, one kind only.
    public SearchQuery only(Kind wanted) {
        return new SearchQuery(text, Optional.of(wanted), limit);
    }
}
