package org.milestone.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.practice.domain.PaperPlanner.Met;
import org.milestone.practice.domain.Score.Rating;
import org.milestone.practice.domain.Score.Sure;

class ScoreTest {
    private static final Paper PAPER = ((Draw.Drawn)
                    PaperPlanner.mock(Bank.of(Papers.pmp(0), Papers.bank(900), Map.of()), 180, Met.NOTHING, 1))
            .paper();

    @Test
    void onlyScoredItemsCountAndOpenOnesEarnNothing() {
        var marks = new HashMap<Integer, Mark>();
        for (int place = 0; place < 90; place++) {
            marks.put(place, new Mark(1, 1));
        }
        var score = Score.of(PAPER, marks, Map.of(), Optional.of(Papers.pmp(0)));
        long scored =
                PAPER.slots().subList(0, 90).stream().filter(Paper.Slot::scored).count();
        assertThat(score.points()).isEqualTo(scored);
        assertThat(score.most()).isEqualTo(170);
        assertThat(score.answered()).isEqualTo((int) scored);
        assertThat(score.parts())
                .extracting(Score.Line::key)
                .containsExactly("pmp/people", "pmp/process", "pmp/business");
        assertThat(score.parts().stream().mapToDouble(Score.Line::points).sum()).isEqualTo(scored);
        assertThat(score.approaches().stream().mapToInt(Score.Line::items).sum())
                .isEqualTo(170);
        assertThat(score.sections()).extracting(Score.Line::answered).element(2).isEqualTo(0);
        assertThat(score.passed()).hasValue(false);
    }

    @Test
    void theRangeIsWilsonsInterval() {
        var range = Range.of(0.7, 100);
        assertThat(range.low()).isCloseTo(0.6042, within(1e-4));
        assertThat(range.high()).isCloseTo(0.7811, within(1e-4));
        assertThat(Range.of(0, 0)).isEqualTo(new Range(0, 1));
        assertThat(Range.of(1, 5).high()).isEqualTo(1, within(1e-9));
    }

    @Test
    void ratingsHaveTheirBorders() {
        assertThat(Rating.of(0.8)).isEqualTo(Rating.ABOVE_TARGET);
        assertThat(Rating.of(0.799)).isEqualTo(Rating.TARGET);
        assertThat(Rating.of(0.5)).isEqualTo(Rating.BELOW_TARGET);
        assertThat(Rating.of(0.49)).isEqualTo(Rating.NEEDS_IMPROVEMENT);
    }

    @Test
    void certaintyStandsAgainstCorrectness() {
        var marks = Map.of(0, new Mark(1, 1), 1, new Mark(0, 1), 2, new Mark(0, 1));
        var sure = Map.of(0, Certainty.SURE, 1, Certainty.SURE, 2, Certainty.GUESS, 3, Certainty.GUESS);
        assertThat(Score.of(PAPER, marks, sure, Optional.empty()).certainty())
                .containsExactly(new Sure(Certainty.SURE, 1, 1), new Sure(Certainty.GUESS, 0, 1));
    }

    @Test
    void thePassMarkIsPassedWhenItIsReached() {
        var marks = new HashMap<Integer, Mark>();
        int right = 0;
        for (int place = 0; place < PAPER.size() && right < 104; place++) {
            marks.put(place, new Mark(1, 1));
            right += PAPER.slots().get(place).scored() ? 1 : 0;
        }
        assertThat(Score.of(PAPER, marks, Map.of(), Optional.of(Papers.pmp(0))).passed())
                .as("104 of 170 is over 61 %%")
                .hasValue(true);
    }
}
