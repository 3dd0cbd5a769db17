package org.milestone.experience.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;

/// The months somebody has earned. It is keyed by month and kind, so that no calendar month can
/// be counted twice, however many projects overlap in it.
public final class MonthLedger {
    private static final int YEAR = 12;
    private static final int FURTHEST = 40 * YEAR;

    /// An entry and the number it is kept under.
    public record Logged(long id, ProjectEntry entry) {}

    private final LocalDate today;
    private final Map<Kind, NavigableMap<YearMonth, Set<Long>>> months = new EnumMap<>(Kind.class);
    private final Set<Kind> running = EnumSet.noneOf(Kind.class);

    private MonthLedger(LocalDate today) {
        this.today = today;
        for (var kind : Kind.values()) {
            months.put(kind, new TreeMap<>());
        }
    }

    /// The months of all entries up to today.
    public static MonthLedger of(Collection<Logged> entries, LocalDate today) {
        var ledger = new MonthLedger(today);
        for (var logged : entries) {
            for (var kind : logged.entry().kinds()) {
                for (var month : logged.entry().period().months(today)) {
                    ledger.of(kind)
                            .computeIfAbsent(month, key -> new HashSet<>())
                            .add(logged.id());
                }
                if (logged.entry().period().open()) {
                    ledger.running.add(kind);
                }
            }
        }
        return ledger;
    }

    /// The months of a kind, each once.
    public NavigableSet<YearMonth> months(Kind kind) {
        return Collections.unmodifiableNavigableSet(of(kind).navigableKeySet());
    }

    /// How many months of a kind there are; with a window only those of the last so many years.
    public int count(Kind kind, OptionalInt withinYears) {
        return count(kind, withinYears, YearMonth.from(today));
    }

    private int count(Kind kind, OptionalInt withinYears, YearMonth last) {
        var all = of(kind).headMap(last, true);
        return withinYears.isEmpty()
                ? all.size()
                : all.tailMap(last.minusMonths((long) YEAR * withinYears.getAsInt()), false)
                        .size();
    }

    /// What a month counts as; empty where it is free.
    public Set<Kind> kinds(YearMonth month) {
        var kinds = EnumSet.noneOf(Kind.class);
        for (var kind : Kind.values()) {
            if (of(kind).containsKey(month)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /// The entries a month of a kind comes from.
    public Set<Long> entries(YearMonth month, Kind kind) {
        return Set.copyOf(of(kind).getOrDefault(month, Set.of()));
    }

    /// How many months of a kind come from entries of a sort, for example those that somebody
    /// has signed.
    public int countFrom(Kind kind, LongPredicate sort) {
        return (int) of(kind).values().stream()
                .filter(entries -> entries.stream().anyMatch(sort::test))
                .count();
    }

    /// The months of a kind that would go with an entry: those no other one covers.
    public NavigableSet<YearMonth> onlyFrom(long entry, Kind kind) {
        var alone = new TreeSet<YearMonth>();
        of(kind).forEach((month, entries) -> {
            if (entries.size() == 1 && entries.contains(entry)) {
                alone.add(month);
            }
        });
        return alone;
    }

    /// The first and the last month there is anything in.
    public Optional<YearMonth> first() {
        return months.values().stream()
                .filter(kind -> !kind.isEmpty())
                .map(NavigableMap::firstKey)
                .min(YearMonth::compareTo);
    }

    /// Whether work of a kind goes on.
    public boolean running(Kind kind) {
        return running.contains(kind);
    }

    /// Months of a kind earned in a month, at the present pace: one where such work goes on, else
    /// as in the last twelve months.
    public double pace(Kind kind) {
        return running(kind) ? 1 : count(kind, OptionalInt.of(1)) / (double) YEAR;
    }

    /// The day on which so many months would be there at the present pace: today when they are;
    /// empty when they would not within forty years, old months having left the window.
    public Optional<LocalDate> reaches(Kind kind, int need, OptionalInt withinYears) {
        if (count(kind, withinYears) >= need) {
            return Optional.of(today);
        }
        double pace = pace(kind);
        int window = withinYears.isEmpty() ? Integer.MAX_VALUE : YEAR * withinYears.getAsInt();
        for (int ahead = 1; pace > 0 && ahead <= FURTHEST; ahead++) {
            var month = YearMonth.from(today).plusMonths(ahead);
            int earned = (int) Math.floor(pace * Math.min(ahead, window) + 1e-9);
            if (count(kind, withinYears, month) + earned >= need) {
                return Optional.of(month.atDay(1));
            }
        }
        return Optional.empty();
    }

    private NavigableMap<YearMonth, Set<Long>> of(Kind kind) {
        return java.util.Objects.requireNonNull(months.get(kind));
    }
}
