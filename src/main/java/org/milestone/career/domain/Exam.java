package org.milestone.career.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A certification as plans see it: hours, cost, and who may sit it from which day on.
///
/// @param hours  low, middle and high figure of study hours
/// @param cost   in US dollars, where it is known
/// @param skills it covers
/// @param rules  oldest first; the newest that has begun holds
public record Exam(
        String id, String title, Estimate hours, Optional<Double> cost, List<String> skills, List<Rule> rules) {

    /// Who may sit it from a day on: whoever fulfils one of the ways.
    public record Rule(LocalDate from, List<Way> ways) {
        public Rule {
            ways = List.copyOf(ways);
        }
    }

    /// Conditions that must all be met.
    ///
    /// @param months         by kind of experience
    /// @param certifications to be held before
    /// @param trainingHours  of courses, a part of the study hours
    public record Way(Education education, Map<String, Asked> months, List<String> certifications, int trainingHours) {
        public static final Way FREE = new Way(Education.NONE, Map.of(), List.of(), 0);

        public Way {
            months = Map.copyOf(months);
            certifications = List.copyOf(certifications);
        }

        /// Both at once.
        Way and(Way other) {
            var all = new java.util.TreeMap<>(months);
            other.months.forEach((kind, asked) -> all.merge(kind, asked, Asked::stricter));
            var held = new java.util.LinkedHashSet<>(certifications);
            held.addAll(other.certifications);
            return new Way(
                    education.includes(other.education) ? education : other.education,
                    all,
                    List.copyOf(held),
                    trainingHours + other.trainingHours);
        }
    }

    /// So many months, within so many calendar months before the application.
    ///
    /// @param within 0 for without limit
    public record Asked(int months, int within) {
        Asked stricter(Asked other) {
            return new Asked(
                    Math.max(months, other.months),
                    within == 0 ? other.within : other.within == 0 ? within : Math.min(within, other.within));
        }
    }

    public Exam {
        skills = List.copyOf(skills);
        rules = List.copyOf(rules);
    }

    /// Open to everybody, from always.
    public static Exam free(String id, String title, Estimate hours) {
        return new Exam(
                id, title, hours, Optional.empty(), List.of(), List.of(new Rule(LocalDate.EPOCH, List.of(Way.FREE))));
    }
}
