package org.milestone.career.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A plan as it was made, with all it was made from: it can be read, explained and computed again
/// when content has changed since.
///
/// @param itinerary of the chosen path
/// @param titles    of everything it names, by content id
public record Snapshot(
        Situation situation,
        Itinerary itinerary,
        List<Activity> activities,
        Simulated simulated,
        Map<String, String> titles) {
    public Snapshot {
        activities = List.copyOf(activities);
        titles = Map.copyOf(titles);
    }

    public static Snapshot of(Situation situation, Option chosen, Map<String, String> titles) {
        return new Snapshot(situation, chosen.itinerary(), chosen.activities(), chosen.simulated(), titles);
    }

    public LocalDate today() {
        return situation.today();
    }

    /// The day by which half of all runs are there.
    public LocalDate middle() {
        return Forecast.day(today(), simulated.whole().p50());
    }

    /// The same path with other hours a week: what a hand on the slider asks for.
    public Simulated preview(double hoursAWeek) {
        return Simulation.of(
                Network.of(itinerary, situation.wish(situation.wish().hours(hoursAWeek))));
    }
}
