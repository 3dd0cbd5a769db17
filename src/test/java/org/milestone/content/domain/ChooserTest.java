package org.milestone.content.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Chooser.Answer;
import org.milestone.content.domain.Chooser.Consideration;
import org.milestone.content.domain.Chooser.Ranked;

class ChooserTest {
    private static final List<String> ALL = List.of("a", "b", "c");

    private final Chooser chooser = new Chooser(
            "",
            List.of(
                    new Consideration(
                            "goal",
                            "?",
                            Optional.empty(),
                            5,
                            List.of(
                                    answer("lead", Map.of("a", 3, "b", 1), Map.of("a", "It leads."), Map.of()),
                                    answer("start", Map.of("b", 3), Map.of(), Map.of("a", "It asks for years.")))),
                    new Consideration(
                            "sector",
                            "?",
                            Optional.empty(),
                            2,
                            List.of(
                                    answer("bank", Map.of("b", 2, "c", -1), Map.of(), Map.of()),
                                    answer("any", Map.of(), Map.of(), Map.of())))));

    @Test
    void theScoreIsFitTimesWeightInPerCentOfTheMost() {
        var ranking = chooser.rank(ALL, Map.of("goal", "lead", "sector", "bank"));
        // Most: 3 * 5 + 3 * 2 = 21; a 15, b 9, c -2.
        assertThat(ranking.ranked()).extracting(Ranked::certification).containsExactly("a", "b", "c");
        assertThat(ranking.ranked()).extracting(Ranked::percent).containsExactly(71, 43, 0);
        assertThat(ranking.ranked().getFirst().reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text()).contains("It leads."));
    }

    @Test
    void whatCannotBeHadIsNotRankedAndSaysWhy() {
        var ranking = chooser.rank(ALL, Map.of("goal", "start"));
        assertThat(ranking.excluded()).containsExactly(new Chooser.Excluded("a", List.of("It asks for years.")));
        assertThat(ranking.ranked()).extracting(Ranked::certification).containsExactly("b", "c");
    }

    @Test
    void equalScoresTakeTheSamePlace() {
        var ranking = chooser.rank(ALL, Map.of("sector", "any"));
        assertThat(ranking.ranked()).extracting(Ranked::place).containsExactly(1, 1, 1);
        assertThat(chooser.rank(ALL, Map.of("goal", "start")).ranked())
                .extracting(Ranked::place)
                .containsExactly(1, 2);
    }

    @Test
    void answersNobodyKnowsCountNothing() {
        assertThat(chooser.rank(ALL, Map.of("goal", "juggle", "moon", "full"))).isEqualTo(chooser.rank(ALL, Map.of()));
    }

    private static Answer answer(
            String key, Map<String, Integer> fits, Map<String, String> because, Map<String, String> excludes) {
        return new Answer(key, key, fits, because, excludes);
    }
}
