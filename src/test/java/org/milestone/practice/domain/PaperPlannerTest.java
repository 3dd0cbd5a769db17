package org.milestone.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.Approach;
import org.milestone.content.domain.Question.Status;
import org.milestone.practice.domain.Draw.Drawn;
import org.milestone.practice.domain.Draw.TooFew;
import org.milestone.practice.domain.Paper.Slot;
import org.milestone.practice.domain.PaperPlanner.Met;
import org.milestone.practice.domain.SetSpec.Pick;

class PaperPlannerTest {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void sharesAddUpAndNoneIsOffByOne() {
        var chance = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            int whole = chance.nextInt(300);
            var weights = chance.ints(1 + chance.nextInt(8), 1, 60).boxed().toList();
            int[] shares = Shares.of(whole, weights);
            double sum = weights.stream().mapToInt(Integer::intValue).sum();
            assertThat(IntStream.of(shares).sum()).isEqualTo(whole);
            for (int place = 0; place < shares.length; place++) {
                assertThat(Math.abs(shares[place] - whole * weights.get(place) / sum))
                        .isLessThan(1);
            }
        }
        assertThat(Shares.of(170, List.of(33, 41, 26))).containsExactly(56, 70, 44);
    }

    @Test
    void aPaperKeepsWeightsSectionsAndUnscoredPlaces() {
        var bank = Bank.of(Papers.pmp(0), Papers.bank(900), Map.of());
        for (long seed = 0; seed < 50; seed++) {
            var paper = drawn(PaperPlanner.mock(bank, 180, Met.NOTHING, seed));
            assertThat(paper.sections()).extracting(Paper.Section::count).containsExactly(60, 60, 60);
            assertThat(paper.slots()).extracting(Slot::question).doesNotHaveDuplicates();
            var scored = paper.slots().stream().filter(Slot::scored).toList();
            assertThat(scored).hasSize(170);
            assertThat(parts(scored)).isEqualTo(Map.of("pmp/people", 56L, "pmp/process", 70L, "pmp/business", 44L));
            assertThat(approaches(paper))
                    .isEqualTo(Map.of(Approach.PREDICTIVE, 72L, Approach.AGILE, 54L, Approach.HYBRID, 54L));
        }
    }

    @Test
    void theSameSeedMakesTheSamePaperAndAnotherOneAnother() {
        var bank = Bank.of(Papers.pmp(0), Papers.bank(900), Map.of());
        var one = PaperPlanner.mock(bank, 180, Met.NOTHING, 7);
        assertThat(PaperPlanner.mock(bank, 180, Met.NOTHING, 7)).isEqualTo(one);
        assertThat(PaperPlanner.mock(bank, 180, Met.NOTHING, 8)).isNotEqualTo(one);
        assertThat(drawn(one).slots())
                .allSatisfy(slot -> assertThat(slot.orders().getFirst()).containsExactlyInAnyOrder(0, 1, 2, 3));
        assertThat(drawn(one).slots().stream().map(Slot::orders).distinct().count())
                .isGreaterThan(20);
    }

    @Test
    void unseenItemsComeFirstThenThoseSeenLongestAgo() {
        var items = Papers.bank(300);
        var bank = Bank.of(Papers.pmp(0), items, Map.of());
        for (long seed = 0; seed < 30; seed++) {
            var chance = new Random(seed);
            var seen = new HashMap<String, Instant>();
            items.forEach(item -> {
                if (chance.nextInt(100) < 60) {
                    seen.put(item.id(), LONG_AGO.plusSeconds(chance.nextInt(1_000_000)));
                }
            });
            var paper = drawn(PaperPlanner.mock(bank, 180, new Met(seen, Set.of()), seed));
            var taken = paper.slots().stream().map(Slot::question).collect(Collectors.toSet());
            for (var part : List.of("pmp/people", "pmp/process", "pmp/business")) {
                var left = items.stream()
                        .filter(item -> item.about().belongsTo(part) && !taken.contains(item.id()))
                        .toList();
                boolean tookSeen = paper.slots().stream()
                        .anyMatch(slot -> slot.part().equals(part) && seen.containsKey(slot.question()));
                assertThat(tookSeen && left.stream().anyMatch(item -> !seen.containsKey(item.id())))
                        .as("seed %s, %s", seed, part)
                        .isFalse();
            }
        }
    }

    @Test
    void aSetTakesWhatWasSeenLongestAgo() {
        var items = Papers.bank(40);
        var seen = new HashMap<String, Instant>();
        for (int i = 0; i < 40; i++) {
            seen.put(items.get(i).id(), LONG_AGO.plusSeconds(i * 31 % 40));
        }
        var oldest = seen.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(10)
                .map(Map.Entry::getKey)
                .toList();
        var paper = drawn(PaperPlanner.set(catalog(items), SetSpec.drill("x", 10), new Met(seen, Set.of()), 3));
        assertThat(paper.slots()).extracting(Slot::question).containsExactlyInAnyOrderElementsOf(oldest);
    }

    @Test
    void caseSetsStayWholeAndInOrderAndOnlyWhereTheyBelong() {
        var items = new ArrayList<>(Papers.bank(900));
        var cases = Papers.cases(8, items);
        var bank = Bank.of(Papers.pmp(10), items, cases);
        for (long seed = 0; seed < 30; seed++) {
            var paper = drawn(PaperPlanner.mock(bank, 180, Met.NOTHING, seed));
            assertThat(parts(paper.slots().stream().filter(Slot::scored).toList()))
                    .isEqualTo(Map.of("pmp/people", 56L, "pmp/process", 70L, "pmp/business", 44L));
            assertThat(paper.cases()).hasSize(6);
            cases.values().stream()
                    .filter(set -> paper.cases().containsKey(set.id()))
                    .forEach(set -> {
                        var id = set.id();
                        var places = IntStream.range(0, paper.size())
                                .filter(place ->
                                        paper.slots().get(place).caseSet().equals(Optional.of(id)))
                                .boxed()
                                .toList();
                        assertThat(places.stream()
                                        .map(place -> paper.slots().get(place).question())
                                        .toList())
                                .isEqualTo(set.items());
                        assertThat(places.getLast() - places.getFirst()).isEqualTo(4);
                        assertThat(paper.sectionOf(places.getFirst())).isEqualTo(paper.sectionOf(places.getLast()));
                    });
            assertThat(paper.sections())
                    .allSatisfy(section -> assertThat(
                                    paper.slots().subList(section.first(), section.first() + section.count()).stream()
                                            .filter(slot -> slot.caseSet().isPresent()))
                            .hasSize(10));
        }
    }

    @Test
    void pilotItemsStandOnUnscoredPlacesOnly() {
        var items = new ArrayList<>(Papers.bank(900));
        for (int number = 5_000; number < 5_006; number++) {
            items.add(Papers.item(
                    number, "pmp/people", Optional.of(Approach.AGILE), Optional.empty(), true, Status.LIVE));
        }
        var paper = drawn(PaperPlanner.mock(Bank.of(Papers.pmp(0), items, Map.of()), 180, Met.NOTHING, 1));
        assertThat(paper.slots().stream().filter(slot -> !slot.scored())).hasSize(10);
        assertThat(paper.slots().stream().filter(slot -> slot.question().startsWith("pmp/bank#q500")))
                .hasSize(6)
                .noneMatch(Slot::scored);
    }

    @Test
    void draftsAndRetiredItemsAreNeverDrawn() {
        var items = new ArrayList<Question>();
        for (int number = 0; number < 60; number++) {
            items.add(Papers.item(
                    number,
                    "pmp/people",
                    Optional.of(Approach.AGILE),
                    Optional.empty(),
                    false,
                    Status.values()[number % 3]));
        }
        var paper = drawn(PaperPlanner.set(catalog(items), SetSpec.drill("x", 20), Met.NOTHING, 1));
        var live = items.stream().filter(Question::inUse).map(Question::id).collect(Collectors.toSet());
        assertThat(paper.slots()).extracting(Slot::question).allMatch(live::contains);
        assertThat(PaperPlanner.set(catalog(items), SetSpec.drill("x", 21), Met.NOTHING, 1))
                .isEqualTo(new TooFew(21, 20, 20));
    }

    @Test
    void tooSmallABankSaysHowLongAPaperItMakes() {
        var bank = Bank.of(Papers.pmp(0), Papers.bank(60), Map.of());
        var draw = (TooFew) PaperPlanner.mock(bank, 180, Met.NOTHING, 1);
        assertThat(draw.wanted()).isEqualTo(180);
        assertThat(draw.available()).isEqualTo(60);
        assertThat(draw.possible()).isBetween(45, 50);
        var paper = drawn(PaperPlanner.mock(bank, draw.possible(), Met.NOTHING, 1));
        assertThat(paper.size()).isEqualTo(draw.possible());
        assertThat(paper.sections()).hasSize(3);
        assertThat(PaperPlanner.mock(Bank.of(Papers.pmp(0), List.of(), Map.of()), 10, Met.NOTHING, 1))
                .isEqualTo(new TooFew(10, 0, 0));
    }

    @Test
    void filtersOfASetAllHold() {
        var items = Papers.bank(600);
        var spec = SetSpec.drill("x", 8)
                .parts(Set.of("pmp/people"))
                .skills(Set.of("skills/s1", "skills/s2"))
                .bands(Set.of(2, 3))
                .approaches(Set.of(Approach.AGILE));
        var byId = items.stream().collect(Collectors.toMap(Question::id, item -> item));
        drawn(PaperPlanner.set(catalog(items), spec, Met.NOTHING, 5)).slots().forEach(slot -> {
            var item = Optional.ofNullable(byId.get(slot.question())).orElseThrow();
            assertThat(item.about().belongsTo("pmp/people")).isTrue();
            assertThat(item.skill()).isIn("skills/s1", "skills/s2");
            assertThat(item.band()).isIn(2, 3);
            assertThat(item.about().approach()).hasValue(Approach.AGILE);
            assertThat(slot.part()).isEqualTo("pmp/people");
        });
    }

    @Test
    void aSetOfMissedOrUnseenItemsHoldsOnlyThose() {
        var items = Papers.bank(20);
        var missed = new HashSet<String>();
        var seen = new HashMap<String, Instant>();
        for (int i = 0; i < 10; i++) {
            seen.put(items.get(i).id(), LONG_AGO);
            if (i < 4) {
                missed.add(items.get(i).id());
            }
        }
        var met = new Met(seen, missed);
        var catalog = catalog(items);
        assertThat(PaperPlanner.available(catalog, SetSpec.drill("x", 1).pick(Pick.MISSED), met))
                .isEqualTo(4);
        assertThat(PaperPlanner.available(catalog, SetSpec.drill("x", 1).pick(Pick.UNSEEN), met))
                .isEqualTo(10);
        assertThat(drawn(PaperPlanner.set(catalog, SetSpec.drill("x", 4).pick(Pick.MISSED), met, 1))
                        .slots())
                .extracting(Slot::question)
                .containsExactlyInAnyOrderElementsOf(missed);
    }

    @Test
    void namedItemsComeInTheirOrderAndOnlyThoseInUse() {
        var items = Papers.bank(5);
        var spec = SetSpec.of(
                Conduct.Kind.REVIEW,
                "Review",
                List.of(items.get(3).id(), items.get(1).id()));
        assertThat(drawn(PaperPlanner.set(catalog(items), spec, Met.NOTHING, 1)).slots())
                .extracting(Slot::question)
                .containsExactly(items.get(3).id(), items.get(1).id());
    }

    @Test
    void theSameWishesHaveTheSameKey() {
        var one = SetSpec.drill("a", 5).skills(Set.of("x", "y")).bands(Set.of(1, 2));
        assertThat(SetSpec.drill("b", 5)
                        .bands(Set.of(2, 1))
                        .skills(Set.of("y", "x"))
                        .key())
                .isEqualTo(one.key());
        assertThat(one.count(6).key()).isNotEqualTo(one.key());
    }

    private static Catalog catalog(List<Question> items) {
        var byId = new java.util.LinkedHashMap<String, Question>();
        items.forEach(item -> byId.put(item.id(), item));
        return Catalog.EMPTY.but().questions(byId).build();
    }

    private static Map<String, Long> parts(List<Slot> slots) {
        return slots.stream().collect(Collectors.groupingBy(Slot::part, Collectors.counting()));
    }

    private static Map<Approach, Long> approaches(Paper paper) {
        return paper.slots().stream()
                .collect(Collectors.groupingBy(slot -> slot.approach().orElseThrow(), Collectors.counting()));
    }

    private static Paper drawn(Draw draw) {
        assertThat(draw).isInstanceOf(Drawn.class);
        return ((Drawn) draw).paper();
    }
}
