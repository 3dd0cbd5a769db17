package org.milestone.study.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestone.study.domain.StudyDays.Day;
import org.milestone.study.domain.StudyDays.Week;

class StudyDaysTest {
    private static final Instant WEDNESDAY = Instant.parse("2026-11-18T12:00:00Z");

    @Test
    void theWeekRunsFromMondayToSunday() {
        var week = new StudyDays(List.of(Instant.parse("2026-11-16T09:00:00Z"), WEDNESDAY), ZoneOffset.UTC, WEDNESDAY)
                .thisWeek();
        assertThat(week).hasSize(7);
        assertThat(week.getFirst()).isEqualTo(new Day(LocalDate.of(2026, 11, 16), true));
        assertThat(week)
                .filteredOn(Day::studied)
                .extracting(Day::date)
                .containsExactly(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18));
    }

    @Test
    void aDayIsTheReadersOwnDay() {
        var lateInLondon = Instant.parse("2026-11-17T20:30:00Z");
        var days = new StudyDays(List.of(lateInLondon), ZoneId.of("Asia/Kolkata"), WEDNESDAY).thisWeek();
        assertThat(days).filteredOn(Day::studied).extracting(Day::date).containsExactly(LocalDate.of(2026, 11, 18));
    }

    @Test
    void twoSittingsOfOneDayAreOneDayAndOldWeeksAreCounted() {
        var weeks = new StudyDays(
                        List.of(WEDNESDAY, WEDNESDAY.plusSeconds(3600), Instant.parse("2026-11-09T08:00:00Z")),
                        ZoneOffset.UTC,
                        WEDNESDAY)
                .weeks(3);
        assertThat(weeks)
                .containsExactly(
                        new Week(LocalDate.of(2026, 11, 2), 0),
                        new Week(LocalDate.of(2026, 11, 9), 1),
                        new Week(LocalDate.of(2026, 11, 16), 1));
    }
}
