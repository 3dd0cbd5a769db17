package org.milestone.content.domain;

/// Something found. `route` is its address without a leading slash; `snippet` is safe HTML in which nothing but
/// `<mark>` is an element; `title` is plain text.
public record SearchHit(String id, Kind kind, String title, String route, String snippet) {}
