package org.milestone.skill.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Role.Need;
import org.milestone.content.domain.Role.Requirement;

/// One skill a role asks for, beside where somebody stands.
///
/// @param axes knowledge, then application
public record Gap(String skill, Need need, List<Side> axes) {
    private static final Comparator<Gap> WHAT_MATTERS = Comparator.comparing(Gap::need)
            .thenComparing(Comparator.comparingDouble(Gap::missing).reversed())
            .thenComparing(Gap::skill);

    /// One axis of it.
    ///
    /// @param required 0-5; 0 asks nothing
    /// @param next     the cheapest thing to do about it, empty when it is met
    public record Side(AxisStanding standing, int required, Optional<Step> next) {
        public Axis axis() {
            return standing.axis();
        }

        /// The chance that it is met; empty when nothing is known and something is asked.
        public Optional<Double> chance() {
            return required == Level.LOWEST ? Optional.of(1.0) : standing.band().map(band -> band.chance(required));
        }

        public Optional<Met> met() {
            return chance().map(Met::of);
        }

        /// Levels missing as far as is known.
        public double missing() {
            return standing.band().map(band -> band.missing(required)).orElse(0.0);
        }
    }

    public Gap {
        axes = List.copyOf(axes);
    }

    /// Every skill of a role, in the order in which the gaps matter: what it insists on first,
    /// then how far there is to go.
    public static List<Gap> of(Role role, Standing standing, Instant now) {
        return role.skills().stream()
                .map(asked -> of(asked, standing, now))
                .sorted(WHAT_MATTERS)
                .toList();
    }

    private static Gap of(Requirement asked, Standing standing, Instant now) {
        return new Gap(
                asked.skill(),
                asked.need(),
                Arrays.stream(Axis.values())
                        .map(axis -> {
                            int required = required(asked, axis);
                            var there = standing.on(asked.skill(), axis);
                            return new Side(there, required, NextStep.of(there, required, now));
                        })
                        .toList());
    }

    static int required(Requirement asked, Axis axis) {
        return axis == Axis.KNOWLEDGE ? asked.knowledge() : asked.application();
    }

    /// Whether anything is known of the skill.
    public boolean isKnown() {
        return axes.stream().anyMatch(side -> side.standing().band().isPresent());
    }

    /// Whether every side is met.
    public boolean isMet() {
        return axes.stream().allMatch(side -> side.met().filter(Met.MET::equals).isPresent());
    }

    /// Levels missing on both sides together, as far as is known.
    public double missing() {
        return axes.stream().mapToDouble(Side::missing).sum();
    }

    /// The side on which most is missing, and of two alike the one less likely met.
    public Side widest() {
        return axes.stream()
                .max(Comparator.comparingDouble(Side::missing)
                        .thenComparing(Comparator.comparingDouble(
                                        (Side side) -> side.chance().orElse(0.0))
                                .reversed()))
                .orElseThrow();
    }
}
