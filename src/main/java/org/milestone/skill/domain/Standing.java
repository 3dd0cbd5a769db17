package org.milestone.skill.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where somebody stands on every skill anything is known of.
///
/// @param skills by skill, then axis
public record Standing(Map<String, Map<Axis, AxisStanding>> skills, Biases biases) implements Bands {

    public Standing {
        skills = Map.copyOf(skills);
    }

    /// The picture that ratings and quizzes give. Of each witness the last word counts.
    ///
    /// @param visible what may be read
    /// @param quizzes by skill; those that rest on too few answers say nothing
    public static Standing of(Blind visible, Map<String, Quiz> quizzes, Instant now) {
        var biases = Biases.of(visible.ratings());
        var known = new HashSet<String>(quizzes.keySet());
        visible.ratings().forEach(rating -> known.add(rating.skill()));
        visible.waiting().forEach(place -> known.add(place.skill()));
        var skills = new HashMap<String, Map<Axis, AxisStanding>>();
        for (var skill : known) {
            var axes = new LinkedHashMap<Axis, AxisStanding>();
            for (var axis : Axis.values()) {
                var quiz =
                        Optional.ofNullable(quizzes.get(skill)).filter(each -> axis == Axis.KNOWLEDGE && each.says());
                axes.put(axis, axis(visible, new Blind.Place(skill, axis), quiz, biases, now));
            }
            skills.put(skill, Map.copyOf(axes));
        }
        return new Standing(skills, biases);
    }

    private static AxisStanding axis(
            Blind visible, Blind.Place place, Optional<Quiz> quiz, Biases biases, Instant now) {
        var history = visible.ratings().stream()
                .filter(rating -> rating.isOn(place.skill(), place.axis()))
                .toList();
        var last = new LinkedHashMap<String, Rating>();
        history.stream()
                .filter(rating -> rating.counts(now))
                .forEach(rating -> last.put(rating.source() + "/" + rating.witness(), rating));
        var marks = new ArrayList<Mark>();
        last.values().forEach(rating -> marks.add(biases.mark(rating)));
        quiz.ifPresent(each -> marks.add(each.mark()));
        marks.sort(java.util.Comparator.comparing(Mark::source));
        return new AxisStanding(
                place.axis(),
                marks.isEmpty() ? Optional.empty() : Optional.of(Fusion.of(marks, now)),
                marks,
                quiz,
                history,
                visible.waiting().contains(place));
    }

    public AxisStanding on(String skill, Axis axis) {
        return Optional.ofNullable(skills.get(skill))
                .map(axes -> axes.get(axis))
                .orElseGet(() -> AxisStanding.unknown(axis));
    }

    @Override
    public Optional<Band> band(String skill, Axis axis) {
        return on(skill, axis).band();
    }

    /// The skills the person has rated themself on both axes.
    public Set<String> selfRated() {
        var rated = new HashSet<String>();
        skills.forEach((skill, axes) -> {
            if (List.of(Axis.values()).stream()
                    .allMatch(axis -> on(skill, axis).own().isPresent())) {
                rated.add(skill);
            }
        });
        return Set.copyOf(rated);
    }
}
