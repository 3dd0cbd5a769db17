package org.milestone.readiness;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.milestone.readiness.domain.Evaluation;
import org.milestone.readiness.domain.Mastery;
import org.milestone.readiness.domain.Mastery.Answer;

/// The command behind `./milestone evaluate`: how well mastery predicts the answers of learners
/// it has not seen.
public final class EvaluateMastery {
    private static final int FINE = 0;
    private static final int MISSED = 1;
    private static final int MISUSED = 2;
    private static final int SHOWN_PROBLEMS = 20;
    private static final double HELD_OUT = 0.2;
    private static final double LEAST_AUC = 0.700;
    private static final double MOST_LOG_LOSS = 0.533;
    private static final double MOST_ECE = 0.010;

    private EvaluateMastery() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    /// `<file.csv> [seed]`; returns the exit code: 0 when the bars are met, 1 when not, 2 when
    /// called wrongly.
    static int run(List<String> arguments, PrintStream out) {
        boolean seeded = arguments.size() == 2 && arguments.get(1).matches("-?\\d{1,18}");
        if (arguments.isEmpty() || arguments.size() > 1 && !seeded) {
            out.println("usage: EvaluateMastery <file.csv> [seed]     columns: learner, skill, correct");
            return MISUSED;
        }
        try (var reader = Files.newBufferedReader(Path.of(arguments.getFirst()))) {
            return run(AnswerFile.read(reader), seeded ? Long.parseLong(arguments.get(1)) : 1, out);
        } catch (IOException unreadable) {
            out.println("cannot be read: " + unreadable.getMessage());
            return MISUSED;
        }
    }

    private static int run(AnswerFile file, long seed, PrintStream out) {
        file.problems().stream().limit(SHOWN_PROBLEMS).forEach(out::println);
        if (file.problems().size() > SHOWN_PROBLEMS) {
            out.printf("... and %d more%n", file.problems().size() - SHOWN_PROBLEMS);
        }
        var learners = new ArrayList<>(file.learners().values());
        int heldOut = (int) Math.round(learners.size() * HELD_OUT);
        if (heldOut == 0) {
            out.println("too few learners: at least 3 are needed");
            return MISUSED;
        }
        Collections.shuffle(learners, new Random(seed));
        var seen = learners.subList(heldOut, learners.size());
        var unseen = learners.subList(0, heldOut);
        out.printf(
                "%d learners, %d answers, %d bad lines; %d learners held out, seed %d%n",
                learners.size(),
                learners.stream().mapToInt(List::size).sum(),
                file.problems().size(),
                heldOut,
                seed);
        double share = seen.stream()
                .flatMap(List::stream)
                .mapToInt(answer -> answer.correct() ? 1 : 0)
                .average()
                .orElseThrow();
        print("the share of right answers", unseen, history -> Collections.nCopies(history.size(), share), out);
        print("mastery without a fit", unseen, Mastery.DEFAULT::oneStepAhead, out);
        var fitted = print("mastery fitted", unseen, Mastery.fit(seen, seed)::oneStepAhead, out);
        boolean met = fitted.auc() >= LEAST_AUC && fitted.logLoss() <= MOST_LOG_LOSS && fitted.ece() <= MOST_ECE;
        out.printf(
                Locale.ROOT,
                "bars (AUC at least %.3f, log loss at most %.3f, ECE at most %.3f): %s%n",
                LEAST_AUC,
                MOST_LOG_LOSS,
                MOST_ECE,
                met ? "met" : "missed");
        return met ? FINE : MISSED;
    }

    private interface Predictor {
        List<Double> predict(List<Answer> history);
    }

    private static Evaluation print(String name, List<List<Answer>> learners, Predictor predictor, PrintStream out) {
        var chances = new ArrayList<Double>();
        var outcomes = new ArrayList<Boolean>();
        for (var history : learners) {
            chances.addAll(predictor.predict(history));
            history.forEach(answer -> outcomes.add(answer.correct()));
        }
        var evaluation = Evaluation.of(chances, outcomes);
        out.printf(
                Locale.ROOT,
                "%-28s AUC %.4f  log loss %.4f  Brier %.4f  ECE %.4f (bins of equal count %.4f)%n",
                name,
                evaluation.auc(),
                evaluation.logLoss(),
                evaluation.brier(),
                evaluation.ece(),
                evaluation.eceByCount());
        return evaluation;
    }
}
