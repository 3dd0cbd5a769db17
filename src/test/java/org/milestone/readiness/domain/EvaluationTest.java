package org.milestone.readiness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    void figuresAreThoseOfAWorkedExample() {
        var evaluation = Evaluation.of(new double[] {0.9, 0.6, 0.6, 0.2}, new boolean[] {true, true, false, false});
        assertThat(evaluation.share()).isEqualTo(0.5);
        // Of four pairs three are in order and one is a tie.
        assertThat(evaluation.auc()).isCloseTo(3.5 / 4, within(1e-12));
        assertThat(evaluation.brier()).isCloseTo((0.01 + 0.16 + 0.36 + 0.04) / 4, within(1e-12));
        assertThat(evaluation.logLoss())
                .isCloseTo(-(Math.log(0.9) + Math.log(0.6) + Math.log(0.4) + Math.log(0.8)) / 4, within(1e-12));
        assertThat(evaluation.ece()).isCloseTo((0.1 + 0.2 + 0.2) / 4, within(1e-12));
    }

    @Test
    void trueChancesAreCalibratedAndStretchedOnesAreNot() {
        var random = new Random(1);
        int n = 50_000;
        var chances = new double[n];
        var stretched = new double[n];
        var outcomes = new boolean[n];
        for (int i = 0; i < n; i++) {
            chances[i] = random.nextDouble();
            stretched[i] = chances[i] < 0.5 ? chances[i] / 2 : 1 - (1 - chances[i]) / 2;
            outcomes[i] = random.nextDouble() < chances[i];
        }
        assertThat(Evaluation.of(chances, outcomes).ece()).isLessThan(0.01);
        assertThat(Evaluation.of(stretched, outcomes).ece()).isGreaterThan(0.1);
        assertThat(Evaluation.of(stretched, outcomes).auc())
                .isCloseTo(Evaluation.of(chances, outcomes).auc(), within(1e-9));
    }

    @Test
    void whatIsNoChanceIsRefused() {
        assertThatThrownBy(() -> Evaluation.of(new double[] {1.1}, new boolean[] {true}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Evaluation.of(new double[0], new boolean[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
