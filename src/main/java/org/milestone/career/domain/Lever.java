package org.milestone.career.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Something that would move the date, and by how many days; the same luck in both, so that
/// nothing but the change is seen.
///
/// @param days earlier when negative
/// @param path the roles of the other path, for that kind
public record Lever(What what, long days, List<String> path) {

    public enum What {
        MORE_HOURS,
        ASSIGNMENT,
        MONTHS_EARNED,
        OTHER_PATH
    }

    /// All levers of a plan, the strongest first. Months already earned are looked at where months
    /// are asked for.
    public static List<Lever> of(Planning.Planned planned, Situation situation) {
        var chosen = planned.chosen();
        var way = chosen.itinerary();
        double now = chosen.simulated().whole().p50();
        var levers = new ArrayList<Lever>();
        var hours = situation.wish().hours(situation.wish().hoursAWeek() + Assumptions.MORE_HOURS);
        levers.add(lever(What.MORE_HOURS, now, Network.of(way, situation.wish(hours))));
        levers.add(lever(
                What.ASSIGNMENT,
                now,
                Network.of(way, situation, new Network.Change(Assumptions.ASSIGNMENT_MONTHS, 0))));
        if (chosen.activities().stream()
                .anyMatch(activity -> activity.kind() == Activity.Kind.MONTHS
                        && !activity.place().isEmpty())) {
            levers.add(lever(
                    What.MONTHS_EARNED,
                    now,
                    Network.of(way, situation, new Network.Change(0, Assumptions.EARNED_MONTHS))));
        }
        planned.options().stream()
                .skip(1)
                .min(Comparator.comparingDouble(option -> option.measures().months()))
                .ifPresent(option -> levers.add(new Lever(
                        What.OTHER_PATH,
                        Forecast.days(option.measures().months()) - Forecast.days(now),
                        option.itinerary().roles())));
        levers.sort(Comparator.comparingLong(Lever::days));
        return levers;
    }

    private static Lever lever(What what, double now, Network other) {
        return new Lever(what, Forecast.days(Simulation.middle(other)) - Forecast.days(now), List.of());
    }
}
