package org.milestone.experience.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// From a day to a day, both included; open where it still goes on.
public record Period(LocalDate from, Optional<LocalDate> to) {
    public Period {
        if (to.filter(end -> end.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /// Whether it still goes on.
    public boolean open() {
        return to.isEmpty();
    }

    /// The calendar months it touches, up to today; this is what application forms ask for.
    public NavigableSet<YearMonth> months(LocalDate today) {
        var months = new TreeSet<YearMonth>();
        var last = YearMonth.from(to.filter(end -> end.isBefore(today)).orElse(today));
        for (var month = YearMonth.from(from); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }
}
