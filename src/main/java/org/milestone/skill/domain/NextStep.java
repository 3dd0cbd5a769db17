package org.milestone.skill.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The cheapest thing that could settle whether a requirement is met. Evidence is tried in
/// thought: had it come in and spoken for the level, would the requirement be met? Where no
/// single piece of it would do, there is something to learn or to do.
final class NextStep {
    private static final double FAVOURABLE = 0.5;
    private static final int QUESTIONS = 10;

    private NextStep() {}

    /// Empty when the requirement is met.
    static Optional<Step> of(AxisStanding standing, int required, Instant now) {
        if (required == Level.LOWEST) {
            return Optional.empty();
        }
        if (standing.band().isEmpty()) {
            return Optional.of(Step.RATE_YOURSELF);
        }
        if (standing.band().get().meets(required) == Met.MET) {
            return Optional.empty();
        }
        boolean knowledge = standing.axis() == Axis.KNOWLEDGE;
        return Stream.of(Step.ADD_EVIDENCE, Step.ANSWER_QUESTIONS, Step.ASK_A_MENTOR, Step.HAVE_IT_VERIFIED)
                .filter(step -> standing.own().isPresent())
                .filter(step -> isPossible(step, standing, knowledge))
                .filter(step ->
                        Fusion.of(after(step, standing, required, now), now).meets(required) == Met.MET)
                .findFirst()
                .or(() -> Optional.of(
                        standing.own().isEmpty()
                                ? Step.RATE_YOURSELF
                                : knowledge ? Step.READ_A_LESSON : Step.DO_IT_AT_WORK));
    }

    private static boolean isPossible(Step step, AxisStanding standing, boolean knowledge) {
        return switch (step) {
            case ADD_EVIDENCE -> standing.own().filter(own -> !own.evidenced()).isPresent();
            case ANSWER_QUESTIONS -> knowledge;
            case ASK_A_MENTOR -> standing.of(Source.MENTOR).isEmpty();
            case HAVE_IT_VERIFIED -> !knowledge;
            case RATE_YOURSELF, READ_A_LESSON, DO_IT_AT_WORK -> false;
        };
    }

    private static List<Mark> after(Step step, AxisStanding standing, int required, Instant now) {
        double level = Math.min(Level.HIGHEST, required + FAVOURABLE);
        var marks = new ArrayList<>(standing.marks());
        switch (step) {
            case ADD_EVIDENCE ->
                marks.replaceAll(mark -> mark.source() == Source.SELF
                        ? new Mark(
                                Source.SELF,
                                mark.witness(),
                                mark.level(),
                                mark.bias(),
                                StartingValues.SELF_SD_WITH_EVIDENCE,
                                now,
                                true)
                        : mark);
            case ANSWER_QUESTIONS -> {
                marks.removeIf(mark -> mark.source() == Source.QUIZ);
                double shown = Math.min(level, StartingValues.HIGHEST_SHOWN_BY_QUIZ);
                marks.add(standing.quiz()
                        .orElseGet(() -> new Quiz(0, 0, now))
                        .after(QUESTIONS, shown, now)
                        .mark());
            }
            case ASK_A_MENTOR ->
                marks.add(new Mark(
                        Source.MENTOR, "", level, StartingValues.MENTOR_BIAS, StartingValues.MENTOR_SD, now, true));
            case HAVE_IT_VERIFIED ->
                marks.add(new Mark(Source.VERIFIER, "", level, 0, StartingValues.VERIFIER_SD, now, true));
            case RATE_YOURSELF, READ_A_LESSON, DO_IT_AT_WORK -> {
                // nothing that would be known at once
            }
        }
        return marks;
    }
}
