package org.milestone.guide.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.milestone.content.domain.CaseStudy;
import org.milestone.content.domain.CaseStudy.Choice;
import org.milestone.content.domain.CaseStudy.Effect;
import org.milestone.content.domain.CaseStudy.Rating;
import org.milestone.content.domain.CaseStudy.Step;

/// A case as far as somebody has decided it; the way is written as the places of the choices,
/// counted from 1 and joined by hyphens: `2-1-3`.
public record Play(CaseStudy study, List<Decision> decisions, int at) {

    /// One decision: where, what, and which number it has among the choices, from 1.
    public record Decision(Step step, Choice choice, int number) {}

    public Play {
        decisions = List.copyOf(decisions);
    }

    /// The case along a way; what does not fit is left out, with all that comes after it.
    public static Play of(CaseStudy study, String way) {
        var decisions = new ArrayList<Decision>();
        int at = 0;
        for (var word : way.split("-")) {
            if (at >= study.steps().size() || !word.matches("[1-9]")) {
                break;
            }
            var step = study.steps().get(at);
            int number = Integer.parseInt(word);
            if (number > step.choices().size()) {
                break;
            }
            var choice = step.choices().get(number - 1);
            decisions.add(new Decision(step, choice, number));
            at = study.after(at, choice);
        }
        return new Play(study, decisions, at);
    }

    /// Whether there is nothing more to decide.
    public boolean isOver() {
        return at >= study.steps().size();
    }

    /// The step to decide now; only while the case is not over.
    public Step now() {
        return study.steps().get(at);
    }

    /// All effects so far, together.
    public Effect effect() {
        return decisions.stream().map(decision -> decision.choice().effect()).reduce(Effect.NONE, Effect::plus);
    }

    /// The way so far.
    public String way() {
        return decisions.stream()
                .map(decision -> String.valueOf(decision.number()))
                .collect(Collectors.joining("-"));
    }

    /// The way with one more choice, numbered from 1.
    public String wayWith(int number) {
        return decisions.isEmpty() ? String.valueOf(number) : way() + "-" + number;
    }

    /// How many decisions were of a kind.
    public long count(Rating rating) {
        return decisions.stream()
                .filter(decision -> decision.choice().rating() == rating)
                .count();
    }
}
