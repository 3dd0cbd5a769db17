package org.milestone.career.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milestone.career.domain.Exam.Asked;
import org.milestone.career.domain.Exam.Way;
import org.milestone.content.domain.Requirement;
import org.milestone.content.domain.Requirement.Subject;
import org.milestone.content.domain.Requirement.Unit;

/// Turns the tree of conditions of a certification into the list of ways that fulfil it. What
/// nobody can count (a panel that accepts, an education without a name) stands in no plan's way.
final class Conditions {
    private static final int YEAR = 12;

    private Conditions() {}

    static List<Way> ways(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Any(var parts) ->
                parts.stream().flatMap(part -> ways(part).stream()).distinct().toList();
            case Requirement.All(var parts) -> {
                var ways = List.of(Way.FREE);
                for (var part : parts) {
                    ways = both(ways, ways(part));
                }
                yield ways;
            }
            case Requirement.One one -> List.of(way(one));
        };
    }

    private static List<Way> both(List<Way> some, List<Way> others) {
        var all = new ArrayList<Way>();
        for (var one : some) {
            for (var other : others) {
                all.add(one.and(other));
            }
        }
        return all;
    }

    private static Way way(Requirement.One one) {
        return switch (one.what()) {
            case CERTIFICATION ->
                one.certification()
                        .map(id -> new Way(Education.NONE, Map.of(), List.of(id), 0))
                        .orElse(Way.FREE);
            case EDUCATION ->
                one.of()
                        .map(of -> new Way(education(of), Map.of(), List.of(), 0))
                        .orElse(Way.FREE);
            case EXPERIENCE -> experience(one);
            case TRAINING ->
                one.amount()
                        .filter(amount -> amount.unit() == Unit.HOURS)
                        .map(amount -> new Way(Education.NONE, Map.of(), List.of(), amount.number()))
                        .orElse(Way.FREE);
            case NONE -> Way.FREE;
        };
    }

    private static Way experience(Requirement.One one) {
        return one.amount()
                .filter(amount -> amount.unit() == Unit.MONTHS)
                .flatMap(amount -> one.of()
                        .map(of -> new Way(
                                Education.NONE,
                                Map.of(
                                        CareerMap.kind(of),
                                        new Asked(
                                                amount.number(),
                                                one.withinYears().orElse(0) * YEAR)),
                                List.of(),
                                0)))
                .orElse(Way.FREE);
    }

    private static Education education(Subject subject) {
        return switch (subject) {
            case SECONDARY -> Education.SECONDARY;
            case DEGREE -> Education.DEGREE;
            case ACCREDITED_DEGREE -> Education.ACCREDITED_DEGREE;
            default -> Education.NONE;
        };
    }
}
