package org.milestone.readiness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milestone.readiness.domain.Diagnostic.Answer;
import org.milestone.readiness.domain.Diagnostic.Ask;
import org.milestone.readiness.domain.Diagnostic.Done;
import org.milestone.readiness.domain.Diagnostic.Item;

class DiagnosticTest {
    private static final Map<String, Double> WEIGHTS = Map.of("people", 42.0, "process", 50.0, "business", 8.0);
    private static final List<Item> BANK = bank();

    @Test
    void thirtyItemsSufficeAndRandomChoiceNeedsTwiceAsMany() {
        var random = new Random(1);
        int learners = 100;
        var adaptive = new int[learners];
        var chosenByChance = new int[learners];
        int precise = 0;
        double squares = 0;
        for (int i = 0; i < learners; i++) {
            double ability = random.nextGaussian();
            var test = new Diagnostic(BANK, WEIGHTS);
            var done = take(test, ability, random, List.of());
            adaptive[i] = done.answers();
            precise += done.ability().sd() <= Diagnostic.PRECISE ? 1 : 0;
            squares += Math.pow(done.ability().mean() - ability, 2) / learners;
            chosenByChance[i] = byChance(ability, random);
        }
        Arrays.sort(adaptive);
        // The rest are learners more than two standard deviations from the middle, where items
        // are rare.
        assertThat(precise).isGreaterThanOrEqualTo(learners * 95 / 100);
        assertThat(adaptive[learners / 2]).isLessThanOrEqualTo(20);
        assertThat(2 * mean(adaptive)).isLessThanOrEqualTo(mean(chosenByChance));
        assertThat(Math.sqrt(squares)).isLessThan(0.36);
    }

    @Test
    void everyDomainStaysWithinOneItemOfItsShare() {
        var random = new Random(2);
        var test = new Diagnostic(BANK, WEIGHTS, 0, 60);
        var answers = new ArrayList<Answer>();
        while (test.next(answers) instanceof Ask(var item)) {
            answers.add(new Answer(item, random.nextBoolean()));
            WEIGHTS.forEach((domain, weight) -> {
                long asked = answers.stream()
                        .filter(answer -> answer.item().domain().equals(domain))
                        .count();
                assertThat(Math.abs(asked - weight / 100 * answers.size())).isLessThan(1);
            });
        }
        assertThat(answers).hasSize(60);
        assertThat(answers).extracting(answer -> answer.item().id()).doesNotHaveDuplicates();
    }

    @Test
    void rightAnswersBringHarderItems() {
        var test = new Diagnostic(BANK, WEIGHTS);
        var right = new ArrayList<Answer>();
        var wrong = new ArrayList<Answer>();
        for (int i = 0; i < 6; i++) {
            right.add(new Answer(((Ask) test.next(right)).item(), true));
            wrong.add(new Answer(((Ask) test.next(wrong)).item(), false));
        }
        assertThat(right.getLast().item().difficulty())
                .isGreaterThan(wrong.getLast().item().difficulty() + 0.5);
        assertThat(Diagnostic.abilityAfter(right).mean())
                .isGreaterThan(Diagnostic.abilityAfter(wrong).mean());
    }

    @Test
    void chanceSpreadsTheFirstItemAndASeedRepeatsIt() {
        var test = new Diagnostic(BANK, WEIGHTS);
        var random = new Random(5);
        var first = new ArrayList<String>();
        for (int i = 0; i < 50; i++) {
            first.add(((Ask) test.next(List.of(), random)).item().id());
        }
        assertThat(first.stream().distinct()).hasSize(5);
        assertThat(test.next(List.of(), new Random(9))).isEqualTo(test.next(List.of(), new Random(9)));
    }

    @Test
    void everyDomainIsAskedAsOftenAsWanted() {
        var test = new Diagnostic(BANK, WEIGHTS, 3, 40, 3);
        var answers = new ArrayList<Answer>();
        while (test.next(answers) instanceof Ask(var item)) {
            answers.add(new Answer(item, true));
        }
        WEIGHTS.keySet()
                .forEach(domain -> assertThat(answers.stream()
                                .filter(answer -> answer.item().domain().equals(domain)))
                        .hasSizeGreaterThanOrEqualTo(3));
        assertThat(new Diagnostic(BANK, WEIGHTS, 3, 40).next(List.of())).isInstanceOf(Done.class);
    }

    @Test
    void oneDomainIsJudgedByItsOwnAnswersAndLeansOnTheOthers() {
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < 4; i++) {
            answers.add(new Answer(new Item("a" + i, "people", 0, 1, 0.2), true));
            answers.add(new Answer(new Item("b" + i, "process", 0, 1, 0.2), false));
        }
        var people = Diagnostic.abilityIn("people", answers);
        var process = Diagnostic.abilityIn("process", answers);
        var business = Diagnostic.abilityIn("business", answers);
        assertThat(people.mean()).isGreaterThan(business.mean());
        assertThat(business.mean()).isGreaterThan(process.mean());
        assertThat(business.sd()).isGreaterThan(people.sd());
        assertThat(Level.of(people, 4).orElseThrow().high())
                .isGreaterThan(Level.of(process, 4).orElseThrow().low());
        assertThat(Level.of(people, 2)).isEmpty();
        assertThat(Level.of(new Diagnostic.Ability(0, 0.5), 4)).contains(new Level(2, 3));
        assertThat(Level.of(new Diagnostic.Ability(9, 1), 4)).contains(new Level(5, 5));
        assertThat(Level.of(new Diagnostic.Ability(-9, 1), 4)).contains(new Level(0, 0));
    }

    @Test
    void anExhaustedBankEndsTheTest() {
        var item = new Item("a", "people", 0, 1, 0);
        var test = new Diagnostic(List.of(item, new Item("b", "elsewhere", 0, 1, 0)), WEIGHTS);
        assertThat(test.next(List.of())).isEqualTo(new Ask(item));
        assertThat(test.next(List.of(new Answer(item, true)))).isInstanceOf(Done.class);
        assertThatThrownBy(() -> new Diagnostic(BANK, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Done take(Diagnostic test, double ability, Random random, List<Answer> before) {
        var answers = new ArrayList<>(before);
        while (true) {
            switch (test.next(answers)) {
                case Ask(var item) -> answers.add(new Answer(item, random.nextDouble() < item.chance(ability)));
                case Done done -> {
                    return done;
                }
            }
        }
    }

    private static int byChance(double ability, Random random) {
        var order = new ArrayList<>(BANK);
        Collections.shuffle(order, random);
        var answers = new ArrayList<Answer>();
        for (var item : order) {
            answers.add(new Answer(item, random.nextDouble() < item.chance(ability)));
            if (Diagnostic.abilityAfter(answers).sd() <= Diagnostic.PRECISE) {
                break;
            }
        }
        return answers.size();
    }

    private static double mean(int[] lengths) {
        return Arrays.stream(lengths).average().orElseThrow();
    }

    /// 900 items as a good bank has them: difficulties about those of the learners,
    /// discriminations of 0.5-2.
    private static List<Item> bank() {
        var random = new Random(900);
        var domains = List.of("people", "process", "business");
        var bank = new ArrayList<Item>();
        for (int i = 0; i < 900; i++) {
            double discrimination = Math.clamp(Math.exp(0.1 + 0.3 * random.nextGaussian()), 0.5, 2);
            double floor = random.nextInt(4) == 0 ? 0.05 : 0.25;
            bank.add(new Item("q" + i, domains.get(i % 3), 1.1 * random.nextGaussian(), discrimination, floor));
        }
        return bank;
    }
}
