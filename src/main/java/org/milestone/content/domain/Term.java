package org.milestone.content.domain;

import java.util.List;
import java.util.Optional;

/// An entry of the glossary.
public record Term(
        String id, String term, Optional<String> abbreviation, String text, List<String> synonyms, List<String> see) {
    public Term {
        synonyms = List.copyOf(synonyms);
        see = List.copyOf(see);
    }
}
