package org.milestone.readiness.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the evidence says about a learner's abilities, and with what chance they pass.
///
/// Every domain has an ability; they scatter by 0.5 logit around a common one, which scatters by
/// 1 logit among learners. Everything is a sum over grids: no chance, no iteration. The exam's
/// score, given the common ability and the shift between our items and the exam's, is taken as
/// normal.
final class Posterior {
    static final double SHIFT_SD = 0.35;
    private static final double COMMON_SD = 1;
    private static final double DOMAIN_SD = 0.5;
    private static final double EXAM_SPREAD = 0.8;
    private static final double SECRET_MARK = 0.65;
    private static final double SECRET_MARK_SD = 0.04;
    private static final double HALF_LIFE_DAYS = 90;
    private static final double UNTIMED = 0.85;
    private static final double UNMIXED = 0.85;
    private static final double SECONDS_A_DAY = 86_400;

    private static final double[] COMMON = Curve.points(-3.5, 3.5, 29);
    private static final double[] ABILITY = Curve.points(-4.5, 4.5, 46);
    private static final double[] SHIFT = Curve.points(-2.5 * SHIFT_SD, 2.5 * SHIFT_SD, 7);
    private static final double[] COMMON_PRIOR = Curve.bell(COMMON, 0, COMMON_SD);
    private static final double[] SHIFT_PRIOR = Curve.bell(SHIFT, 0, SHIFT_SD);
    private static final double[][] DOMAIN_PRIOR = domainPrior();

    private final Exam exam;
    // The common ability's posterior, and each domain's given the common one:
    // [domain][common][ability].
    private final double[] common;
    private final double[][][] domains;
    private final double mark;
    private final double markSd;

    Posterior(Exam exam, List<Evidence> evidence, Instant now) {
        this.exam = exam;
        this.mark = exam.passMark().orElse(SECRET_MARK);
        this.markSd = exam.passMark().isPresent() ? 0 : SECRET_MARK_SD;
        this.domains = new double[exam.parts().size()][][];
        var log = new double[COMMON.length];
        for (int d = 0; d < domains.length; d++) {
            var name = exam.parts().get(d).domain();
            var likelihood = likelihood(
                    evidence.stream().filter(each -> each.domain().equals(name)).toList(), now);
            domains[d] = new double[COMMON.length][ABILITY.length];
            for (int g = 0; g < COMMON.length; g++) {
                log[g] += Math.log(product(DOMAIN_PRIOR[g], likelihood, domains[d][g]));
            }
        }
        this.common = new double[COMMON.length];
        double most = Double.NEGATIVE_INFINITY;
        for (double each : log) {
            most = Math.max(most, each);
        }
        var relative = new double[COMMON.length];
        for (int g = 0; g < COMMON.length; g++) {
            relative[g] = Math.exp(log[g] - most);
        }
        product(COMMON_PRIOR, relative, common);
    }

    /// How much an answer counts, 0-1: half after 90 days, less from untimed sets and from drills
    /// in one domain.
    static double weight(Evidence evidence, Instant now) {
        double days = Math.max(0, Duration.between(evidence.at(), now).toSeconds() / SECONDS_A_DAY);
        return Math.pow(0.5, days / HALF_LIFE_DAYS)
                * (evidence.timed() ? 1 : UNTIMED)
                * (evidence.mixed() ? 1 : UNMIXED);
    }

    private static double[] likelihood(List<Evidence> evidence, Instant now) {
        var log = new double[ABILITY.length];
        for (var each : evidence) {
            if (!each.counts()) {
                continue;
            }
            double weight = weight(each, now);
            var difficulty = Difficulty.of(each.band(), each.floor(), each.record());
            for (int a = 0; a < ABILITY.length; a++) {
                double chance = difficulty.chance(ABILITY[a], each.floor());
                log[a] += weight * Math.log(each.correct() ? chance : 1 - chance);
            }
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double each : log) {
            most = Math.max(most, each);
        }
        for (int a = 0; a < log.length; a++) {
            log[a] = Math.exp(log[a] - most);
        }
        return log;
    }

    /// Writes the normalised product and returns its sum before.
    private static double product(double[] prior, double[] likelihood, double[] result) {
        double sum = 0;
        for (int i = 0; i < prior.length; i++) {
            result[i] = prior[i] * likelihood[i];
            sum += result[i];
        }
        for (int i = 0; i < prior.length; i++) {
            result[i] /= sum;
        }
        return Math.max(sum, Double.MIN_NORMAL);
    }

    /// The expected share of points in a domain and its variance: [common][shift].
    private record Moments(double[][] mean, double[][] variance) {}

    private Moments moments(int domain, double growth) {
        var mean = new double[COMMON.length][SHIFT.length];
        var variance = new double[COMMON.length][SHIFT.length];
        for (int s = 0; s < SHIFT.length; s++) {
            var share = new double[ABILITY.length];
            for (int a = 0; a < ABILITY.length; a++) {
                share[a] = share(ABILITY[a] + growth + SHIFT[s]);
            }
            for (int g = 0; g < COMMON.length; g++) {
                double first = 0;
                double second = 0;
                for (int a = 0; a < ABILITY.length; a++) {
                    double p = domains[domain][g][a];
                    first += p * share[a];
                    second += p * share[a] * share[a];
                }
                mean[g][s] = first;
                variance[g][s] = Math.max(0, second - first * first);
            }
        }
        return new Moments(mean, variance);
    }

    /// The expected share of points with an ability, over the exam's spread of difficulties.
    private double share(double ability) {
        return new Difficulty(0, EXAM_SPREAD).chance(ability, exam.floor());
    }

    /// The chance to pass for each common ability, over the shift, the exam's luck and the pass
    /// mark.
    private double[] chances(List<Moments> moments) {
        var chances = new double[COMMON.length];
        for (int g = 0; g < COMMON.length; g++) {
            for (int s = 0; s < SHIFT.length; s++) {
                double mean = 0;
                double variance = markSd * markSd;
                for (int d = 0; d < domains.length; d++) {
                    double weight = exam.parts().get(d).weight();
                    double share = moments.get(d).mean()[g][s];
                    mean += weight * share;
                    variance += weight * weight * moments.get(d).variance()[g][s];
                    variance += weight * share * (1 - share) / exam.questions();
                }
                // Half a question: whole points are compared with the mark.
                double z = (mean - mark + 0.5 / exam.questions()) / Math.sqrt(variance);
                chances[g] += SHIFT_PRIOR[s] * Curve.normal(z);
            }
        }
        return chances;
    }

    private double mean(double[] byCommon) {
        double mean = 0;
        for (int g = 0; g < COMMON.length; g++) {
            mean += common[g] * byCommon[g];
        }
        return mean;
    }

    private List<Moments> today() {
        var moments = new ArrayList<Moments>();
        for (int d = 0; d < domains.length; d++) {
            moments.add(moments(d, 0));
        }
        return moments;
    }

    /// The chance to pass and the range that eight of ten abilities the evidence allows would
    /// have.
    Outlook outlook() {
        var chances = chances(today());
        double middle = mean(chances);
        return new Outlook(Math.min(middle, quantile(chances, 0.1)), middle, Math.max(middle, quantile(chances, 0.9)));
    }

    record Outlook(double low, double middle, double high) {}

    private double quantile(double[] byCommon, double share) {
        // Chances rise with ability, so the quantile of the one is that of the other.
        double below = 0;
        for (int g = 0; g < COMMON.length; g++) {
            double after = below + common[g];
            if (after >= share) {
                double previous = g == 0 ? byCommon[0] : byCommon[g - 1];
                return previous + (byCommon[g] - previous) * (share - below) / common[g];
            }
            below = after;
        }
        return byCommon[COMMON.length - 1];
    }

    /// What each domain would add to the chance when its ability grew by so many logits.
    double[] gains(double[] growth) {
        var today = today();
        double now = mean(chances(today));
        var gains = new double[domains.length];
        for (int d = 0; d < domains.length; d++) {
            var then = new ArrayList<>(today);
            then.set(d, moments(d, growth[d]));
            gains[d] = mean(chances(then)) - now;
        }
        return gains;
    }

    /// The expected share of exam points in a domain and its standard deviation, without the
    /// shift.
    double[] share(int domain) {
        double first = 0;
        double second = 0;
        for (int a = 0; a < ABILITY.length; a++) {
            double p = 0;
            for (int g = 0; g < COMMON.length; g++) {
                p += common[g] * domains[domain][g][a];
            }
            double share = share(ABILITY[a]);
            first += p * share;
            second += p * share * share;
        }
        return new double[] {first, Math.sqrt(Math.max(0, second - first * first))};
    }

    /// The pass mark, or the best guess at it.
    double mark() {
        return mark;
    }

    private static double[][] domainPrior() {
        var prior = new double[COMMON.length][];
        for (int g = 0; g < COMMON.length; g++) {
            prior[g] = Curve.bell(ABILITY, COMMON[g], DOMAIN_SD);
        }
        return prior;
    }
}
