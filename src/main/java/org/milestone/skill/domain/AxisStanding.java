package org.milestone.skill.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where somebody stands on one axis of a skill.
///
/// @param band    empty when nobody and nothing has said anything yet
/// @param marks   one of each source and witness, as they were weighed
/// @param quiz    what answered items show, knowledge only
/// @param history all ratings that may be read, oldest first
/// @param waiting whether somebody else's rating waits for one's own
public record AxisStanding(
        Axis axis, Optional<Band> band, List<Mark> marks, Optional<Quiz> quiz, List<Rating> history, boolean waiting) {

    /// Two marks too far apart to be weighed and forgotten.
    public record Disagreement(Mark higher, Mark lower) {}

    public AxisStanding {
        marks = List.copyOf(marks);
        history = List.copyOf(history);
    }

    static AxisStanding unknown(Axis axis) {
        return new AxisStanding(axis, Optional.empty(), List.of(), Optional.empty(), List.of(), false);
    }

    /// The mark of the person themself.
    public Optional<Mark> own() {
        return of(Source.SELF).stream().findFirst();
    }

    public List<Mark> of(Source source) {
        return marks.stream().filter(mark -> mark.source() == source).toList();
    }

    /// The person's last rating.
    public Optional<Rating> lastOwn() {
        return history.stream().filter(rating -> rating.source() == Source.SELF).reduce((former, latter) -> latter);
    }

    /// The two marks furthest apart, without their usual bias, when they are over 1.2 levels
    /// apart.
    public Optional<Disagreement> disagreement() {
        var weighed = marks.stream()
                .filter(mark -> mark.source() != Source.CERTIFICATE)
                .sorted(Comparator.comparingDouble(Mark::corrected))
                .toList();
        return weighed.size() > 1
                        && weighed.getLast().corrected() - weighed.getFirst().corrected() > StartingValues.TALKING_POINT
                ? Optional.of(new Disagreement(weighed.getLast(), weighed.getFirst()))
                : Optional.empty();
    }
}
