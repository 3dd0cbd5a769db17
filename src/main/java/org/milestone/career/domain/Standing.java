package org.milestone.career.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody brings to a plan: the small record that the modules of skills and experience are
/// asked for.
///
/// @param role         today's, a content id
/// @param monthsInRole whole months in it
/// @param levels       by skill
/// @param months       calendar months that count, by kind of experience
/// @param certifications those held
public record Standing(
        String role,
        int monthsInRole,
        Map<String, Level> levels,
        Map<String, List<YearMonth>> months,
        Set<String> certifications,
        Education education) {

    /// Where one stands in a skill on both axes, 0-5.
    public record Level(double knowledge, double application) {
        public static final Level NONE = new Level(0, 0);

        Level atLeast(Level other) {
            return new Level(Math.max(knowledge, other.knowledge), Math.max(application, other.application));
        }
    }

    public Standing {
        levels = Map.copyOf(levels);
        months = Map.copyOf(months);
        certifications = Set.copyOf(certifications);
    }

    /// A beginner in a role, of whom nothing else is known.
    public static Standing in(String role) {
        return new Standing(role, 0, Map.of(), Map.of(), Set.of(), Education.NONE);
    }

    public Level level(String skill) {
        return levels.getOrDefault(skill, Level.NONE);
    }

    public Standing levels(Map<String, Level> now) {
        return new Standing(role, monthsInRole, now, months, certifications, education);
    }

    public Standing months(Map<String, List<YearMonth>> now) {
        return new Standing(role, monthsInRole, levels, now, certifications, education);
    }

    public Standing certifications(Set<String> now) {
        return new Standing(role, monthsInRole, levels, months, now, education);
    }

    public Standing education(Education now) {
        return new Standing(role, monthsInRole, levels, months, certifications, now);
    }

    public Standing monthsInRole(int now) {
        return new Standing(role, now, levels, months, certifications, education);
    }
}
