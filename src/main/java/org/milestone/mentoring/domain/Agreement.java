package org.milestone.mentoring.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;

/// What mentor and mentee agree on; both sign it. What the mentor may see is not part of it: that
/// is the mentee's alone to say, when they sign.
///
/// @param goals what the mentee wants to reach, in words
/// @param until the last day
public record Agreement(String goals, Cadence cadence, Set<Channel> channels, LocalDate until) {
    public static final int LONGEST_GOALS = 1_000;

    /// No agreement is made for longer, so that no grant is.
    public static final int LONGEST_DAYS = 365;

    private static final int USUAL_MONTHS = 3;

    /// What keeps an agreement from being kept.
    public enum Fault {
        NO_GOALS,
        GOALS_TOO_LONG,
        NO_CHANNEL,
        NOT_A_DAY
    }

    public Agreement {
        channels = Set.copyOf(channels);
    }

    /// Where the two begin: three months, every two weeks, by video.
    public static Agreement draft(LocalDate today) {
        return new Agreement("", Cadence.FORTNIGHTLY, Set.of(Channel.VIDEO), today.plusMonths(USUAL_MONTHS));
    }

    /// What is shared when nothing else is chosen: enough to help, nothing that was written for
    /// oneself.
    public static Map<Scope, Sight> usualSights() {
        var sights = new EnumMap<Scope, Sight>(Scope.class);
        sights.put(Scope.SKILLS, Sight.DETAIL);
        sights.put(Scope.PLAN, Sight.DETAIL);
        sights.put(Scope.PRACTICE, Sight.SUMMARY);
        sights.put(Scope.EXPERIENCE, Sight.SUMMARY);
        return sights;
    }

    public Optional<Fault> fault(LocalDate today) {
        if (goals.isBlank()) {
            return Optional.of(Fault.NO_GOALS);
        }
        if (goals.length() > LONGEST_GOALS) {
            return Optional.of(Fault.GOALS_TOO_LONG);
        }
        if (channels.isEmpty()) {
            return Optional.of(Fault.NO_CHANNEL);
        }
        return until.isAfter(today) && !until.isAfter(today.plusDays(LONGEST_DAYS))
                ? Optional.empty()
                : Optional.of(Fault.NOT_A_DAY);
    }
}
