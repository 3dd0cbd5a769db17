package org.milestone.readiness.domain;

import java.util.List;
import java.util.Optional;

/// The exam a forecast is for.
///
/// @param parts its domains with their shares, which sum to one
/// @param questions how many items it scores
/// @param floor the chance to guess an item, on average, 0-1
/// @param passMark the share of points needed, 0-1; empty where the issuer keeps it secret
public record Exam(List<Part> parts, int questions, double floor, Optional<Double> passMark) {
    private static final double TOLERANCE = 1e-6;

    /// A domain and its share of the exam, 0-1.
    public record Part(String domain, double weight) {}

    public Exam {
        parts = List.copyOf(parts);
        double sum = parts.stream().mapToDouble(Part::weight).sum();
        if (Math.abs(sum - 1) > TOLERANCE || parts.stream().anyMatch(part -> part.weight() <= 0)) {
            throw new IllegalArgumentException("weights " + parts);
        }
        if (questions < 1 || !(floor >= 0 && floor < 1)) {
            throw new IllegalArgumentException(questions + " questions, floor " + floor);
        }
        if (passMark.filter(mark -> !(mark > 0 && mark < 1)).isPresent()) {
            throw new IllegalArgumentException("pass mark " + passMark);
        }
    }
}
