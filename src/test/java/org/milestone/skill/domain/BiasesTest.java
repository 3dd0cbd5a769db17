package org.milestone.skill.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.milestone.skill.domain.Ratings.NOW;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BiasesTest {

    @Test
    void fourPairsLeaveTheUsualBias() {
        assertThat(Biases.of(pairs(4, 4, 2)).self()).isEqualTo(StartingValues.SELF_BIAS);
    }

    /// Each pair: 4 - (2 - .1) = 2.1. Shrunk: (5 * 2.1 + 5 * .35) / 10 = 1.225.
    @Test
    void fivePairsBringThePersonsOwnBiasHalfWay() {
        var biases = Biases.of(pairs(5, 4, 2));
        assertThat(biases.pairs()).isEqualTo(5);
        assertThat(biases.self()).isCloseTo(1.225, within(1e-9));
    }

    /// Who rates themself as low as a mentor does is hardly corrected: (5 * .1 + 5 * .35) / 10.
    @Test
    void whoIsRightIsHardlyCorrected() {
        assertThat(Biases.of(pairs(5, 3, 3)).self()).isCloseTo(0.225, within(1e-9));
    }

    @Test
    void noBiasIsLargerThanALevelAndAHalf() {
        assertThat(Biases.of(pairs(12, 5, 0)).self()).isEqualTo(StartingValues.LARGEST_BIAS);
    }

    @Test
    void theOwnBiasMovesTheBandOfASkillNobodyElseRated() {
        var ratings = new ArrayList<>(pairs(5, 4, 2));
        var alone = Ratings.self("skills/alone", Axis.APPLICATION, 4, NOW);
        ratings.add(alone);
        var before =
                Ratings.standing(alone).band("skills/alone", Axis.APPLICATION).orElseThrow();
        var after =
                Ratings.standing(ratings).band("skills/alone", Axis.APPLICATION).orElseThrow();
        assertThat(after.mean()).isLessThan(before.mean());
        assertThat(after.sd()).isEqualTo(before.sd());
    }

    @Test
    void aMentorOthersAgreeWithCountsMoreAndNeverBeyondTheBest() {
        assertThat(sd(pairs(1, 4, 0))).isEqualTo(StartingValues.MENTOR_SD);
        assertThat(sd(pairs(2, 3, 3))).isCloseTo(1.2 - 2 * 0.08, within(1e-9));
        assertThat(sd(pairs(9, 3, 3))).isEqualTo(StartingValues.MENTOR_SD_AT_BEST);
    }

    private static double sd(List<Rating> ratings) {
        var mentors = ratings.stream()
                .filter(rating -> rating.source() == Source.MENTOR)
                .findFirst()
                .orElseThrow();
        return Biases.of(ratings).mark(mentors).sd();
    }

    private static List<Rating> pairs(int number, int self, int mentor) {
        var ratings = new ArrayList<Rating>();
        for (int i = 0; i < number; i++) {
            ratings.add(Ratings.self("skills/" + i, Axis.APPLICATION, self, NOW));
            ratings.add(Ratings.mentor("skills/" + i, "7", mentor, NOW));
        }
        return ratings;
    }
}
