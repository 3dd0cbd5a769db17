package org.milestone.experience.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milestone.experience.domain.Projects.TODAY;
import static org.milestone.experience.domain.Projects.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milestone.experience.domain.MonthLedger.Logged;

class MonthLedgerTest {

    @Test
    void overlappingProjectsCountACalendarMonthOnce() {
        var ledger = ledger(entry("2025-01-15", "2025-06-30"), entry("2025-04-01", "2025-09-10"));
        assertThat(ledger.count(Kind.LEADING, OptionalInt.empty())).isEqualTo(9);
        assertThat(ledger.entries(YearMonth.of(2025, 5), Kind.LEADING)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ledger.onlyFrom(1, Kind.LEADING))
                .containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 2), YearMonth.of(2025, 3));
    }

    @Test
    void countedMonthsNeverExceedCalendarMonths() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var entries = Projects.any(random);
            var ledger = MonthLedger.of(entries, TODAY);
            var first = entries.stream()
                    .map(logged -> logged.entry().period().from())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            long calendar = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(TODAY)) + 1;
            for (var kind : Kind.values()) {
                assertThat((long) ledger.count(kind, OptionalInt.empty())).isLessThanOrEqualTo(calendar);
                assertThat(ledger.count(kind, OptionalInt.of(8))).isLessThanOrEqualTo(96);
                assertThat(ledger.months(kind))
                        .allSatisfy(month -> assertThat(month).isBetween(YearMonth.from(first), YearMonth.from(TODAY)));
            }
        }
    }

    @Test
    void takingAnEntryAwayTakesExactlyItsOwnMonthsAway() {
        for (int seed = 0; seed < 500; seed++) {
            var entries = Projects.any(new Random(seed));
            var before = MonthLedger.of(entries, TODAY);
            var gone = entries.getFirst();
            var after = MonthLedger.of(entries.subList(1, entries.size()), TODAY);
            for (var kind : Kind.values()) {
                var left = before.months(kind).stream().collect(Collectors.toSet());
                left.removeAll(before.onlyFrom(gone.id(), kind));
                assertThat(after.months(kind)).containsExactlyInAnyOrderElementsOf(left);
            }
        }
    }

    @Test
    void fortyYearsOfOverlapAreFortyYears() {
        var ledger = ledger(entry("1986-12-01", ""), entry("1986-12-01", "2026-11-01"), entry("1990-01-01", ""));
        assertThat(ledger.count(Kind.LEADING, OptionalInt.empty())).isEqualTo(480);
        assertThat(ledger.count(Kind.LEADING, OptionalInt.of(8))).isEqualTo(96);
    }

    @Test
    void aMonthCountsForEachKindOfWorkInIt() {
        var hybrid = Projects.with(
                entry("2026-01-01", "2026-03-31"), draft -> Projects.work(draft, Approach.HYBRID, 100, false, true));
        var programme = Projects.with(
                entry("2026-03-01", "2026-05-31"), draft -> Projects.work(draft, Approach.PREDICTIVE, 50, true, false));
        var ledger = ledger(hybrid, programme);
        assertThat(ledger.kinds(YearMonth.of(2026, 2))).containsExactlyInAnyOrder(Kind.LEADING, Kind.AGILE, Kind.RISK);
        assertThat(ledger.kinds(YearMonth.of(2026, 5))).containsExactly(Kind.PROGRAMME);
        assertThat(ledger.kinds(YearMonth.of(2026, 6))).isEmpty();
    }

    @Test
    void lessThanAQuarterLedIsNotLeading() {
        var helped = Projects.with(
                entry("2026-01-01", "2026-03-31"), draft -> Projects.work(draft, Approach.AGILE, 24, false, false));
        assertThat(helped.kinds()).containsExactly(Kind.AGILE);
    }

    @Test
    void whatGoesOnEarnsAMonthAMonth() {
        var ledger = ledger(entry("2026-01-01", ""));
        assertThat(ledger.count(Kind.LEADING, OptionalInt.of(8))).isEqualTo(11);
        assertThat(ledger.reaches(Kind.LEADING, 36, OptionalInt.of(8))).hasValue(LocalDate.of(2028, 12, 1));
        assertThat(ledger.reaches(Kind.LEADING, 11, OptionalInt.of(8))).hasValue(TODAY);
    }

    @Test
    void withoutWorkThatGoesOnTheLastTwelveMonthsAreThePace() {
        var ledger = ledger(entry("2026-01-01", "2026-06-30"));
        assertThat(ledger.pace(Kind.LEADING)).isEqualTo(0.5);
        assertThat(ledger.reaches(Kind.LEADING, 12, OptionalInt.empty())).hasValue(LocalDate.of(2027, 11, 1));
        assertThat(ledger(entry("2024-01-01", "2024-06-30")).reaches(Kind.LEADING, 12, OptionalInt.empty()))
                .as("nothing in the last year")
                .isEmpty();
    }

    @Test
    void oldMonthsLeaveTheWindowWhileNewOnesCome() {
        var ledger = ledger(entry("2018-12-01", "2021-11-30"), entry("2026-11-01", ""));
        assertThat(ledger.count(Kind.LEADING, OptionalInt.of(8))).isEqualTo(37);
        assertThat(ledger.reaches(Kind.LEADING, 60, OptionalInt.of(8)))
                .as("each month brings one and takes one, until the old ones are gone")
                .hasValueSatisfying(day -> assertThat(day).isAfter(LocalDate.of(2029, 12, 1)));
    }

    @Test
    void monthsOfSomeEntriesCanBeCountedAlone() {
        var ledger = ledger(entry("2025-01-15", "2025-06-30"), entry("2025-04-01", "2025-09-10"));
        assertThat(ledger.countFrom(Kind.LEADING, id -> id == 2)).isEqualTo(6);
    }

    private static MonthLedger ledger(ProjectEntry... entries) {
        var logged = new java.util.ArrayList<Logged>();
        for (var entry : List.of(entries)) {
            logged.add(new Logged(logged.size() + 1L, entry));
        }
        return MonthLedger.of(logged, TODAY);
    }
}
