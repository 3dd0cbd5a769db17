package org.milestone.career.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// What holds the date most: the months of the critical path that are its, over all runs. The
/// screen makes a sentence of it.
///
/// @param subject role or certification; empty for study
/// @param kindOfExperience for months
/// @param share   of the runs in which it stood on the critical path at all
/// @param months  of the whole that are its, on average
public record Bottleneck(What what, String subject, String kindOfExperience, double share, double months) {

    public enum What {
        STUDY,
        TIME_IN_ROLE,
        PRACTICE,
        MONTHS,
        HIRING,
        EXAM
    }

    private record Cause(What what, String subject, String experience) {}

    /// Empty when nothing takes any time.
    public static Optional<Bottleneck> of(List<Activity> activities, Simulated simulated) {
        var months = new HashMap<Cause, Double>();
        var shares = new HashMap<Cause, Double>();
        for (var activity : activities) {
            var critical = simulated.critical().get(activity.key());
            if (critical != null) {
                var cause = cause(activity);
                months.merge(cause, critical.months(), Double::sum);
                shares.merge(cause, critical.share(), Math::max);
            }
        }
        return months.entrySet().stream()
                .max(Comparator.<java.util.Map.Entry<Cause, Double>>comparingDouble(java.util.Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().subject()))
                .map(entry -> new Bottleneck(
                        entry.getKey().what(),
                        entry.getKey().subject(),
                        entry.getKey().experience(),
                        shares.getOrDefault(entry.getKey(), 0.0),
                        entry.getValue()));
    }

    private static Cause cause(Activity activity) {
        return switch (activity.kind()) {
            case STUDY, OWN_STUDY, EXAM_STUDY -> new Cause(What.STUDY, "", "");
            case PRACTICE -> new Cause(What.PRACTICE, activity.subject(), "");
            case TIME_IN_ROLE -> new Cause(What.TIME_IN_ROLE, activity.subject(), "");
            case MONTHS -> new Cause(What.MONTHS, activity.subject(), activity.place());
            case HIRING -> new Cause(What.HIRING, activity.subject(), "");
            case APPLICATION, BOOKING, RETAKE -> new Cause(What.EXAM, activity.subject(), "");
            case START, PASSED, FINISH -> throw new IllegalArgumentException(activity.key() + " takes no time");
        };
    }
}
