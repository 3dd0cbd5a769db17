package org.milestone.study.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Numeric;
import org.milestone.content.domain.Question.Option;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.TrueFalse;
import org.milestone.study.domain.Response.Amount;
import org.milestone.study.domain.Response.Choices;
import org.milestone.study.domain.Response.Truth;

/// Judges a response. It does not know who answered.
public final class Grader {
    private static final double ONE = 1;

    private Grader() {}

    /// One point for a right answer, none otherwise; a multiple response counts only when it is exactly right, as in
    /// the exams
    /// this portal prepares for.
    ///
    /// @throws IllegalArgumentException when the response is of a kind the item does not ask for
    public static Mark grade(Question question, Response response) {
        boolean right = switch (question) {
            case SingleChoice item when response instanceof Choices(var taken) -> taken.equals(right(item.options()));
            case MultipleChoice item when response instanceof Choices(var taken) -> taken.equals(right(item.options()));
            case TrueFalse item when response instanceof Truth(var value) -> value == item.answer();
            case Numeric item
            when response instanceof Amount(var value) ->
                value.subtract(item.answer()).abs().compareTo(item.tolerance()) <= 0;
            default ->
                throw new IllegalArgumentException(question.id() + " is not answered by "
                        + response.getClass().getSimpleName());
        };
        return new Mark(right ? ONE : 0, ONE);
    }

    private static Set<Integer> right(List<Option> options) {
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).right())
                .boxed()
                .collect(Collectors.toSet());
    }
}
