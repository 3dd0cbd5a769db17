package org.milestone.skill.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who may read which rating: what a person and a mentor say of the same skill and axis stays
/// hidden from each other until both have said it. Each round ends with the word that completes
/// it; what comes after waits for the other one again.
///
/// @param ratings what may be read, oldest first
/// @param waiting skills and axes on which somebody's word waits for one's own
public record Blind(List<Rating> ratings, Set<Place> waiting) {

    public record Place(String skill, Axis axis) {}

    public Blind {
        ratings = List.copyOf(ratings);
        waiting = Set.copyOf(waiting);
    }

    /// What the rated person may read.
    public static Blind forOwner(List<Rating> all) {
        var sorted = all.stream().sorted(Rating.IN_TIME).toList();
        var hidden = new HashSet<Long>();
        var waiting = new HashSet<Place>();
        for (var mentor : mentors(sorted)) {
            for (var place : places(sorted)) {
                pending(sorted, place, mentor).stream()
                        .filter(each -> each.source() == Source.MENTOR)
                        .forEach(each -> {
                            hidden.add(each.id());
                            waiting.add(place);
                        });
            }
        }
        return new Blind(
                sorted.stream().filter(each -> !hidden.contains(each.id())).toList(), waiting);
    }

    /// What one mentor may read: their own words, what the person said in rounds that are
    /// complete, what verifiers and certificates say. Never the words of other mentors.
    public static Blind forMentor(List<Rating> all, String mentor) {
        var sorted = all.stream().sorted(Rating.IN_TIME).toList();
        var hidden = new HashSet<Long>();
        var waiting = new HashSet<Place>();
        for (var place : places(sorted)) {
            pending(sorted, place, mentor).stream()
                    .filter(each -> each.source() == Source.SELF)
                    .forEach(each -> {
                        hidden.add(each.id());
                        waiting.add(place);
                    });
        }
        return new Blind(
                sorted.stream()
                        .filter(each -> !hidden.contains(each.id()))
                        .filter(each ->
                                each.source() != Source.MENTOR || each.witness().equals(mentor))
                        .toList(),
                waiting);
    }

    /// Whether a self-rating has let the person read a mentor's word: then it cannot be taken
    /// back.
    public static boolean hasRevealed(List<Rating> all, Rating own) {
        var without = all.stream().filter(each -> each.id() != own.id()).toList();
        return forOwner(without).ratings().size() < forOwner(all).ratings().size() - 1;
    }

    /// The words of the two on one place that came after the last complete round.
    private static List<Rating> pending(List<Rating> sorted, Place place, String mentor) {
        var pending = new ArrayList<Rating>();
        for (var each : sorted) {
            boolean theirs = each.source() == Source.SELF
                    || each.source() == Source.MENTOR && each.witness().equals(mentor);
            if (theirs && each.isOn(place.skill(), place.axis())) {
                pending.add(each);
                if (pending.stream().map(Rating::source).distinct().count() == 2) {
                    pending.clear();
                }
            }
        }
        return pending;
    }

    private static Set<String> mentors(List<Rating> all) {
        return all.stream()
                .filter(each -> each.source() == Source.MENTOR)
                .map(Rating::witness)
                .collect(Collectors.toSet());
    }

    private static Set<Place> places(List<Rating> all) {
        return all.stream().map(each -> new Place(each.skill(), each.axis())).collect(Collectors.toSet());
    }
}
