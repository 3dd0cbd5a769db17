package org.milestone.career.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.career.domain.Exam.Asked;
import org.milestone.career.domain.Exam.Rule;
import org.milestone.career.domain.Exam.Way;

/// Chooses among the ways to a certification: the one with the fewest months still missing, then
/// the least study for others it asks for, then the shortest course.
final class Routes {
    private final Map<String, Exam> exams;
    private final Standing standing;
    private final LocalDate today;

    Routes(Map<String, Exam> exams, Standing standing, LocalDate today) {
        this.exams = exams;
        this.standing = standing;
        this.today = today;
    }

    /// What must be sat, each after those it asks for; what is held is left out.
    List<Exam> toSit(List<String> wanted) {
        var all = new LinkedHashMap<String, Exam>();
        wanted.forEach(id -> collect(id, all, new HashSet<>()));
        return List.copyOf(all.values());
    }

    private void collect(String id, Map<String, Exam> all, Set<String> above) {
        var exam = exams.get(id);
        if (exam == null || standing.certifications().contains(id) || all.containsKey(id) || !above.add(id)) {
            return;
        }
        for (var rule : fromToday(exam)) {
            way(rule, above).ifPresent(way -> way.certifications().forEach(each -> collect(each, all, above)));
        }
        all.put(id, exam);
    }

    /// The rule of today and those that are announced.
    List<Rule> fromToday(Exam exam) {
        var rules = new ArrayList<Rule>();
        for (var rule : exam.rules()) {
            if (!rule.from().isAfter(today)) {
                rules.clear();
            }
            rules.add(rule);
        }
        return rules;
    }

    /// The way to be taken under a rule; empty when none is open to this person.
    Optional<Way> way(Rule rule) {
        return way(rule, Set.of());
    }

    private Optional<Way> way(Rule rule, Set<String> above) {
        return rule.ways().stream()
                .filter(way -> standing.education().includes(way.education()))
                .filter(way -> way.certifications().stream().allMatch(id -> possible(id, above)))
                .min(Comparator.<Way>comparingDouble(way -> missing(way, new HashSet<>(above)))
                        .thenComparingDouble(way -> hours(way, new HashSet<>(above)))
                        .thenComparingInt(Way::trainingHours));
    }

    private boolean possible(String id, Set<String> above) {
        return standing.certifications().contains(id) || exams.containsKey(id) && !above.contains(id);
    }

    private double missing(Way way, Set<String> above) {
        double months = way.months().entrySet().stream()
                .mapToDouble(asked -> missing(asked.getKey(), asked.getValue()))
                .sum();
        for (var id : way.certifications()) {
            months = Math.max(months, before(id, above, this::missing));
        }
        return months;
    }

    private double hours(Way way, Set<String> above) {
        double hours = 0;
        for (var id : way.certifications()) {
            var exam = exams.get(id);
            if (exam != null && !standing.certifications().contains(id)) {
                hours += exam.hours().usual() + before(id, above, this::hours);
            }
        }
        return hours;
    }

    private interface Weight {
        double of(Way way, Set<String> above);
    }

    private double before(String id, Set<String> above, Weight weight) {
        var exam = exams.get(id);
        if (exam == null || standing.certifications().contains(id) || !above.add(id)) {
            return 0;
        }
        var rules = fromToday(exam);
        return rules.isEmpty()
                ? 0
                : way(rules.getFirst(), above).map(way -> weight.of(way, above)).orElse(Assumptions.HORIZON);
    }

    /// Months of a kind that are still missing today.
    double missing(String kind, Asked asked) {
        return Math.max(0, asked.months() - earned(kind, asked.within()).length);
    }

    /// Where the months lie that count today, as months before it: 0 or less, ascending.
    double[] earned(String kind, int within) {
        var now = YearMonth.from(today);
        return standing.months().getOrDefault(kind, List.of()).stream()
                .distinct()
                .mapToDouble(month -> -ChronoUnit.MONTHS.between(month, now))
                .filter(position -> position <= 0 && (within == 0 || position >= -within))
                .sorted()
                .toArray();
    }
}
