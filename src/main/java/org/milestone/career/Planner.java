package org.milestone.career;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.career.domain.CareerMap;
import org.milestone.career.domain.Difference;
import org.milestone.career.domain.Itinerary;
import org.milestone.career.domain.Lever;
import org.milestone.career.domain.PathPlanner;
import org.milestone.career.domain.Planning;
import org.milestone.career.domain.Planning.Planned;
import org.milestone.career.domain.Situation;
import org.milestone.career.domain.Snapshot;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.springframework.stereotype.Component;

/// Computes plans of people on the catalog of today.
@Component
class Planner {
    private final Library library;
    private final Situations situations;

    Planner(Library library, Situations situations) {
        this.library = library;
        this.situations = situations;
    }

    Catalog catalog() {
        return library.catalog();
    }

    Situations situations() {
        return situations;
    }

    CareerMap map() {
        return CareerMap.of(library.catalog());
    }

    /// The situation of a person, who aims at something.
    Situation situation(AccountId me, Aim aim, long seed) {
        return situations.of(me, aim, seed, map());
    }

    Planning plan(Situation situation) {
        var map = map();
        return new PathPlanner(map.graph(), map.exams()).plan(situation);
    }

    /// A plan with all that is said of it.
    Replanning replanning(Situation situation, Planned planned, Optional<Replanning> before) {
        var chosen = planned.chosen();
        var now = Snapshot.of(situation, chosen, titles(planned));
        return new Replanning(
                now,
                planned.options().stream()
                        .map(option -> new Replanning.Path(
                                option.itinerary().roles(),
                                option.measures(),
                                option.simulated().whole()))
                        .toList(),
                Lever.of(planned, situation),
                chosen.bottleneck(),
                before.map(old -> Difference.between(old.snapshot(), now)));
    }

    /// The names of everything a plan speaks of, as they are today.
    private Map<String, String> titles(Planned planned) {
        var catalog = library.catalog();
        var titles = new HashMap<String, String>();
        for (var option : planned.options()) {
            option.itinerary().posts().forEach(post -> {
                titles.put(post.role(), post.title());
                post.asks()
                        .forEach(asked -> Optional.ofNullable(catalog.skills().get(asked.skill()))
                                .ifPresent(skill -> titles.put(skill.id(), skill.title())));
            });
            option.itinerary().exams().forEach(exam -> titles.put(exam.id(), exam.title()));
        }
        return titles;
    }

    /// What a plan names and the catalog no longer holds, with the names it had.
    Map<String, String> gone(Snapshot snapshot) {
        var catalog = library.catalog();
        var gone = new HashMap<String, String>();
        snapshot.itinerary().posts().forEach(post -> {
            if (!catalog.roles().containsKey(catalog.current(post.role()))) {
                gone.put(post.role(), post.title());
            }
        });
        snapshot.itinerary().exams().forEach(exam -> {
            if (!catalog.certifications().containsKey(catalog.current(exam.id()))) {
                gone.put(exam.id(), exam.title());
            }
        });
        return gone;
    }

    /// Whether the catalog says anything else today of the roles, moves and certifications of a
    /// path.
    boolean changed(Itinerary itinerary) {
        var map = map();
        return !itinerary.current(map.graph(), map.exams()).equals(Optional.of(itinerary));
    }
}
