package org.milestone.practice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milestone.account.AccountId;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.PaperPlanner;
import org.milestone.practice.domain.PaperPlanner.Met;
import org.milestone.practice.domain.Range;
import org.milestone.practice.domain.SetSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What there is to practise: how many items of what, which of them are new or were missed, where
/// somebody is weak, which exams can be sat.
@Service
public class PracticeService {
    private static final int RECENT = 400;
    private static final int ENOUGH = 5;
    private static final double STRONG = 0.8;

    /// Items of an exam, a part of one, a skill or a lesson.
    public record Count(String key, int items, int unseen, int missed) {}

    /// What can be practised, each sorted by its key. `parts`: `pmp`, `pmp/people`.
    public record Hub(int items, int unseen, int missed, List<Count> parts, List<Count> skills, List<Count> lessons) {}

    /// A domain or skill with few right among the person's recent answers.
    public record Weak(String key, int right, int answers, Range range) {
        public double share() {
            return (double) right / answers;
        }
    }

    /// An exam that can be imitated.
    ///
    /// @param possible the longest mock its bank can make now, 0 for none
    /// @param factor   what this person's time is multiplied with
    /// @param limit    the whole exam's time with that factor, without breaks
    public record Exam(Blueprint blueprint, int possible, double factor, Duration limit) {}

    private final AttemptStart start;
    private final Results results;
    private final Items items;
    private final AccommodationRows accommodations;

    PracticeService(AttemptStart start, Results results, Items items, AccommodationRows accommodations) {
        this.start = start;
        this.results = results;
        this.items = items;
        this.accommodations = accommodations;
    }

    @Transactional(readOnly = true)
    public Hub hub(AccountId me) {
        var met = results.metAndMissed(me.value());
        var all = items.catalog().questions().values().stream()
                .filter(Question::inUse)
                .toList();
        var sum = count("", all, met);
        return new Hub(
                sum.items,
                sum.unseen,
                sum.missed,
                counts(all, PracticeService::parts, met),
                counts(all, item -> Stream.of(item.skill()), met),
                counts(all, item -> Stream.of(item.lesson()), met));
    }

    private static Stream<String> parts(Question item) {
        return item.about().domains().stream()
                .flatMap(domain -> {
                    var words = domain.split("/");
                    return words.length < 2 ? Stream.of(domain) : Stream.of(words[0], words[0] + "/" + words[1]);
                })
                .distinct();
    }

    private static List<Count> counts(List<Question> all, Function<Question, Stream<String>> keys, Met met) {
        var byKey = new TreeMap<String, List<Question>>();
        all.forEach(item -> keys.apply(item)
                .forEach(key ->
                        byKey.computeIfAbsent(key, same -> new ArrayList<>()).add(item)));
        return byKey.entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue(), met))
                .toList();
    }

    private static Count count(String key, List<Question> all, Met met) {
        int unseen = 0;
        int missed = 0;
        for (var item : all) {
            unseen += met.seen().containsKey(item.id()) ? 0 : 1;
            missed += met.missed().contains(item.id()) ? 1 : 0;
        }
        return new Count(key, all.size(), unseen, missed);
    }

    /// How many items a set with these wishes could have now.
    @Transactional(readOnly = true)
    public int available(AccountId me, SetSpec spec) {
        return PaperPlanner.available(items.catalog(), spec, results.metAndMissed(me.value()));
    }

    /// Domains of exams where less than four of five recent answers are right, the weakest first;
    /// only where there are at least five.
    @Transactional(readOnly = true)
    public List<Weak> weakParts(AccountId me) {
        return weak(me, Result::domain);
    }

    /// The same by skill.
    @Transactional(readOnly = true)
    public List<Weak> weakSkills(AccountId me) {
        return weak(me, Result::skill);
    }

    private List<Weak> weak(AccountId me, Function<Result, String> key) {
        var counts = new HashMap<String, int[]>();
        for (var result : results.latest(me.value(), RECENT)) {
            var count = counts.computeIfAbsent(key.apply(result), same -> new int[2]);
            count[0] += result.correct() ? 1 : 0;
            count[1]++;
        }
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getValue()[1] >= ENOUGH)
                .map(entry -> weak(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .filter(weak -> weak.share() < STRONG)
                .sorted(Comparator.comparingDouble(Weak::share).thenComparing(Weak::key))
                .toList();
    }

    private static Weak weak(String key, int right, int answers) {
        return new Weak(key, right, answers, Range.of((double) right / answers, answers));
    }

    /// The exams that have a blueprint in force, in the order of the certifications.
    @Transactional(readOnly = true)
    public List<Exam> exams(AccountId me) {
        return items.catalog().blueprints().keySet().stream()
                .map(certification -> exam(me, certification))
                .flatMap(Optional::stream)
                .toList();
    }

    /// One of them.
    @Transactional(readOnly = true)
    public Optional<Exam> exam(AccountId me, String certification) {
        return start.blueprint(certification).map(blueprint -> {
            var extra = accommodations.findById(me.value()).map(AccommodationRow::accommodation);
            double factor = extra.map(each -> each.factor() * (each.languageTime() ? blueprint.languageFactor() : 1))
                    .orElse(1.0);
            return new Exam(
                    blueprint,
                    PaperPlanner.longest(start.bank(blueprint)),
                    factor,
                    Duration.ofSeconds(Math.round(blueprint.minutes() * 60 * factor)));
        });
    }
}
