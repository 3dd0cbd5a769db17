package org.milestone.readiness.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The chance to answer the next item of a skill rightly, from all answers so far; never a raw
/// percentage.
///
/// Recent performance factors: a logistic model of counts and recency-weighted shares of right
/// and wrong answers in the skill and overall. Sources: Pavlik, Cen and Koedinger 2009
/// (performance factors); Galyardt and Goldin 2015 (recency); Gervet et al. 2020 (that such a
/// model is as good as a neural network where data are few).
public final class Mastery {

    /// One answer: which skill it showed and whether it was right.
    public record Answer(String skill, boolean correct) {}

    /// How a skill stands.
    ///
    /// @param chance of answering the next item of the skill rightly, 0-1
    /// @param answers how many answers it rests on
    public record Standing(double chance, int answers) {}

    /// Without data of our own: coefficients of a fit to simulated learners (see `MasteryTest`),
    /// rounded; every skill is alike. A right answer always raises the chance, a wrong one always
    /// lowers it.
    public static final Mastery DEFAULT = new Mastery(
            List.of(1.0, 0.2, -0.1, 1.4, 0.6, 0.25, 1.5, 0.25), Map.of(), Map.of(), Map.of(), Calibration.NONE);

    private static final int EPOCHS = 8;
    private static final int CALIBRATING = 5;
    private static final double STEP = 0.1;
    private static final double SKILL_PENALTY = 0.002;
    private static final double SMOOTHING = 20;

    private final double[] weights = new double[Trace.FEATURES];
    private final Map<String, Double> easiness;
    private final Map<String, Double> offsets;
    private final Map<String, Double> slopes;
    private final Calibration calibration;

    private Mastery(
            List<Double> weights,
            Map<String, Double> easiness,
            Map<String, Double> offsets,
            Map<String, Double> slopes,
            Calibration calibration) {
        for (int i = 0; i < weights.size(); i++) {
            this.weights[i] = weights.get(i);
        }
        this.easiness = Map.copyOf(easiness);
        this.offsets = Map.copyOf(offsets);
        this.slopes = Map.copyOf(slopes);
        this.calibration = calibration;
    }

    private Mastery(Mastery rough, Calibration calibration) {
        System.arraycopy(rough.weights, 0, weights, 0, weights.length);
        this.easiness = rough.easiness;
        this.offsets = rough.offsets;
        this.slopes = rough.slopes;
        this.calibration = calibration;
    }

    /// For each answer of one learner, in order, the chance of its being right as seen just
    /// before.
    public List<Double> oneStepAhead(List<Answer> history) {
        var chances = new ArrayList<Double>();
        var walk = new Walk();
        for (var answer : history) {
            chances.add(walk.chance(answer.skill()));
            walk.add(answer);
        }
        return chances;
    }

    /// How every skill one learner has met stands after these answers, in the order they were
    /// met.
    public Map<String, Standing> standings(List<Answer> history) {
        var walk = new Walk();
        history.forEach(walk::add);
        var standings = new LinkedHashMap<String, Standing>();
        walk.ids.forEach((skill, id) -> standings.put(skill, new Standing(walk.chance(skill), walk.trace.answers(id))));
        return standings;
    }

    private final class Walk {
        final Trace trace = new Trace();
        final Map<String, Integer> ids = new LinkedHashMap<>();
        final double[] x = new double[Trace.FEATURES];

        double chance(String skill) {
            return Curve.logistic(calibration.correct(sum(skill)));
        }

        double sum(String skill) {
            int id = ids.getOrDefault(skill, -2);
            trace.describe(id, easiness.getOrDefault(skill, 0.0), x);
            double sum = offsets.getOrDefault(skill, 0.0) + slopes.getOrDefault(skill, 0.0) * trace.share(id);
            for (int i = 0; i < x.length; i++) {
                sum += weights[i] * x[i];
            }
            return sum;
        }

        void add(Answer answer) {
            int id = ids.computeIfAbsent(answer.skill(), skill -> ids.size());
            trace.add(id, easiness.getOrDefault(answer.skill(), 0.0), answer.correct());
        }
    }

    /// Fits the coefficients to learners' histories, each in order, by stochastic gradient
    /// descent with AdaGrad steps (Duchi et al. 2011). Skills get an offset and a slope of their
    /// own, shrunk towards the common ones.
    ///
    /// @param seed of the order in which learners are gone through: the same seed, the same model
    /// @throws IllegalArgumentException when there is no answer
    public static Mastery fit(Collection<List<Answer>> learners, long seed) {
        var toLearn = new ArrayList<List<Answer>>();
        var toCalibrate = new ArrayList<List<Answer>>();
        int place = 0;
        for (var history : learners) {
            (++place % CALIBRATING == 0 ? toCalibrate : toLearn).add(history);
        }
        var rough = new Fit(toLearn, Trace.FEATURES, true).run(seed);
        return new Mastery(rough, rough.calibrationOn(toCalibrate));
    }

    private Calibration calibrationOn(List<List<Answer>> learners) {
        var sums = new ArrayList<Double>();
        var outcomes = new ArrayList<Boolean>();
        for (var history : learners) {
            var walk = new Walk();
            for (var answer : history) {
                sums.add(walk.sum(answer.skill()));
                outcomes.add(answer.correct());
                walk.add(answer);
            }
        }
        return Calibration.of(sums, outcomes);
    }

    /// The same with the features only that hold for any skill: where [#DEFAULT] comes from.
    static List<Double> fitCore(Collection<List<Answer>> learners, long seed) {
        var fitted = new Fit(learners, Trace.CORE, false).run(seed);
        return Arrays.stream(fitted.weights).limit(Trace.CORE).boxed().toList();
    }

    private static final class Fit {
        private final Map<String, Integer> ids = new HashMap<>();
        private final List<int[]> skillsOf = new ArrayList<>();
        private final List<boolean[]> rightOf = new ArrayList<>();
        private final double[] easiness;
        private final int features;
        private final boolean bySkill;
        // Common weights, then an offset and a slope for each skill.
        private final double[] w;
        private final double[] sum;
        private final double[] squares;

        Fit(Collection<List<Answer>> learners, int features, boolean bySkill) {
            this.features = features;
            this.bySkill = bySkill;
            for (var history : learners) {
                var skills = new int[history.size()];
                var right = new boolean[history.size()];
                for (int i = 0; i < skills.length; i++) {
                    var answer = history.get(i);
                    skills[i] = ids.computeIfAbsent(answer.skill(), skill -> ids.size());
                    right[i] = answer.correct();
                }
                skillsOf.add(skills);
                rightOf.add(right);
            }
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("no answers");
            }
            this.easiness = bySkill ? easiness() : new double[ids.size()];
            this.w = new double[features + 2 * ids.size()];
            this.sum = new double[w.length];
            this.squares = new double[w.length];
            Arrays.fill(squares, 1e-6);
        }

        private double[] easiness() {
            var hits = new double[ids.size()];
            var all = new double[ids.size()];
            double right = 0;
            double count = 0;
            for (int learner = 0; learner < skillsOf.size(); learner++) {
                var skills = skillsOf.get(learner);
                for (int i = 0; i < skills.length; i++) {
                    double hit = rightOf.get(learner)[i] ? 1 : 0;
                    hits[skills[i]] += hit;
                    all[skills[i]]++;
                    right += hit;
                    count++;
                }
            }
            double usual = (right + 1) / (count + 2);
            var easiness = new double[all.length];
            for (int skill = 0; skill < all.length; skill++) {
                easiness[skill] = Curve.logit((hits[skill] + SMOOTHING * usual) / (all[skill] + SMOOTHING));
            }
            return easiness;
        }

        Mastery run(long seed) {
            var order = new ArrayList<Integer>();
            for (int learner = 0; learner < skillsOf.size(); learner++) {
                order.add(learner);
            }
            var random = new Random(seed);
            long averaged = 0;
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                Collections.shuffle(order, random);
                for (int learner : order) {
                    learn(skillsOf.get(learner), rightOf.get(learner));
                    if (epoch >= EPOCHS / 2) {
                        averaged++;
                        for (int i = 0; i < w.length; i++) {
                            sum[i] += w[i];
                        }
                    }
                }
            }
            return result(averaged);
        }

        private void learn(int[] skills, boolean[] right) {
            var trace = new Trace();
            var x = new double[Trace.FEATURES];
            for (int i = 0; i < skills.length; i++) {
                int skill = skills[i];
                trace.describe(skill, easiness[skill], x);
                double share = trace.share(skill);
                int own = features + 2 * skill;
                double z = w[own] + w[own + 1] * share;
                for (int feature = 0; feature < features; feature++) {
                    z += w[feature] * x[feature];
                }
                double error = Curve.logistic(z) - (right[i] ? 1 : 0);
                for (int feature = 0; feature < features; feature++) {
                    if (x[feature] != 0) {
                        step(feature, error * x[feature]);
                    }
                }
                if (bySkill) {
                    step(own, error + SKILL_PENALTY * w[own]);
                    step(own + 1, error * share + SKILL_PENALTY * w[own + 1]);
                }
                trace.add(skill, easiness[skill], right[i]);
            }
        }

        private void step(int place, double gradient) {
            squares[place] += gradient * gradient;
            w[place] -= STEP * gradient / Math.sqrt(squares[place]);
        }

        private Mastery result(long averaged) {
            var common = new ArrayList<Double>();
            for (int feature = 0; feature < features; feature++) {
                common.add(sum[feature] / averaged);
            }
            var easinessOf = new HashMap<String, Double>();
            var offsets = new HashMap<String, Double>();
            var slopes = new HashMap<String, Double>();
            ids.forEach((skill, id) -> {
                easinessOf.put(skill, easiness[id]);
                offsets.put(skill, sum[features + 2 * id] / averaged);
                slopes.put(skill, sum[features + 2 * id + 1] / averaged);
            });
            return new Mastery(common, easinessOf, offsets, slopes, Calibration.NONE);
        }
    }
}
