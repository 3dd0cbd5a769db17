package org.milestone.skill.domain;

import java.util.Optional;

/// What is known of somebody's levels, for rules that ask no more than that.
@FunctionalInterface
public interface Bands {

    /// The band of a skill on an axis; empty when nothing is known.
    Optional<Band> band(String skill, Axis axis);

    /// Whether anything is known of a skill.
    default boolean knows(String skill) {
        return band(skill, Axis.KNOWLEDGE).isPresent()
                || band(skill, Axis.APPLICATION).isPresent();
    }
}
