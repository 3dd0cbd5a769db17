package org.milestone.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.milestone.readiness.domain.Evidence;
import org.milestone.readiness.domain.Evidence.ItemRecord;
import org.milestone.readiness.domain.Exam;
import org.milestone.readiness.domain.Readiness;
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

/// How long the whole readiness of one learner takes over 1,000 answers.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadinessBenchmark {
    private static final int ANSWERS = 1_000;
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final Exam exam = new Exam(
            List.of(new Exam.Part("people", 0.42), new Exam.Part("process", 0.50), new Exam.Part("business", 0.08)),
            175,
            0.25,
            Optional.empty());
    private final List<Evidence> evidence = new ArrayList<>();

    @Setup
    public void draw() {
        var random = new Random(1);
        for (int i = 0; i < ANSWERS; i++) {
            evidence.add(new Evidence(
                    "q" + i,
                    exam.parts().get(i % 3).domain(),
                    1 + random.nextInt(5),
                    0.25,
                    random.nextInt(3) > 0,
                    NOW.minusSeconds(3_600L * i),
                    i % 2 == 0,
                    i % 2 == 0,
                    60,
                    true,
                    false,
                    new ItemRecord(40, 25)));
        }
    }

    @Benchmark
    public Readiness readinessOver1000Answers() {
        return Readiness.of(exam, evidence, NOW);
    }
}
