package org.milestone.mentoring.domain;

import java.time.Instant;
import java.time.ZoneId;

/// Hours in which no letter goes, by the person's own clock.
///
/// @param from 0-23, the first quiet hour
/// @param to   0-23, the first hour that is not quiet any more; the same as `from` for none
public record Quiet(int from, int to) {
    private static final int HOURS = 24;

    public Quiet {
        if (from < 0 || from >= HOURS || to < 0 || to >= HOURS) {
            throw new IllegalArgumentException("hours go from 0 to 23");
        }
    }

    public static Quiet usual() {
        return new Quiet(20, 7);
    }

    /// The moment itself, or when the quiet it falls into ends.
    public Instant after(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        if (!covers(local.getHour())) {
            return moment;
        }
        var end = local.toLocalDate().atTime(to, 0).atZone(zone);
        return (end.isAfter(local)
                        ? end
                        : local.toLocalDate().plusDays(1).atTime(to, 0).atZone(zone))
                .toInstant();
    }

    private boolean covers(int hour) {
        return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
    }
}
