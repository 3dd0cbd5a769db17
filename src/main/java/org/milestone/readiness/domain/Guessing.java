package org.milestone.readiness.domain;

import java.util.List;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.Categorising;
import org.milestone.content.domain.Question.FillIn;
import org.milestone.content.domain.Question.Hotspot;
import org.milestone.content.domain.Question.Matching;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Numeric;
import org.milestone.content.domain.Question.Ordering;
import org.milestone.content.domain.Question.PullDown;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.TrueFalse;

/// How likely somebody who knows nothing gets an item entirely right.
public final class Guessing {
    private Guessing() {}

    /// The chance, 0-1: a quarter for one of four options, nothing for what has to be typed.
    public static double floor(Question question) {
        return switch (question) {
            case SingleChoice item -> 1.0 / item.options().size();
            case MultipleChoice item -> 1 / combinations(item.options().size(), item.toChoose());
            case TrueFalse _ -> 0.5;
            case Numeric _ -> 0;
            case FillIn _ -> 0;
            case Matching item ->
                1 / arrangements(item.rights().size(), item.pairs().size());
            case Ordering item ->
                1 / arrangements(item.steps().size(), item.steps().size());
            case Categorising item ->
                Math.pow(item.categories().size(), -item.things().size());
            case Hotspot item -> 1 / combinations(item.areas().size(), item.toChoose());
            case PullDown item ->
                item.gaps().stream()
                        .mapToDouble(gap -> 1.0 / gap.options().size())
                        .reduce(1, (one, other) -> one * other);
        };
    }

    /// The mean of some items, 0-1; a quarter where there are none.
    public static double mean(List<Question> questions) {
        return questions.stream().mapToDouble(Guessing::floor).average().orElse(0.25);
    }

    private static double combinations(int of, int chosen) {
        return arrangements(of, chosen) / arrangements(chosen, chosen);
    }

    private static double arrangements(int of, int chosen) {
        double count = 1;
        for (int place = 0; place < chosen; place++) {
            count *= of - place;
        }
        return count;
    }
}
