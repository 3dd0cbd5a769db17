package org.milestone.readiness.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/// An adaptive test: asks the item that tells most about the learner, within the blueprint's
/// shares.
///
/// Items follow the three-parameter logistic model (Birnbaum 1968). The next item comes from the
/// domain that lags most behind its share and has the largest Fisher information averaged over
/// what is believed of the ability (van der Linden 1998); ability is the mean of the posterior on
/// a grid.
public final class Diagnostic {
    public static final double PRECISE = 0.30;
    public static final int LONGEST = 30;

    private static final double PRIOR_SD = 1;

    /// How far the domains of one person lie apart, logits; a guess until data say otherwise.
    private static final double BETWEEN_SD = 0.6;

    private static final double[] ABILITY = Curve.points(-4, 4, 81);
    private static final double[] PRIOR = Curve.bell(ABILITY, 0, PRIOR_SD);

    /// An item that can be asked.
    ///
    /// @param difficulty logits
    /// @param discrimination how sharply it tells, 1 where unknown, above 0
    /// @param floor the chance to guess it, 0-1
    public record Item(String id, String domain, double difficulty, double discrimination, double floor) {
        public Item {
            if (!(discrimination > 0) || !(floor >= 0 && floor < 1)) {
                throw new IllegalArgumentException("discrimination " + discrimination + ", floor " + floor);
            }
        }

        /// The chance of a right answer with this ability, logits.
        public double chance(double ability) {
            return floor + (1 - floor) * Curve.logistic(discrimination * (ability - difficulty));
        }

        double information(double ability) {
            double chance = chance(ability);
            double mastered = (chance - floor) / (1 - floor);
            return discrimination * discrimination * (1 - chance) / chance * mastered * mastered;
        }
    }

    /// An answer to an item.
    public record Answer(Item item, boolean correct) {}

    /// What comes next.
    public sealed interface Step {}

    /// Ask this item.
    public record Ask(Item item) implements Step {}

    /// Enough is known, the longest test is reached or no item is left.
    public record Done(Ability ability, int answers) implements Step {}

    /// @param mean logits, 0 for an average learner
    /// @param sd how uncertain that is, logits
    public record Ability(double mean, double sd) {}

    private final List<Item> bank;
    private final Map<String, Double> weights;
    private final double precise;
    private final int longest;
    private final int each;

    /// @param bank the items that may be asked
    /// @param weights each domain's share of the test, above zero; they need not sum to one
    /// @param precise the standard deviation at which to stop, logits
    /// @param longest how many items at most
    /// @param each how many items of each domain are asked at least, as far as there are so many
    public Diagnostic(List<Item> bank, Map<String, Double> weights, double precise, int longest, int each) {
        if (weights.isEmpty() || weights.values().stream().anyMatch(weight -> !(weight > 0))) {
            throw new IllegalArgumentException("weights " + weights);
        }
        this.bank =
                bank.stream().filter(item -> weights.containsKey(item.domain())).toList();
        this.weights = Map.copyOf(weights);
        this.precise = precise;
        this.longest = longest;
        this.each = each;
    }

    public Diagnostic(List<Item> bank, Map<String, Double> weights, double precise, int longest) {
        this(bank, weights, precise, longest, 0);
    }

    /// Stops at a standard deviation of 0.30 or after 30 items.
    public Diagnostic(List<Item> bank, Map<String, Double> weights) {
        this(bank, weights, PRECISE, LONGEST);
    }

    /// What comes after these answers: always the most informative item.
    public Step next(List<Answer> answers) {
        return next(answers, 1, 0);
    }

    /// The same, but one of the five most informative items by chance, so that learners do not
    /// all see the same ones.
    public Step next(List<Answer> answers, RandomGenerator chance) {
        return next(answers, 5, chance.nextDouble());
    }

    private Step next(List<Answer> answers, int among, double luck) {
        var posterior = posterior(answers);
        var ability = ability(posterior);
        boolean goOn = answers.size() < longest && (ability.sd() > precise || !each(answers));
        var candidates = goOn ? candidates(answers) : List.<Item>of();
        if (candidates.isEmpty()) {
            return new Done(ability, answers.size());
        }
        record Ranked(Item item, double information) {}
        var best = candidates.stream()
                .map(item -> new Ranked(item, expected(item, posterior)))
                .sorted(Comparator.comparingDouble(Ranked::information)
                        .reversed()
                        .thenComparing(ranked -> ranked.item().id()))
                .limit(among)
                .toList();
        return new Ask(best.get((int) (luck * best.size())).item());
    }

    /// Whether enough was asked of each domain.
    private boolean each(List<Answer> answers) {
        return weights.keySet().stream().allMatch(domain -> {
            long asked = answers.stream()
                    .filter(answer -> answer.item().domain().equals(domain))
                    .count();
            return asked >= each
                    || asked
                            >= bank.stream()
                                    .filter(item -> item.domain().equals(domain))
                                    .count();
        });
    }

    /// The ability in one domain. What the answers in all others show is where it starts from,
    /// made wider by how far one person's domains differ.
    public static Ability abilityIn(String domain, List<Answer> answers) {
        var others = abilityAfter(answers.stream()
                .filter(answer -> !answer.item().domain().equals(domain))
                .toList());
        var own = answers.stream()
                .filter(answer -> answer.item().domain().equals(domain))
                .toList();
        double sd = Math.sqrt(others.sd() * others.sd() + BETWEEN_SD * BETWEEN_SD);
        return ability(posterior(Curve.bell(ABILITY, others.mean(), sd), own));
    }

    /// The ability after these answers.
    public static Ability abilityAfter(List<Answer> answers) {
        return ability(posterior(answers));
    }

    /// The unasked items of the domain furthest behind its share. That keeps every domain within
    /// one item of it.
    private List<Item> candidates(List<Answer> answers) {
        Set<String> asked = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (var answer : answers) {
            asked.add(answer.item().id());
            counts.merge(answer.item().domain(), 1, Integer::sum);
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        var domains = new ArrayList<>(weights.keySet());
        domains.sort(Comparator.<String>comparingDouble(domain ->
                        weights.getOrDefault(domain, 0.0) / sum * (answers.size() + 1) - counts.getOrDefault(domain, 0))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        for (var domain : domains) {
            var items = bank.stream()
                    .filter(item -> item.domain().equals(domain) && !asked.contains(item.id()))
                    .toList();
            if (!items.isEmpty()) {
                return items;
            }
        }
        return List.of();
    }

    private static double[] posterior(List<Answer> answers) {
        return posterior(PRIOR.clone(), answers);
    }

    private static double[] posterior(double[] posterior, List<Answer> answers) {
        for (var answer : answers) {
            double sum = 0;
            for (int a = 0; a < ABILITY.length; a++) {
                double chance = answer.item().chance(ABILITY[a]);
                posterior[a] *= answer.correct() ? chance : 1 - chance;
                sum += posterior[a];
            }
            for (int a = 0; a < ABILITY.length; a++) {
                posterior[a] /= sum;
            }
        }
        return posterior;
    }

    private static Ability ability(double[] posterior) {
        double first = 0;
        double second = 0;
        for (int a = 0; a < ABILITY.length; a++) {
            first += posterior[a] * ABILITY[a];
            second += posterior[a] * ABILITY[a] * ABILITY[a];
        }
        return new Ability(first, Math.sqrt(Math.max(0, second - first * first)));
    }

    private static double expected(Item item, double[] posterior) {
        double information = 0;
        for (int a = 0; a < ABILITY.length; a++) {
            // Where next to nothing is believed, nothing need be reckoned.
            if (posterior[a] > 1e-6) {
                information += posterior[a] * item.information(ABILITY[a]);
            }
        }
        return information;
    }
}
