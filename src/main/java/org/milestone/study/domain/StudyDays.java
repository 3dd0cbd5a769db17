package org.milestone.study.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// On which days somebody studied, in the zone they live in. A gentle mark, never a streak that can be lost.
public final class StudyDays {

    /// One day and whether there was study.
    public record Day(LocalDate date, boolean studied) {}

    /// One week, by its Monday, and the number of days with study, 0-7.
    public record Week(LocalDate monday, int days) {}

    private final Set<LocalDate> days;
    private final LocalDate today;

    public StudyDays(Collection<Instant> activity, ZoneId zone, Instant now) {
        this.days = activity.stream().map(at -> at.atZone(zone).toLocalDate()).collect(Collectors.toUnmodifiableSet());
        this.today = now.atZone(zone).toLocalDate();
    }

    /// The seven days of this week, Monday first.
    public List<Day> thisWeek() {
        var monday = monday(today);
        var week = new ArrayList<Day>();
        for (int offset = 0; offset < 7; offset++) {
            var date = monday.plusDays(offset);
            week.add(new Day(date, days.contains(date)));
        }
        return week;
    }

    /// The last weeks, this one last.
    public List<Week> weeks(int count) {
        var weeks = new ArrayList<Week>();
        for (int back = count - 1; back >= 0; back--) {
            var monday = monday(today).minusWeeks(back);
            weeks.add(new Week(monday, (int) days.stream()
                    .filter(day -> !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1)))
                    .count()));
        }
        return weeks;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
