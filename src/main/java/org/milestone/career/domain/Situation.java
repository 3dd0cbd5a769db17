package org.milestone.career.domain;

import java.time.LocalDate;
import java.util.List;

/// Everything a plan is computed from beside content.
///
/// @param own  things to learn that the person reckoned themselves
/// @param seed of chance: the same seed gives the same plan
public record Situation(LocalDate today, Standing standing, Wish wish, List<OwnStudy> own, Pace pace, long seed) {

    /// Something to learn beside what roles and certifications ask.
    public record OwnStudy(String key, double hours) {}

    public Situation {
        own = List.copyOf(own);
    }

    public Situation today(LocalDate now) {
        return new Situation(now, standing, wish, own, pace, seed);
    }

    public Situation standing(Standing now) {
        return new Situation(today, now, wish, own, pace, seed);
    }

    public Situation wish(Wish now) {
        return new Situation(today, standing, now, own, pace, seed);
    }

    public Situation own(List<OwnStudy> now) {
        return new Situation(today, standing, wish, now, pace, seed);
    }

    public Situation pace(Pace now) {
        return new Situation(today, standing, wish, own, now, seed);
    }
}
