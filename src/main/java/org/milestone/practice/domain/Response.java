package org.milestone.practice.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody answered to an item. Places are those of the author's file, whatever order they
/// were shown in.
public sealed interface Response {

    /// The options, or the areas of a picture, that were taken.
    record Choices(Set<Integer> taken) implements Response {
        public Choices {
            taken = Set.copyOf(taken);
        }
    }

    /// Whether a statement was taken to be true.
    record Truth(boolean value) implements Response {}

    /// A number; 0.8 and 0.80 are the same.
    record Amount(BigDecimal value) implements Response {
        public Amount {
            value = value.stripTrailingZeros();
        }
    }

    /// What was put together: left side -> right side, thing -> category, gap -> option. Parts
    /// may be missing.
    record Matches(Map<Integer, Integer> pairs) implements Response {
        public Matches {
            pairs = Map.copyOf(pairs);
        }
    }

    /// The steps in the order they were put.
    record Sequence(List<Integer> order) implements Response {
        public Sequence {
            order = List.copyOf(order);
        }
    }

    /// Words that were typed.
    record Words(String text) implements Response {}
}
