package org.milestone.skill.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.milestone.skill.domain.Ratings.NOW;
import static org.milestone.skill.domain.Ratings.SKILL;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveTest {
    private static final Instant SINCE = NOW.minus(Duration.ofDays(28));
    private static final String OTHER = "skills/risk-management";

    /// Prior: precision 1/9, share 2/9. A self-rating of today: (level - .35) / 2.25. Level 1
    /// gives (.22222 + .28889) / .55556 = .92, level 3 gives 2.52. The first one is fresh on the
    /// day it is looked back to.
    @Test
    void aNewWordMovesTheLevelFromWhatItWasThen() {
        var moves = Move.of(List.of(self(SKILL, 1, SINCE), self(SKILL, 3, NOW)), SINCE, NOW);
        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.skill()).isEqualTo(SKILL);
            assertThat(move.before()).isCloseTo(0.92, within(0.0005));
            assertThat(move.after()).isCloseTo(2.52, within(0.0005));
            assertThat(move.by()).isCloseTo(1.6, within(0.001));
        });
    }

    @Test
    void whatOnlyFadesDoesNotMove() {
        assertThat(Move.of(List.of(self(SKILL, 5, NOW.minus(Duration.ofDays(900)))), SINCE, NOW))
                .isEmpty();
    }

    @Test
    void aFirstWordIsNoMove() {
        assertThat(Move.of(List.of(self(SKILL, 5, NOW)), SINCE, NOW)).isEmpty();
    }

    @Test
    void theSameAgainIsNoMove() {
        assertThat(Move.of(List.of(self(SKILL, 3, SINCE), self(SKILL, 3, NOW)), SINCE, NOW))
                .isEmpty();
    }

    @Test
    void whatMovedFurthestComesFirstAlsoDownwards() {
        var moves = Move.of(
                List.of(self(SKILL, 2, SINCE), self(OTHER, 4, SINCE), self(SKILL, 3, NOW), self(OTHER, 1, NOW)),
                SINCE,
                NOW);
        assertThat(moves).extracting(Move::skill).containsExactly(OTHER, SKILL);
        assertThat(moves.getFirst().by()).isNegative();
    }

    @Test
    void aMentorsWordThatWaitsMovesNothing() {
        var all = new ArrayList<>(List.of(self(SKILL, 2, SINCE.minusSeconds(2)), mentor(3, SINCE.minusSeconds(1))));
        all.add(mentor(5, NOW));
        assertThat(Move.of(all, SINCE, NOW)).isEmpty();
    }

    private static Rating self(String skill, int level, Instant at) {
        return Ratings.self(skill, Axis.APPLICATION, level, at);
    }

    private static Rating mentor(int level, Instant at) {
        return Ratings.mentor(SKILL, "7", level, at);
    }
}
