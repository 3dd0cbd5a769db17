package org.milestone.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and moments as screens write them: long in sentences, short in tables and small print.
public final class Dates {
    private static final DateTimeFormatter DAY = pattern("d MMMM uuuu");
    private static final DateTimeFormatter MOMENT = pattern("d MMMM uuuu, HH:mm");
    private static final DateTimeFormatter SHORT_DAY = pattern("d MMM uuuu");
    private static final DateTimeFormatter SHORT_MOMENT = pattern("d MMM uuuu, HH:mm");

    private Dates() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /// `4 September 2026`.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// The day a moment falls on where the reader is.
    public static String day(Instant moment, ZoneId zone) {
        return DAY.format(moment.atZone(zone));
    }

    /// `4 September 2026, 09:30`.
    public static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    /// `4 Sep 2026`.
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /// The day a moment falls on where the reader is.
    public static String shortDay(Instant moment, ZoneId zone) {
        return SHORT_DAY.format(moment.atZone(zone));
    }

    /// `4 Sep 2026, 09:30`.
    public static String shortMoment(Instant moment, ZoneId zone) {
        return SHORT_MOMENT.format(moment.atZone(zone));
    }
}
