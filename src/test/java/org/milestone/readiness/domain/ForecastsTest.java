package org.milestone.readiness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milestone.readiness.domain.Forecasts.Outcome;

class ForecastsTest {

    @Test
    void figuresAreThoseOfAWorkedExample() {
        var forecasts = Forecasts.of(List.of(new Outcome(0.75, true), new Outcome(0.75, false)));
        assertThat(forecasts.brier()).isCloseTo((0.0625 + 0.5625) / 2, within(1e-12));
        assertThat(forecasts.logLoss()).isCloseTo(-(Math.log(0.75) + Math.log(0.25)) / 2, within(1e-12));
        assertThat(forecasts.ece()).isCloseTo(0.25, within(1e-12));
        var bin = forecasts.bins().get(7);
        assertThat(bin.count()).isEqualTo(2);
        assertThat(bin.forecast()).isEqualTo(0.75);
        assertThat(bin.passed()).isEqualTo(0.5);
        assertThat(bin.low()).isCloseTo(0.75 - 1.96 * Math.sqrt(0.1875 / 2), within(1e-9));
        assertThat(bin.high()).isEqualTo(1);
        assertThat(forecasts.bins().getFirst().forecast()).isNaN();
    }

    @Test
    void aTrueForecasterShowsNoMoreErrorThanTheNoiseFloor() {
        double sum = 0;
        double floors = 0;
        for (int seed = 0; seed < 200; seed++) {
            var forecasts = Forecasts.of(outcomes(400, 0, seed));
            sum += forecasts.ece();
            floors += forecasts.eceFloor();
        }
        assertThat(sum / floors).isCloseTo(1, within(0.1));
        var boaster = Forecasts.of(outcomes(2_000, 0.15, 1));
        assertThat(boaster.ece()).isGreaterThan(3 * boaster.eceFloor());
    }

    @Test
    void nothingIsClaimedUnderTwoHundredPassesAndTwoHundredFails() {
        assertThat(Forecasts.of(List.of()).mayBeClaimed()).isFalse();
        assertThat(Forecasts.of(of(200, 199)).mayBeClaimed()).isFalse();
        assertThat(Forecasts.of(of(199, 900)).mayBeClaimed()).isFalse();
        assertThat(Forecasts.of(of(200, 200)).mayBeClaimed()).isTrue();
    }

    @Test
    void certaintyIsNoForecast() {
        assertThatThrownBy(() -> new Outcome(1, true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Outcome> of(int passes, int fails) {
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < passes + fails; i++) {
            outcomes.add(new Outcome(0.5, i < passes));
        }
        return outcomes;
    }

    private static List<Outcome> outcomes(int count, double boast, long seed) {
        var random = new Random(seed);
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < count; i++) {
            double chance = 0.05 + 0.8 * random.nextDouble();
            outcomes.add(new Outcome(Math.min(0.95, chance + boast), random.nextDouble() < chance));
        }
        return outcomes;
    }
}
