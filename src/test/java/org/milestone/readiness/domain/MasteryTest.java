package org.milestone.readiness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.milestone.readiness.domain.Mastery.Answer;
import org.milestone.readiness.domain.Mastery.Standing;

class MasteryTest {

    /// The bars are set for ASSISTments 2015; these learners only resemble it.
    @Test
    void learnersNeverSeenAreForetoldOneStepAhead() {
        var learners = SimulatedLearners.draw(10_000, 1);
        var seen = learners.subList(0, 4_000);
        var unseen = learners.subList(4_000, learners.size());
        var fitted = judge(Mastery.fit(seen, 1), unseen);
        assertThat(fitted.auc()).isGreaterThanOrEqualTo(0.700);
        assertThat(fitted.logLoss()).isLessThanOrEqualTo(0.533);
        assertThat(fitted.ece()).isLessThanOrEqualTo(0.010);
        var general = judge(Mastery.DEFAULT, unseen);
        assertThat(general.auc()).isBetween(0.67, fitted.auc());
        assertThat(general.logLoss()).isLessThan(0.55);
    }

    @Test
    void theCoefficientsWithoutDataAreThoseOfTheFitRounded() {
        var core = Mastery.fitCore(SimulatedLearners.draw(4_000, 1), 1);
        double[] chances = {0.2, 1};
        for (double share : chances) {
            double fitted = core.get(0) + core.get(3) * (share - 0.7) + core.get(6) * (share - 0.7);
            assertThat(fitted).isCloseTo(1 + 1.4 * (share - 0.7) + 1.5 * (share - 0.7), within(0.4));
        }
    }

    @Test
    void aRightAnswerRaisesAndAWrongOneLowers() {
        for (var history : SimulatedLearners.draw(50, 3)) {
            for (int i = 1; i < history.size(); i++) {
                var before = history.subList(0, i);
                var skill = before.getLast().skill();
                double now = standing(before, skill).chance();
                assertThat(chanceAfter(before, skill, true)).isGreaterThan(now);
                assertThat(chanceAfter(before, skill, false)).isLessThan(now);
            }
        }
    }

    @Test
    void whatWasRightLatelyCountsMoreThanTheSamePercentageLongAgo() {
        var risen = standing(false, false, false, true, true, true);
        var fallen = standing(true, true, true, false, false, false);
        assertThat(risen.answers()).isEqualTo(6);
        assertThat(risen.chance()).isGreaterThan(fallen.chance() + 0.15);
    }

    @Test
    void withoutAnswersThereIsNothingToFit() {
        assertThatThrownBy(() -> Mastery.fit(List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double chanceAfter(List<Answer> before, String skill, boolean correct) {
        var after = new ArrayList<>(before);
        after.add(new Answer(skill, correct));
        return standing(after, skill).chance();
    }

    private static Standing standing(boolean... answers) {
        var history = new ArrayList<Answer>();
        for (boolean answer : answers) {
            history.add(new Answer("risk", answer));
        }
        return standing(history, "risk");
    }

    private static Standing standing(List<Answer> history, String skill) {
        return Objects.requireNonNull(Mastery.DEFAULT.standings(history).get(skill));
    }

    private static Evaluation judge(Mastery mastery, List<List<Answer>> learners) {
        var chances = new ArrayList<Double>();
        var outcomes = new ArrayList<Boolean>();
        for (var history : learners) {
            chances.addAll(mastery.oneStepAhead(history));
            history.forEach(answer -> outcomes.add(answer.correct()));
        }
        return Evaluation.of(chances, outcomes);
    }
}
