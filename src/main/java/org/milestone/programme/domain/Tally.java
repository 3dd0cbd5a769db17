package org.milestone.programme.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The answers of a group of people, by their numbers. It never leaves the service that made it.
public record Tally(Map<Long, Set<Figure>> people) {

    public Tally {
        people = new TreeMap<>(people);
    }

    public int size() {
        return people.size();
    }

    /// Where the count of those who say yes lies.
    ///
    /// @param chance see [Blur#band]; drawn from [#fingerprint]
    public Optional<Band> band(Figure figure, double chance) {
        return Blur.band((int) yes(figure), size(), chance);
    }

    /// Says who was asked and who said yes: as long as nothing of it changes, the same chance is
    /// to be drawn, or the mean of many weeks would tell the count.
    public String fingerprint(Figure figure) {
        return people.entrySet().stream()
                .map(person -> person.getKey() + (person.getValue().contains(figure) ? "+" : "-"))
                .collect(Collectors.joining(" ", figure + " ", ""));
    }

    private long yes(Figure figure) {
        return people.values().stream()
                .filter(answers -> answers.contains(figure))
                .count();
    }
}
