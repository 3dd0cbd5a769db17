package org.milestone.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.milestone.career.domain.Careers;
import org.milestone.career.domain.Exam;
import org.milestone.career.domain.PathPlanner;
import org.milestone.career.domain.Planning;
import org.milestone.career.domain.RoleGraph;
import org.milestone.career.domain.Simulated;
import org.milestone.career.domain.Situation;
import org.milestone.career.domain.Snapshot;
import org.milestone.career.domain.Standing;
import org.milestone.career.domain.Wish;
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

/// How long a plan takes over 60 roles: all paths of five moves, the best of them with 2,000 runs
/// each; and how long the slider waits, which computes one path again.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CareerBenchmark {
    private static final int ROLES = 60;

    private final RoleGraph graph = Careers.random(ROLES, 5);
    private final Map<String, Exam> exams = Careers.exams(5);
    private final PathPlanner planner = new PathPlanner(graph, exams);
    private final Situation situation =
            Careers.situation(Standing.in("r0"), Wish.of("r" + (ROLES - 1), List.of("months", "both"), 5), 7);
    private final Snapshot snapshot = snapshot();

    private Snapshot snapshot() {
        return Snapshot.of(situation, ((Planning.Planned) planner.plan(situation)).chosen(), Map.of());
    }

    @Setup
    public void seePaths() {
        if (graph.paths("r0", "r" + (ROLES - 1), 5, leg -> true).size() < 20) {
            throw new IllegalStateException("too few paths to measure anything");
        }
    }

    @Benchmark
    public Planning planOver60Roles() {
        return planner.plan(situation);
    }

    @Benchmark
    public Simulated previewOfOnePath() {
        return snapshot.preview(7);
    }
}
