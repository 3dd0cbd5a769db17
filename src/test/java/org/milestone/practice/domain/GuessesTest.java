package org.milestone.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestone.practice.domain.Guesses.Habit;

class GuessesTest {

    @Test
    void withoutGuessesNothingIsSaid() {
        assertThat(Guesses.of(List.of())).isEqualTo(new Guesses(0, 0, 0));
        assertThat(of(guess(9, 5, 10), guess(9, 5, 10)).habit()).isEqualTo(Habit.TOO_FEW_GUESSES);
    }

    @Test
    void setsOfAnySizeCountAlikeByTheirShare() {
        var guesses = of(guess(8, 6, 10), guess(40, 30, 50), guess(4, 3, 5));
        assertThat(guesses.excess()).isCloseTo(0.2, within(1e-9));
        assertThat(guesses.count()).isEqualTo(3);
        assertThat(guesses.habit()).isEqualTo(Habit.TOO_HIGH);
        assertThat(of(guess(5, 7, 10), guess(4, 6, 10), guess(6, 8, 10)).habit())
                .isEqualTo(Habit.TOO_LOW);
    }

    @Test
    void whatDiffersByChanceIsNoHabit() {
        assertThat(of(guess(9, 5, 10), guess(5, 8, 10), guess(8, 6, 10)).habit())
                .isEqualTo(Habit.ABOUT_RIGHT);
        assertThat(of(guess(7, 7, 10), guess(6, 6, 10), guess(8, 8, 10)).habit())
                .isEqualTo(Habit.ABOUT_RIGHT);
    }

    @Test
    void aSetBrokenOffSaysNothing() {
        assertThat(of(guess(8, 6, 10), new Guess(10, 2, 2, 10, false)).count()).isEqualTo(1);
    }

    private static Guess guess(int expected, int right, int items) {
        return new Guess(expected, items, right, items, true);
    }

    private static Guesses of(Guess... all) {
        return Guesses.of(Arrays.asList(all));
    }
}
