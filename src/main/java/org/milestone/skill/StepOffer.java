package org.milestone.skill;

import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Step;

/// A better way to take a step than this module knows: modules to the right offer goals, projects
/// and mentors as beans of this kind.
public interface StepOffer {

    /// Where it is done, from the root, and what the link says.
    record Offer(String path, String text) {}

    /// Empty when there is nothing better for this step.
    Optional<Offer> offer(AccountId me, String skill, Axis axis, Step step);
}
