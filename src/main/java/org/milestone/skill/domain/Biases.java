package org.milestone.skill.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a person's own ratings, set beside those of others, say about how to read them: how much
/// too high they rate themselves, and how far each of their mentors can be relied on.
///
/// @param self       levels the person tells too much
/// @param pairs      skills and axes they and somebody else have rated
/// @param agreements by mentor, ratings that another one agrees with
public record Biases(double self, int pairs, Map<String, Integer> agreements) {
    public static final Biases USUAL = new Biases(StartingValues.SELF_BIAS, 0, Map.of());

    private record Place(String skill, Axis axis) {}

    public Biases {
        agreements = Map.copyOf(agreements);
    }

    /// From everything that may be known, in any order.
    public static Biases of(Collection<Rating> ratings) {
        var places = new HashMap<Place, List<Rating>>();
        ratings.stream()
                .sorted(Rating.IN_TIME)
                .forEach(rating -> places.computeIfAbsent(
                                new Place(rating.skill(), rating.axis()), place -> new ArrayList<>())
                        .add(rating));
        double sum = 0;
        int pairs = 0;
        var agreements = new HashMap<String, Integer>();
        for (var there : places.values()) {
            var own =
                    there.stream().filter(each -> each.source() == Source.SELF).toList();
            var others = others(there);
            if (!own.isEmpty() && !others.isEmpty()) {
                pairs++;
                sum += own.getLast().level()
                        - others.values().stream()
                                .mapToDouble(each -> each.level() - usualBias(each.source()))
                                .average()
                                .orElseThrow();
            }
            there.stream()
                    .filter(each ->
                            each.source() == Source.MENTOR && there.stream().anyMatch(other -> agree(each, other)))
                    .forEach(each -> agreements.merge(each.witness(), 1, Integer::sum));
        }
        return new Biases(shrunk(sum, pairs), pairs, agreements);
    }

    /// The last word of each mentor and verifier.
    private static Map<String, Rating> others(List<Rating> there) {
        var last = new HashMap<String, Rating>();
        there.stream()
                .filter(each -> each.source() == Source.MENTOR || each.source() == Source.VERIFIER)
                .forEach(each -> last.put(each.source() + each.witness(), each));
        return last;
    }

    private static boolean agree(Rating mentors, Rating other) {
        boolean another = other.source() == Source.SELF
                || other.source() == Source.VERIFIER
                || other.source() == Source.MENTOR && !other.witness().equals(mentors.witness());
        return another
                && Math.abs(mentors.level() - usualBias(Source.MENTOR) - other.level() + usualBias(other.source()))
                        <= StartingValues.AGREEMENT;
    }

    private static double shrunk(double sum, int pairs) {
        return pairs < StartingValues.PAIRS
                ? StartingValues.SELF_BIAS
                : Math.clamp(
                        (sum + StartingValues.PAIRS * StartingValues.SELF_BIAS) / (pairs + StartingValues.PAIRS),
                        -StartingValues.LARGEST_BIAS,
                        StartingValues.LARGEST_BIAS);
    }

    private static double usualBias(Source source) {
        return switch (source) {
            case SELF -> StartingValues.SELF_BIAS;
            case MENTOR -> StartingValues.MENTOR_BIAS;
            case QUIZ, VERIFIER, CERTIFICATE -> 0;
        };
    }

    /// The rating as it is to be weighed.
    Mark mark(Rating rating) {
        double bias = rating.source() == Source.SELF ? self : usualBias(rating.source());
        return new Mark(
                rating.source(),
                rating.witness(),
                rating.level(),
                bias,
                sd(rating),
                rating.at(),
                !rating.evidence().isEmpty());
    }

    private double sd(Rating rating) {
        return switch (rating.source()) {
            case SELF -> rating.evidence().isEmpty() ? StartingValues.SELF_SD : StartingValues.SELF_SD_WITH_EVIDENCE;
            case MENTOR ->
                Math.max(
                        StartingValues.MENTOR_SD_AT_BEST,
                        StartingValues.MENTOR_SD
                                - StartingValues.MENTOR_SD_PER_AGREEMENT
                                        * agreements.getOrDefault(rating.witness(), 0));
            case QUIZ, VERIFIER, CERTIFICATE -> StartingValues.VERIFIER_SD;
        };
    }
}
