package org.milestone.readiness.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.milestone.readiness.domain.Evidence.ItemRecord;

/// Learners who practise and then sit an exam whose items are, on the whole, harder or easier
/// than ours.
final class SimulatedExams {
    static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final double FLOOR = 0.25;
    private static final double DRIFT = 0.5;
    private static final double CALM = 0.3;
    private static final double DRILL = 0.3;

    private final Random random;
    final Exam exam;

    SimulatedExams(long seed, Optional<Double> mark) {
        this.random = new Random(seed);
        this.exam = new Exam(
                List.of(new Exam.Part("people", 0.42), new Exam.Part("process", 0.50), new Exam.Part("business", 0.08)),
                175,
                FLOOR,
                mark);
    }

    /// What one learner answered, what share of it was right, and whether the exam was passed.
    record Sitting(List<Evidence> evidence, double share, boolean passed) {}

    Sitting sit(int answers) {
        return sit(answers, random.nextGaussian());
    }

    Sitting sit(int answers, double common) {
        var abilities = new double[exam.parts().size()];
        for (int d = 0; d < abilities.length; d++) {
            abilities[d] = common + 0.5 * random.nextGaussian();
        }
        // What older and untimed answers were given with is not quite what the exam is sat with.
        double drift = DRIFT * random.nextGaussian();
        double calm = CALM * random.nextGaussian();
        double drill = DRILL * random.nextGaussian();
        var evidence = new ArrayList<Evidence>();
        int right = 0;
        for (int i = 0; i < answers; i++) {
            int d = domain();
            int band = 1 + random.nextInt(5);
            double difficulty = (band - 3) * 0.8 + 0.8 * random.nextGaussian();
            boolean timed = random.nextDouble() < 0.6;
            boolean mixed = timed && random.nextBoolean();
            int days = random.nextInt(60);
            double then = abilities[d] + drift * days / 60 + (timed ? 0 : calm) + (mixed ? 0 : drill);
            boolean correct = answered(then, difficulty);
            right += correct ? 1 : 0;
            evidence.add(new Evidence(
                    "q" + i,
                    exam.parts().get(d).domain(),
                    band,
                    FLOOR,
                    correct,
                    NOW.minusSeconds(86_400L * days),
                    timed,
                    mixed,
                    60,
                    true,
                    false,
                    record(difficulty)));
        }
        double shift = Posterior.SHIFT_SD * random.nextGaussian();
        int points = 0;
        for (int i = 0; i < exam.questions(); i++) {
            points += answered(abilities[domain()] + shift, 0.8 * random.nextGaussian()) ? 1 : 0;
        }
        double mark = exam.passMark().orElseGet(() -> 0.65 + 0.04 * random.nextGaussian());
        return new Sitting(evidence, answers == 0 ? 0 : (double) right / answers, points >= mark * exam.questions());
    }

    private int domain() {
        double luck = random.nextDouble();
        int d = 0;
        while (d < exam.parts().size() - 1 && luck >= exam.parts().get(d).weight()) {
            luck -= exam.parts().get(d).weight();
            d++;
        }
        return d;
    }

    private boolean answered(double ability, double difficulty) {
        return random.nextDouble() < FLOOR + (1 - FLOOR) * Curve.logistic(ability - difficulty);
    }

    // Some items have been answered by many learners, most by few.
    private ItemRecord record(double difficulty) {
        int answers = random.nextInt(4) == 0 ? 100 : random.nextInt(10);
        double share = new Difficulty(difficulty, 1).chance(0, FLOOR);
        double right = answers * share + Math.sqrt(answers * share * (1 - share)) * random.nextGaussian();
        return new ItemRecord(answers, (int) Math.clamp(Math.round(right), 0, answers));
    }
}
