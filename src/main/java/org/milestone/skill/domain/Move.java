package org.milestone.skill.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A side of a skill whose level has moved since some day because somebody said something new.
///
/// @param before the level as it was computed then
/// @param after  the level as it is computed now
public record Move(String skill, Axis axis, double before, double after) {

    /// What moved, furthest first; only what had a level before and of which there is a new word
    /// its owner may read. A level that merely faded has not moved.
    public static List<Move> of(List<Rating> all, Instant since, Instant now) {
        var visible = Blind.forOwner(all);
        var then = Standing.of(
                Blind.forOwner(all.stream()
                        .filter(rating -> !rating.at().isAfter(since))
                        .toList()),
                Map.of(),
                since);
        var today = Standing.of(visible, Map.of(), now);
        return visible.ratings().stream()
                .filter(rating -> rating.at().isAfter(since))
                .map(rating -> new Blind.Place(rating.skill(), rating.axis()))
                .distinct()
                .flatMap(place -> between(place, then, today).stream())
                .filter(move -> Math.abs(move.by()) >= StartingValues.MOVED)
                .sorted(Comparator.comparingDouble((Move move) -> -Math.abs(move.by())))
                .toList();
    }

    private static Optional<Move> between(Blind.Place place, Standing then, Standing today) {
        return then.band(place.skill(), place.axis())
                .flatMap(before -> today.band(place.skill(), place.axis())
                        .map(after -> new Move(place.skill(), place.axis(), before.mean(), after.mean())));
    }

    /// Levels, negative where it went down.
    public double by() {
        return after - before;
    }
}
