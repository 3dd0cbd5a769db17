package org.milestone.content.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Hits, best first. `total` counts all hits of the asked kind, shown or not; `counts` says for each kind how many
/// there would be, kinds without a hit left out.
public record SearchResults(List<SearchHit> hits, int total, Map<Kind, Integer> counts) {
    public static final SearchResults NONE = new SearchResults(List.of(), 0, Map.of());

    public SearchResults {
        hits = List.copyOf(hits);
        var ordered = new EnumMap<Kind, Integer>(Kind.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
    }
}
