package org.milestone.career.domain;

import java.util.List;
import java.util.Optional;

/// What a plan should lead to, and within which bounds.
///
/// @param target         a role, a content id
/// @param certifications those wanted by the end
/// @param hoursAWeek     for study, over 0
/// @param noStepDown     whether steps down are left out
/// @param budget         for exams, in US dollars
/// @param path           the roles of the path the person chose, today's first; empty to take the
///                       earliest
public record Wish(
        String target,
        List<String> certifications,
        double hoursAWeek,
        boolean noStepDown,
        Optional<Integer> budget,
        List<String> path) {
    public static final double LEAST_HOURS = 1;
    public static final double MOST_HOURS = 40;

    public Wish {
        certifications = List.copyOf(certifications);
        path = List.copyOf(path);
    }

    /// A wish without bounds.
    public static Wish of(String target, List<String> certifications, double hoursAWeek) {
        return new Wish(target, certifications, hoursAWeek, false, Optional.empty(), List.of());
    }

    public Wish hours(double hours) {
        return new Wish(target, certifications, hours, noStepDown, budget, path);
    }

    public Wish path(List<String> roles) {
        return new Wish(target, certifications, hoursAWeek, noStepDown, budget, roles);
    }
}
