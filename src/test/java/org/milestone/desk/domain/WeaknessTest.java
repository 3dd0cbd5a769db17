package org.milestone.desk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milestone.Catalogs;
import org.milestone.practice.domain.Response;

class WeaknessTest {
    private static final List<Double> ALL_TAKEN = List.of(0.6, 0.3, 0.1);

    @Test
    void aHealthyItemHasNone() {
        assertThat(Weakness.of(30, 0.6, Optional.of(0.3), ALL_TAKEN, 0)).isEmpty();
        assertThat(Weakness.of(30, 0.2, Optional.of(0.15), ALL_TAKEN, 0)).isEmpty();
        assertThat(Weakness.of(30, 0.95, Optional.empty(), List.of(), 0)).isEmpty();
    }

    @Test
    void eachWeaknessIsNamed() {
        assertThat(Weakness.of(30, 0.19, Optional.of(0.14), List.of(0.81, 0.19, 0.0), 2))
                .containsExactly(Weakness.TOO_HARD, Weakness.TELLS_NOTHING, Weakness.DEAD_OPTION, Weakness.DISPUTED);
        assertThat(Weakness.of(30, 0.96, Optional.empty(), ALL_TAKEN, 0)).containsExactly(Weakness.TOO_EASY);
    }

    @Test
    void fewAnswersSayNothingButDisputesCount() {
        assertThat(Weakness.of(29, 0, Optional.of(-1.0), List.of(0.0), 0)).isEmpty();
        assertThat(Weakness.of(0, 0, Optional.empty(), List.of(), 1)).containsExactly(Weakness.DISPUTED);
    }

    @Test
    void optionsAreCountedInTheAuthorsOrder() {
        var shares = OptionShares.of(
                Catalogs.multiple(),
                Map.of(new Response.Choices(Set.of(0, 2)), 3L, new Response.Choices(Set.of(0)), 1L));
        assertThat(shares).extracting(OptionShares.Share::share).containsExactly(1.0, 0.0, 0.75);
        assertThat(OptionShares.of(Catalogs.truth(true), Map.of(new Response.Truth(false), 2L)))
                .extracting(OptionShares.Share::share)
                .containsExactly(0.0, 1.0);
        assertThat(OptionShares.of(Catalogs.multiple(), Map.of())).isEmpty();
    }
}
