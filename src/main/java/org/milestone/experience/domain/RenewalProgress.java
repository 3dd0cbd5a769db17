package org.milestone.experience.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.milestone.content.domain.Preparation.Category;
import org.milestone.content.domain.Preparation.Renewal;

/// How far somebody is with what renews a certification: in all, by category and by year. What is
/// beyond a category's most does not count, and what lies outside the term does not either.
///
/// @param counted units that count, over all categories
/// @param unsorted units in a category the certification no longer knows
public record RenewalProgress(BigDecimal counted, int need, List<Part> parts, List<Year> years, BigDecimal unsorted) {

    /// The days in which units are gathered, both included.
    public record Term(LocalDate from, LocalDate until) {}

    /// A category.
    ///
    /// @param have    units gathered, those within it among them
    /// @param counted of them
    public record Part(Category category, BigDecimal have, BigDecimal counted) {
        /// Units still missing to its minimum.
        public BigDecimal missing() {
            return BigDecimal.valueOf(category.least().orElse(0))
                    .subtract(counted)
                    .max(BigDecimal.ZERO);
        }
    }

    /// A year of the term.
    public record Year(LocalDate from, LocalDate until, BigDecimal have, int least) {
        /// Whether it brought what it must.
        public boolean enough() {
            return have.compareTo(BigDecimal.valueOf(least)) >= 0;
        }
    }

    public RenewalProgress {
        parts = List.copyOf(parts);
        years = List.copyOf(years);
    }

    /// Units still missing in all.
    public BigDecimal missing() {
        return BigDecimal.valueOf(need).subtract(counted).max(BigDecimal.ZERO);
    }

    /// Whether everything is there: the sum, every minimum, and every year.
    public boolean done() {
        return missing().signum() == 0
                && parts.stream().allMatch(part -> part.missing().signum() == 0)
                && years.stream().allMatch(Year::enough);
    }

    /// The progress of one certification in one term.
    public static RenewalProgress of(String certification, Renewal rules, Term term, List<Activity> activities) {
        var mine = activities.stream()
                .filter(activity -> activity.counts().containsKey(certification)
                        && !activity.on().isBefore(term.from())
                        && !activity.on().isAfter(term.until()))
                .toList();
        var parts = rules.categories().stream()
                .map(category -> part(certification, category, rules.categories(), mine))
                .toList();
        var names = rules.categories().stream().map(Category::name).toList();
        var unsorted = sum(mine.stream()
                .filter(activity ->
                        !names.isEmpty() && !names.contains(activity.counts().get(certification)))
                .toList());
        var counted = names.isEmpty()
                ? sum(mine)
                : parts.stream()
                        .filter(part -> part.category().within().isEmpty())
                        .map(Part::counted)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RenewalProgress(
                counted,
                rules.credit().map(credit -> credit.amount()).orElse(0),
                parts,
                years(rules.leastAYear(), term, mine),
                unsorted);
    }

    private static Part part(String certification, Category category, List<Category> all, List<Activity> activities) {
        var have = sum(activities.stream()
                .filter(activity -> category.name().equals(activity.counts().get(certification)))
                .toList());
        var counted = have;
        for (var inner : all) {
            if (inner.within().filter(category.name()::equals).isPresent()) {
                var part = part(certification, inner, all, activities);
                have = have.add(part.have());
                counted = counted.add(part.counted());
            }
        }
        if (category.most().isPresent()) {
            counted = counted.min(BigDecimal.valueOf(category.most().getAsInt()));
        }
        return new Part(category, have, counted);
    }

    private static List<Year> years(OptionalInt least, Term term, List<Activity> activities) {
        var years = new ArrayList<Year>();
        for (var from = term.from(); least.isPresent() && from.isBefore(term.until()); from = from.plusYears(1)) {
            var begin = from;
            var end = from.plusYears(1).minusDays(1);
            years.add(new Year(
                    begin,
                    end,
                    sum(activities.stream()
                            .filter(activity -> !activity.on().isBefore(begin)
                                    && !activity.on().isAfter(end))
                            .toList()),
                    least.getAsInt()));
        }
        return years;
    }

    private static BigDecimal sum(List<Activity> activities) {
        return activities.stream().map(Activity::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
