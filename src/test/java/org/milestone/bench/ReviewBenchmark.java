package org.milestone.bench;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.milestone.review.domain.Memory;
import org.milestone.review.domain.Rating;
import org.milestone.review.domain.Scheduler;
import org.milestone.review.domain.Settings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to schedule 100,000 reviews.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReviewBenchmark {
    private static final int REVIEWS = 100_000;

    private final Scheduler scheduler = new Scheduler(Settings.DEFAULT);
    private final Rating[] ratings = new Rating[REVIEWS];

    @Setup
    public void draw() {
        var random = new Random(1);
        for (int i = 0; i < REVIEWS; i++) {
            ratings[i] = Rating.values()[random.nextInt(4)];
        }
    }

    @Benchmark
    public double schedule100000Reviews() {
        var start = Memory.fresh(LocalDate.of(2026, 1, 1));
        var memory = start;
        double sum = 0;
        for (int i = 0; i < REVIEWS; i++) {
            memory = i % 10 == 0 ? start : memory;
            memory = scheduler.review(memory, ratings[i], memory.due());
            sum += memory.stability();
        }
        return sum;
    }
}
