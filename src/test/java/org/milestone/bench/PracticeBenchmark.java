package org.milestone.bench;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Bank;
import org.milestone.practice.domain.Draw;
import org.milestone.practice.domain.Grader;
import org.milestone.practice.domain.PaperPlanner;
import org.milestone.practice.domain.PaperPlanner.Met;
import org.milestone.practice.domain.Papers;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Choices;
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

/// How long it takes to draw an exam of 180 items from 10,000, by somebody who has met a third of
/// them, and to grade 100,000 responses.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PracticeBenchmark {
    private static final int ITEMS = 10_000;
    private static final int RESPONSES = 100_000;

    private final List<Question> items = Papers.bank(ITEMS);
    private final Response[] responses = new Response[RESPONSES];
    private Bank bank = Bank.of(Papers.pmp(0), List.of(), Map.of());
    private Met met = Met.NOTHING;
    private long seed;

    @Setup
    public void prepare() {
        bank = Bank.of(Papers.pmp(0), items, Map.of());
        var chance = new Random(1);
        var seen = new HashMap<String, Instant>();
        for (int i = 0; i < ITEMS; i += 3) {
            seen.put(items.get(i).id(), Instant.EPOCH.plusSeconds(chance.nextInt(1_000_000)));
        }
        met = new Met(seen, Set.of());
        for (int i = 0; i < RESPONSES; i++) {
            responses[i] = new Choices(Set.of(chance.nextInt(4)));
        }
    }

    @Benchmark
    public Draw draw180From10000() {
        return PaperPlanner.mock(bank, 180, met, seed++);
    }

    @Benchmark
    public Bank sort10000ItemsByDomain() {
        return Bank.of(Papers.pmp(0), items, Map.of());
    }

    @Benchmark
    public double grade100000Responses() {
        double sum = 0;
        for (int i = 0; i < RESPONSES; i++) {
            sum += Grader.grade(items.get(i % ITEMS), responses[i]).points();
        }
        return sum;
    }
}
