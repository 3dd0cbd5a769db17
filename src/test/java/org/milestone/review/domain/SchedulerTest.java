package org.milestone.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void theGoldenVectorIsMet() {
        var scheduler = new Scheduler(Settings.DEFAULT);
        var ratings = List.of(Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.AGAIN, Rating.GOOD);
        var stabilities = new double[] {2.3065, 13.8269, 56.9567, 3.1881, 8.0808};
        var intervals = new int[] {3, 14, 57, 3, 8};
        var memory = Memory.fresh(DAY);
        for (int review = 0; review < ratings.size(); review++) {
            var day = memory.due();
            memory = scheduler.review(memory, ratings.get(review), day);
            assertThat(memory.stability()).isCloseTo(stabilities[review], within(1e-4));
            assertThat(ChronoUnit.DAYS.between(day, memory.due())).isEqualTo(intervals[review]);
        }
        assertThat(memory.reviews()).isEqualTo(5);
        assertThat(memory.lapses()).isEqualTo(1);
    }

    @Test
    void aThousandHistoriesAreScheduledAsTsFsrsSchedulesThem() throws IOException {
        var histories = histories();
        assertThat(histories).hasSize(1000);
        for (var history : histories) {
            var fields = history.split(";");
            var scheduler = new Scheduler(Settings.DEFAULT.remembering(Double.parseDouble(fields[0])));
            var memory = Memory.fresh(DAY);
            var day = DAY;
            for (int review = 1; review < fields.length; review++) {
                var field = fields[review].split(":");
                day = day.plusDays(Integer.parseInt(field[0]));
                memory = scheduler.review(memory, Rating.values()[Integer.parseInt(field[1]) - 1], day);
                assertThat(memory.stability()).as(history).isCloseTo(Double.parseDouble(field[2]), within(1e-4));
                assertThat(memory.difficulty()).as(history).isCloseTo(Double.parseDouble(field[3]), within(1e-4));
                assertThat(ChronoUnit.DAYS.between(day, memory.due()))
                        .as(history)
                        .isEqualTo(Long.parseLong(field[4]));
            }
        }
    }

    @Test
    void theChanceOfRecallIsNinetyPerCentAfterTheStability() {
        var scheduler = new Scheduler(Settings.DEFAULT);
        var memory = scheduler.review(Memory.fresh(DAY), Rating.EASY, DAY).dueOn(DAY);
        assertThat(scheduler.retrievability(memory, DAY)).isEqualTo(1);
        double before = scheduler.retrievability(memory, DAY.plusDays(8));
        double after = scheduler.retrievability(memory, DAY.plusDays(9));
        assertThat(before).isGreaterThan(0.9);
        assertThat(after).isLessThan(0.9);
        assertThat(scheduler.retrievability(Memory.fresh(DAY), DAY)).isZero();
    }

    @Test
    void moreRetentionMeansShorterIntervals() {
        var few = new Scheduler(Settings.DEFAULT.remembering(0.80));
        var many = new Scheduler(Settings.DEFAULT.remembering(0.97));
        assertThat(few.interval(20)).isGreaterThan(20);
        assertThat(new Scheduler(Settings.DEFAULT).interval(20)).isEqualTo(20);
        assertThat(many.interval(20)).isLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.79, 0.98, Double.NaN})
    void retentionOutsideItsRangeIsRefused(double retention) {
        assertThatThrownBy(() -> Settings.DEFAULT.remembering(retention)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReviewBeforeTheLastOneIsRefused() {
        var scheduler = new Scheduler(Settings.DEFAULT);
        var memory = scheduler.review(Memory.fresh(DAY), Rating.GOOD, DAY);
        assertThatThrownBy(() -> scheduler.review(memory, Rating.GOOD, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fuzzStaysInItsRangeAndFollowsItsSeed() {
        var scheduler = new Scheduler(Settings.DEFAULT);
        var memory = scheduler.review(Memory.fresh(DAY), Rating.GOOD, DAY);
        memory = scheduler.review(memory, Rating.GOOD, memory.due());
        var day = memory.due();
        var learned = memory;
        // 57 days: 1 + 0.675 + 1.3 + 1.85 days up or down.
        assertThat(Fuzz.around(57, 14, Settings.LONGEST)).isEqualTo(new Fuzz(52, 62));
        var chance = new Random(1);
        var intervals = IntStream.range(0, 500)
                .mapToLong(each -> ChronoUnit.DAYS.between(
                        day, scheduler.review(learned, Rating.GOOD, day, chance).due()))
                .toArray();
        assertThat(intervals).contains(52, 57, 62);
        assertThat(LongRange.of(intervals)).isEqualTo(new LongRange(52, 62));
        assertThat(scheduler.review(learned, Rating.GOOD, day, new Random(7)))
                .isEqualTo(scheduler.review(learned, Rating.GOOD, day, new Random(7)));
    }

    private record LongRange(long least, long most) {
        static LongRange of(long[] numbers) {
            var statistics = java.util.Arrays.stream(numbers).summaryStatistics();
            return new LongRange(statistics.getMin(), statistics.getMax());
        }
    }

    @Test
    void nothingIsEverScheduledAfterTheExam() {
        var exam = DAY.plusDays(60);
        var scheduler = new Scheduler(Settings.DEFAULT.examOn(exam));
        var window = new ExamWindow(exam);
        var random = new Random(3);
        for (int person = 0; person < 300; person++) {
            var memory = Memory.fresh(DAY.plusDays(random.nextInt(60)));
            while (memory.due().isBefore(exam)) {
                var day = memory.due();
                memory = scheduler.review(memory, Rating.values()[random.nextInt(4)], day);
                assertThat(memory.due()).isAfter(day).isBeforeOrEqualTo(exam);
                assertThat(memory.due()).isNotEqualTo(window.last().plusDays(1));
                if (day.isBefore(window.first())) {
                    assertThat(memory.due()).isBefore(exam);
                }
            }
            assertThat(memory.lastReview().orElseThrow()).isAfterOrEqualTo(window.first());
        }
    }

    @Test
    void whatLastsLongestOpensTheLastWeek() {
        var exam = DAY.plusDays(60);
        var window = new ExamWindow(exam);
        assertThat(window.fit(DAY, DAY.plusDays(30))).isEqualTo(DAY.plusDays(30));
        assertThat(window.fit(DAY, DAY.plusDays(3000))).isEqualTo(window.first());
        assertThat(window.fit(DAY, DAY.plusDays(62))).isEqualTo(window.last());
        assertThat(window.fit(DAY, DAY.plusDays(59))).isEqualTo(window.last());
        assertThat(window.fit(window.first(), exam.plusDays(9))).isEqualTo(exam);
        assertThat(window.fit(exam, exam.plusDays(9))).isEqualTo(exam.plusDays(9));
    }

    @Test
    void anExamSetLaterMovesWhatIsDueAfterIt() {
        var memory = new Scheduler(Settings.DEFAULT).review(Memory.fresh(DAY), Rating.EASY, DAY);
        assertThat(memory.due()).isEqualTo(DAY.plusDays(8));
        var exam = DAY.plusDays(9);
        assertThat(new Scheduler(Settings.DEFAULT.examOn(exam)).due(memory)).isEqualTo(exam.minusDays(2));
        assertThat(new Scheduler(Settings.DEFAULT.examOn(DAY.plusDays(20))).due(memory))
                .isEqualTo(DAY.plusDays(8));
        assertThat(new Scheduler(Settings.DEFAULT.remembering(0.95)).due(memory))
                .isEqualTo(DAY.plusDays(3));
    }

    private static List<String> histories() throws IOException {
        var stream = Objects.requireNonNull(SchedulerTest.class.getResourceAsStream("/fsrs/histories.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
