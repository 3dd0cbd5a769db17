package org.milestone.content.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// An item. It does not know how it is marked. `id` is `track/lesson#key`, `band` the author's difficulty from
/// 1 (nearly all get it) to 5 (few do), `stem` and reasons are sanitised HTML. A retired item is kept for those who
/// answered it and never shown again.
public sealed interface Question {
    String id();

    String lesson();

    String skill();

    int band();

    boolean retired();

    String stem();

    /// A choice with the reason why it is right or wrong; `misconception` is what somebody believes who takes a wrong
    /// one.
    record Option(String html, boolean right, String why, Optional<String> misconception) {}

    /// Exactly one option is right.
    record SingleChoice(
            String id, String lesson, String skill, int band, boolean retired, String stem, List<Option> options)
            implements Question {
        public SingleChoice {
            options = List.copyOf(options);
        }
    }

    /// Two or more options are right; the number is told.
    record MultipleChoice(
            String id, String lesson, String skill, int band, boolean retired, String stem, List<Option> options)
            implements Question {
        public MultipleChoice {
            options = List.copyOf(options);
        }

        /// How many options are right.
        public int toChoose() {
            return (int) options.stream().filter(Option::right).count();
        }
    }

    /// A statement that holds or does not.
    record TrueFalse(
            String id,
            String lesson,
            String skill,
            int band,
            boolean retired,
            String stem,
            boolean answer,
            String why,
            Optional<String> misconception)
            implements Question {}

    /// A number; right within the absolute `tolerance`.
    record Numeric(
            String id,
            String lesson,
            String skill,
            int band,
            boolean retired,
            String stem,
            BigDecimal answer,
            BigDecimal tolerance,
            String unit,
            String why)
            implements Question {}
}
