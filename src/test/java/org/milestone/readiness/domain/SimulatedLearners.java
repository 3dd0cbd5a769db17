package org.milestone.readiness.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.milestone.readiness.domain.Mastery.Answer;

/// Learners in the shape of ASSISTments 2015, which is not to be had here: problem sets worked at
/// until three answers in a row are right, about three of four answers right, learning on the
/// way.
public final class SimulatedLearners {
    private static final int SKILLS = 60;
    private static final int LONGEST_SET = 12;

    private SimulatedLearners() {}

    /// Histories of so many learners; the same seed, the same learners.
    public static List<List<Answer>> draw(int count, long seed) {
        var random = new Random(seed);
        var easiness = new double[SKILLS];
        for (int skill = 0; skill < SKILLS; skill++) {
            easiness[skill] = 1.6 + 1.0 * random.nextGaussian();
        }
        var learners = new ArrayList<List<Answer>>();
        for (int learner = 0; learner < count; learner++) {
            double ability = random.nextGaussian();
            var history = new ArrayList<Answer>();
            int sets = 2 + random.nextInt(10);
            for (int set = 0; set < sets; set++) {
                int skill = random.nextInt(SKILLS);
                boolean known = random.nextDouble() < Curve.logistic(1.2 * ability + easiness[skill]);
                int inARow = 0;
                for (int i = 0; i < LONGEST_SET && inARow < 3; i++) {
                    double slip = 0.11 - 0.03 * ability;
                    double guess = Math.clamp(0.4 + 0.1 * ability + 0.05 * easiness[skill], 0.05, 0.7);
                    boolean correct = random.nextDouble() < (known ? 1 - slip : guess);
                    history.add(new Answer("set-" + skill, correct));
                    inARow = correct ? inARow + 1 : 0;
                    known |= random.nextDouble() < 0.15;
                }
            }
            learners.add(history);
        }
        return learners;
    }
}
