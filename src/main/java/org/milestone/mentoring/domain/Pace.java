package org.milestone.mentoring.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// How soon a notice is written about by mail.
public enum Pace {
    NOW,
    DAILY,
    WEEKLY,
    OFF;

    /// When letters of a day or a week go, by the person's own clock.
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    /// When a letter about something that happens now may go; empty when none does.
    public Optional<Instant> next(Instant now, ZoneId zone, Quiet quiet) {
        var local = now.atZone(zone);
        var morning = local.with(MORNING);
        return switch (this) {
            case NOW -> Optional.of(quiet.after(now, zone));
            case DAILY ->
                Optional.of(quiet.after((morning.isAfter(local) ? morning : morning.plusDays(1)).toInstant(), zone));
            case WEEKLY -> {
                var monday = morning.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                yield Optional.of(
                        quiet.after((monday.isAfter(local) ? monday : monday.plusWeeks(1)).toInstant(), zone));
            }
            case OFF -> Optional.empty();
        };
    }
}
