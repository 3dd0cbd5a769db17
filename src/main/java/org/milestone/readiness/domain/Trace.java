package org.milestone.readiness.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// What one learner's answers so far say about the next, as numbers for a logistic model.
///
/// The first [#CORE] features say all that can be said without knowing the skills: counts of
/// right and wrong answers, their recency-weighted share in the skill and overall. The others
/// need a model fitted to data: the ability so far against the skills' known difficulty, and the
/// pattern of the last three answers.
final class Trace {
    static final int CORE = 8;
    private static final int PATTERNS = 15;
    private static final int SKILL_PATTERN = 15;
    private static final int LEARNER_PATTERN = SKILL_PATTERN + PATTERNS;
    static final int FEATURES = LEARNER_PATTERN + PATTERNS;

    private static final double FAST = 0.6;
    private static final double SLOW = 0.9;
    private static final double LEARNER_FAST = 0.8;
    private static final double LEARNER_SLOW = 0.97;
    private static final double USUAL_SHARE = 0.7;
    private static final int REMEMBERED = 3;

    private static final class Tally {
        int right;
        int wrong;
        int lately;
        int pattern;
        double fastRight;
        double fastAll;
        double slowRight;
        double slowAll;

        void add(boolean correct, double fast, double slow) {
            double value = correct ? 1 : 0;
            right += correct ? 1 : 0;
            wrong += correct ? 0 : 1;
            pattern = (pattern << 1 | (correct ? 1 : 0)) & (1 << REMEMBERED) - 1;
            lately = Math.min(REMEMBERED, lately + 1);
            fastRight = fast * fastRight + value;
            fastAll = fast * fastAll + 1;
            slowRight = slow * slowRight + value;
            slowAll = slow * slowAll + 1;
        }

        double fast() {
            return (fastRight + USUAL_SHARE) / (fastAll + 1) - USUAL_SHARE;
        }

        double slow() {
            return (slowRight + USUAL_SHARE) / (slowAll + 1) - USUAL_SHARE;
        }

        // 0 for no answer yet, 1-2 for one, 3-6 for two, 7-14 for three.
        int pattern() {
            return (1 << lately) - 1 + (pattern & (1 << lately) - 1);
        }
    }

    private final Map<Integer, Tally> skills = new HashMap<>();
    private final Tally all = new Tally();
    private double ability;
    private int last = -1;

    int answers(int skill) {
        var tally = skills.get(skill);
        return tally == null ? 0 : tally.right + tally.wrong;
    }

    /// The features before an answer in a skill. `x` has room for [#FEATURES].
    void describe(int skill, double easiness, double[] x) {
        var tally = skills.getOrDefault(skill, new Tally());
        Arrays.fill(x, 0);
        x[0] = 1;
        x[1] = Math.log1p(tally.right);
        x[2] = Math.log1p(tally.wrong);
        x[3] = tally.fast();
        x[4] = tally.slow();
        x[5] = all.fast();
        x[6] = all.slow() * Math.min(1, Math.log1p(all.right + all.wrong) / 3);
        x[7] = all.slow();
        x[8] = skill == last ? 1 : 0;
        x[9] = ability;
        x[10] = easiness;
        x[11] = ability * ability;
        x[12] = ability * easiness;
        x[13] = ability * tally.fast();
        x[14] = ability * x[1];
        x[SKILL_PATTERN + tally.pattern()] = 1;
        x[LEARNER_PATTERN + all.pattern()] = 1;
    }

    /// The recency-weighted share in a skill above the usual, about -0.7 to 0.3.
    double share(int skill) {
        var tally = skills.get(skill);
        return tally == null ? 0 : tally.slow();
    }

    /// Takes an answer in. `easiness` is the logit of the skill's share of right answers.
    void add(int skill, double easiness, boolean correct) {
        int n = all.right + all.wrong;
        double surprise = (correct ? 1 : 0) - Curve.logistic(ability + easiness);
        // Elo with a falling step (Pelanek 2016).
        ability += 1.2 / (1 + 0.15 * n) * surprise + 0.04 * surprise;
        skills.computeIfAbsent(skill, unseen -> new Tally()).add(correct, FAST, SLOW);
        all.add(correct, LEARNER_FAST, LEARNER_SLOW);
        last = skill;
    }
}
