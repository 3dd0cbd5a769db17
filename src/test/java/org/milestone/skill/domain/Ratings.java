package org.milestone.skill.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ratings and roles for tests of rules.
final class Ratings {
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final String SKILL = "skills/scope-management";
    private static long number;

    private Ratings() {}

    static Rating self(int level) {
        return self(SKILL, Axis.APPLICATION, level, NOW);
    }

    static Rating self(String skill, Axis axis, int level, Instant at) {
        return rating(skill, axis, Source.SELF, "", level, at, false);
    }

    static Rating evidenced(int level) {
        return rating(SKILL, Axis.APPLICATION, Source.SELF, "", level, NOW, true);
    }

    static Rating mentor(String who, int level) {
        return mentor(SKILL, who, level, NOW);
    }

    static Rating mentor(String skill, String who, int level, Instant at) {
        return rating(skill, Axis.APPLICATION, Source.MENTOR, who, level, at, false);
    }

    static Rating verifier(String origin, int level) {
        return rating(SKILL, Axis.APPLICATION, Source.VERIFIER, origin, level, NOW, false);
    }

    static Rating certificate(int floor, Optional<Instant> until) {
        return new Rating(
                ++number,
                SKILL,
                Axis.KNOWLEDGE,
                Source.CERTIFICATE,
                "pmp",
                floor,
                Optional.empty(),
                "",
                List.of(),
                "",
                NOW.minus(Duration.ofDays(900)),
                until);
    }

    static Rating rating(
            String skill, Axis axis, Source source, String witness, int level, Instant at, boolean evidence) {
        return new Rating(
                ++number,
                skill,
                axis,
                source,
                witness,
                level,
                Optional.empty(),
                "",
                evidence ? List.of(new Evidence("A plan.")) : List.of(),
                "",
                at,
                Optional.empty());
    }

    static Standing standing() {
        return all(List.of());
    }

    static Standing standing(Rating... ratings) {
        return all(List.of(ratings));
    }

    @SafeVarargs
    static Standing standing(List<Rating>... ratings) {
        return standing(Arrays.stream(ratings).flatMap(List::stream).toArray(Rating[]::new));
    }

    private static Standing all(List<Rating> ratings) {
        return Standing.of(Blind.forOwner(ratings), Map.of(), NOW);
    }
}
