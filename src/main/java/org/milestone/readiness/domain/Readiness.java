package org.milestone.readiness.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How likely somebody is to pass an exam today: either what is missing for an answer, or a
/// range.
///
/// The model: Rasch with a guessing floor, item difficulties from the author's band shrunk to the
/// data, abilities by domain sharing a parent, an unknown shift of SD 0.35 logit between our
/// items and the exam's, a prior on a secret pass mark. Old answers fade, untimed and unmixed
/// ones count less; both only widen the range. A forecast is frozen together with [#MODEL], so
/// that outcomes judge the model that made it.
public sealed interface Readiness {

    /// The version of the model; raised with every change of its numbers.
    String MODEL = "rasch-1";

    int LEAST_ANSWERS = 60;
    int LEAST_IN_DOMAIN = 10;
    int LEAST_TIMED_MIXED = 10;
    double LOWEST = 0.05;
    double HIGHEST = 0.95;
    int REASONS = 3;

    /// Too little is known.
    record NotEnough(List<Missing> missing) implements Readiness {
        public NotEnough {
            missing = List.copyOf(missing);
        }
    }

    /// The chance to pass, 0.05-0.95: `middle` is the forecast, `low` and `high` bound what eight
    /// of ten abilities that fit the answers would have. All three already hold the shift, the
    /// exam's luck and the pass mark.
    ///
    /// @param answers how many answers it rests on
    /// @param ageDays how old they are on average, days
    /// @param reasons three, the weightiest first
    /// @param actions what an hour would bring, the best first
    /// @param standings each domain, as the exam lists them
    record Estimate(
            double low,
            double middle,
            double high,
            int answers,
            double ageDays,
            List<Reason> reasons,
            List<Action> actions,
            List<Standing> standings)
            implements Readiness {
        public Estimate {
            reasons = List.copyOf(reasons);
            actions = List.copyOf(actions);
            standings = List.copyOf(standings);
        }

        /// What to do next.
        public Action next() {
            return actions.getFirst();
        }
    }

    /// What is missing, with how much there is and how much is needed.
    sealed interface Missing {
        int have();

        int need();

        /// First answers without hints.
        record Answers(int have, int need) implements Missing {}

        /// The same in one domain.
        record InDomain(String domain, int have, int need) implements Missing {}

        /// Answers in sets that are both timed and mixed.
        record TimedMixed(int have, int need) implements Missing {}
    }

    /// Why the estimate is what it is. `effect` is how far it moves the exam's score, share of
    /// all points, 0-1.
    sealed interface Reason {
        double effect();

        /// The expected share of points in a domain is above the pass mark.
        record Strong(String domain, double share, double mark, double effect) implements Reason {}

        /// It is below.
        record Weak(String domain, double share, double mark, double effect) implements Reason {}

        /// So little was answered in a domain that its share is unsure by `sd`.
        record Unsure(String domain, int answers, double sd, double effect) implements Reason {}
    }

    /// An hour in a domain, and what it is expected to add to the chance to pass.
    ///
    /// @param gainPerHour 0-1
    record Action(String domain, double gainPerHour) {}

    /// How a domain stands.
    ///
    /// @param weight its share of the exam, 0-1
    /// @param share the expected share of points, 0-1
    /// @param low the lower end of the 80 % range of that
    /// @param high the upper end
    /// @param answers how many answers it rests on
    record Standing(String domain, double weight, double share, double low, double high, int answers, Target target) {}

    /// The words in which some issuers report a domain. PMI does not publish the boundaries;
    /// these are ours: 10 points above the pass mark, the mark itself, 15 points below.
    enum Target {
        NEEDS_IMPROVEMENT,
        BELOW_TARGET,
        TARGET,
        ABOVE_TARGET;

        /// @param share of points in a domain, 0-1
        /// @param mark the pass mark, 0-1
        public static Target of(double share, double mark) {
            if (share >= mark + 0.10) {
                return ABOVE_TARGET;
            }
            if (share >= mark) {
                return TARGET;
            }
            return share >= mark - 0.15 ? BELOW_TARGET : NEEDS_IMPROVEMENT;
        }
    }

    /// Judges the evidence. Answers that are not first, had help or belong to no domain of the
    /// exam are passed over.
    static Readiness of(Exam exam, List<Evidence> evidence, Instant now) {
        var counted = counted(exam, evidence);
        var missing = missing(exam, counted);
        return missing.isEmpty() ? estimate(exam, counted, now) : new NotEnough(missing);
    }

    /// The forecast alone, 0.05-0.95, however little is known: for judging the model, not for
    /// showing.
    static double forecast(Exam exam, List<Evidence> evidence, Instant now) {
        return clamped(
                new Posterior(exam, counted(exam, evidence), now).outlook().middle());
    }

    private static List<Evidence> counted(Exam exam, List<Evidence> evidence) {
        var domains = exam.parts().stream().map(Exam.Part::domain).toList();
        return evidence.stream()
                .filter(Evidence::counts)
                .filter(each -> domains.contains(each.domain()))
                .toList();
    }

    private static int in(String domain, List<Evidence> counted) {
        return (int)
                counted.stream().filter(each -> each.domain().equals(domain)).count();
    }

    private static List<Missing> missing(Exam exam, List<Evidence> counted) {
        var missing = new ArrayList<Missing>();
        if (counted.size() < LEAST_ANSWERS) {
            missing.add(new Missing.Answers(counted.size(), LEAST_ANSWERS));
        }
        for (var part : exam.parts()) {
            int have = in(part.domain(), counted);
            if (have < LEAST_IN_DOMAIN) {
                missing.add(new Missing.InDomain(part.domain(), have, LEAST_IN_DOMAIN));
            }
        }
        int real = (int)
                counted.stream().filter(each -> each.timed() && each.mixed()).count();
        if (real < LEAST_TIMED_MIXED) {
            missing.add(new Missing.TimedMixed(real, LEAST_TIMED_MIXED));
        }
        return missing;
    }

    private static Estimate estimate(Exam exam, List<Evidence> counted, Instant now) {
        var posterior = new Posterior(exam, counted, now);
        var outlook = posterior.outlook();
        var standings = standings(exam, counted, posterior);
        double age = counted.stream()
                .mapToDouble(each ->
                        Math.max(0, Duration.between(each.at(), now).toHours() / 24.0))
                .average()
                .orElse(0);
        return new Estimate(
                clamped(outlook.low()),
                clamped(outlook.middle()),
                clamped(outlook.high()),
                counted.size(),
                age,
                reasons(standings, posterior),
                actions(exam, posterior),
                standings);
    }

    private static List<Standing> standings(Exam exam, List<Evidence> counted, Posterior posterior) {
        // Four of five lie within 1.28 standard deviations.
        double reach = 1.2816;
        var standings = new ArrayList<Standing>();
        for (int d = 0; d < exam.parts().size(); d++) {
            var part = exam.parts().get(d);
            double mean = posterior.share(d)[0];
            double sd = posterior.share(d)[1];
            standings.add(new Standing(
                    part.domain(),
                    part.weight(),
                    mean,
                    Math.max(0, mean - reach * sd),
                    Math.min(1, mean + reach * sd),
                    in(part.domain(), counted),
                    Target.of(mean, posterior.mark())));
        }
        return standings;
    }

    private static List<Reason> reasons(List<Standing> standings, Posterior posterior) {
        var reasons = new ArrayList<Reason>();
        double mark = posterior.mark();
        for (var standing : standings) {
            double effect = standing.weight() * Math.abs(standing.share() - mark);
            reasons.add(
                    standing.share() >= mark
                            ? new Reason.Strong(standing.domain(), standing.share(), mark, effect)
                            : new Reason.Weak(standing.domain(), standing.share(), mark, effect));
            double sd = (standing.high() - standing.low()) / 2 / 1.2816;
            reasons.add(new Reason.Unsure(standing.domain(), standing.answers(), sd, standing.weight() * sd));
        }
        return reasons.stream()
                .sorted(Comparator.comparingDouble(Reason::effect).reversed())
                .limit(REASONS)
                .toList();
    }

    /// An hour is taken to add 0.08 logit to a domain that is the whole exam, and more to a
    /// smaller one, of which it covers a larger part, by the root of its share. An assumption,
    /// until outcomes teach otherwise: it decides the order of actions less than the domains'
    /// weights and standings do.
    private static List<Action> actions(Exam exam, Posterior posterior) {
        var parts = exam.parts();
        var gains = posterior.gains(parts.stream()
                .mapToDouble(part -> Math.min(0.3, 0.08 / Math.sqrt(part.weight())))
                .toArray());
        var actions = new ArrayList<Action>();
        for (int d = 0; d < gains.length; d++) {
            actions.add(new Action(parts.get(d).domain(), gains[d]));
        }
        actions.sort(Comparator.comparingDouble(Action::gainPerHour).reversed());
        return actions;
    }

    private static double clamped(double chance) {
        return Math.clamp(chance, LOWEST, HIGHEST);
    }
}
