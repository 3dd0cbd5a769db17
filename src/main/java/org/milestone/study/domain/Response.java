package org.milestone.study.domain;

import java.math.BigDecimal;
import java.util.Set;

/// What somebody answered to an item.
public sealed interface Response {

    /// The options taken, by their place in the item, counted from 0.
    record Choices(Set<Integer> taken) implements Response {
        public Choices {
            taken = Set.copyOf(taken);
        }
    }

    /// Whether a statement was taken to be true.
    record Truth(boolean value) implements Response {}

    /// A number.
    record Amount(BigDecimal value) implements Response {}
}
