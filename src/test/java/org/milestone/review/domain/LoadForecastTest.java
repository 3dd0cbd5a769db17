package org.milestone.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LoadForecastTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void moreRetentionCostsMoreReviews() {
        var memories = memories(400);
        double few = load(memories, Settings.DEFAULT.remembering(0.80)).total();
        double usual = load(memories, Settings.DEFAULT).total();
        double many = load(memories, Settings.DEFAULT.remembering(0.97)).total();
        assertThat(few).isLessThan(usual);
        assertThat(many).isGreaterThan(2 * usual);
    }

    @Test
    void theForecastIsWhatChanceBringsOnAverage() {
        var memories = memories(600);
        var scheduler = new Scheduler(Settings.DEFAULT);
        var random = new Random(11);
        int reviews = 0;
        for (int world = 0; world < 5; world++) {
            for (var memory : memories) {
                var each = memory;
                var day = each.due().isBefore(TODAY) ? TODAY : each.due();
                while (day.isBefore(TODAY.plusDays(LoadForecast.DAYS))) {
                    boolean recalled = random.nextDouble() < scheduler.retrievability(each, day);
                    each = scheduler.review(each, recalled ? Rating.GOOD : Rating.AGAIN, day);
                    day = each.due();
                    reviews++;
                }
            }
        }
        double expected =
                LoadForecast.of(memories, TODAY, Settings.DEFAULT, false).total();
        assertThat(expected).isCloseTo(reviews / 5.0, within(reviews / 5.0 * 0.05));
    }

    @Test
    void aCapMovesTheRestToTheNextDay() {
        var forecast = new LoadForecast(TODAY, List.of(10.0, 2.0, 0.0));
        assertThat(forecast.capped(5).perDay()).containsExactly(5.0, 5.0, 2.0);
        assertThat(forecast.most()).isEqualTo(10);
        assertThat(forecast.mean()).isEqualTo(4);
    }

    @Test
    void nothingIsReckonedFromTheExamOn() {
        var forecast = load(memories(200), Settings.DEFAULT.examOn(TODAY.plusDays(12)));
        assertThat(forecast.perDay().subList(11, LoadForecast.DAYS)).containsOnly(0.0);
        assertThat(forecast.perDay().subList(4, 11)).allMatch(load -> load > 0);
    }

    private static LoadForecast load(List<Memory> memories, Settings settings) {
        return LoadForecast.of(memories, TODAY, settings, true);
    }

    private static List<Memory> memories(int count) {
        var scheduler = new Scheduler(Settings.DEFAULT);
        var random = new Random(5);
        var memories = new ArrayList<Memory>();
        for (int each = 0; each < count; each++) {
            var memory = Memory.fresh(TODAY.minusDays(60 - random.nextInt(30)));
            while (memory.due().isBefore(TODAY)) {
                memory = scheduler.review(memory, Rating.values()[random.nextInt(4)], memory.due());
            }
            memories.add(memory);
        }
        return memories;
    }
}
