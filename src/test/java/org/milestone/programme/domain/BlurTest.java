package org.milestone.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything a lead can know is tried out: all groups up to a size, all answers in them, all
/// chances. What is proven is that the same bands come about in a world in which any one person
/// answered the other way.
class BlurTest {
    private static final int LARGEST = 90;
    private static final int LARGEST_OF_TWO = 34;
    private static final int CHANCES = 40;

    static IntStream groups() {
        return IntStream.rangeClosed(0, LARGEST);
    }

    static IntStream groupsOfTwoFigures() {
        return IntStream.rangeClosed(Blur.smallestGroup() + 1, LARGEST_OF_TWO);
    }

    @Test
    void smallGroupsGetNoAnswerAtAll() {
        IntStream.range(0, Blur.smallestGroup())
                .forEach(of -> IntStream.rangeClosed(0, of)
                        .forEach(count -> assertThat(bands(count, of)).containsExactly(Optional.empty())));
        assertThat(Blur.smallestGroup()).isEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void fewerThanFiveAndAllButFourAreNeverToldApart(int of) {
        if (of < Blur.smallestGroup()) {
            return;
        }
        for (int few = 0; few < Blur.FEWEST; few++) {
            assertThat(bands(few, of)).isEqualTo(bands(0, of)).hasSize(1);
            assertThat(bands(of - few, of)).isEqualTo(bands(of, of)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void aBandIsTrueAndWide(int of) {
        for (int count = 0; count <= of; count++) {
            for (var shown : bands(count, of)) {
                if (shown.isPresent()) {
                    var band = shown.get();
                    assertThat(count).isBetween(band.low(), band.high());
                    assertThat(band.of()).isEqualTo(of);
                    assertThat(band.high() - band.low()).isGreaterThanOrEqualTo(Blur.FEWEST);
                }
            }
        }
    }

    /// One snapshot: whatever is shown, somebody's yes and somebody's no are both possible.
    @ParameterizedTest
    @MethodSource("groups")
    void oneSnapshotTellsNobodysAnswer(int of) {
        var yes = new HashSet<Optional<Band>>();
        var no = new HashSet<Optional<Band>>();
        for (int count = 0; count <= of && of > 0; count++) {
            (count > 0 ? yes : new HashSet<Optional<Band>>()).addAll(bands(count, of));
            (count < of ? no : new HashSet<Optional<Band>>()).addAll(bands(count, of));
        }
        assertThat(yes).isEqualTo(no);
    }

    /// Two snapshots between which one person leaves and everybody else stays as they were, which
    /// is the best case for whoever wants to find out. Read backwards it is somebody joining.
    @ParameterizedTest
    @MethodSource("groups")
    void nobodyIsFoundOutByLeavingOrJoining(int of) {
        if (of < 2) {
            return;
        }
        assertThat(transcripts(of, 1)).isEqualTo(transcripts(of, 0));
    }

    private record Transcript(Optional<Band> before, Optional<Band> after) {}

    /// All pairs of bands that come about when the one who leaves had this answer.
    private static Set<Transcript> transcripts(int of, int answer) {
        var all = new HashSet<Transcript>();
        for (int others = 0; others < of; others++) {
            for (var before : bands(others + answer, of)) {
                for (var after : bands(others, of - 1)) {
                    all.add(new Transcript(before, after));
                }
            }
        }
        return all;
    }

    private record Both(Transcript wide, Transcript narrow) {}

    /// Whoever studied on three days studied: two figures that go together give nobody away
    /// either.
    @ParameterizedTest
    @MethodSource("groupsOfTwoFigures")
    void nobodyIsFoundOutByTwoFiguresOfWhichOneContainsTheOther(int of) {
        var possible = new HashMap<Both, Set<List<Integer>>>();
        for (int wide = 0; wide < of; wide++) {
            for (int narrow = 0; narrow <= wide; narrow++) {
                for (var answers : List.of(List.of(0, 0), List.of(1, 0), List.of(1, 1))) {
                    for (var first : pairs(wide + answers.get(0), wide, of)) {
                        for (var second : pairs(narrow + answers.get(1), narrow, of)) {
                            possible.computeIfAbsent(new Both(first, second), both -> new HashSet<>())
                                    .add(answers);
                        }
                    }
                }
            }
        }
        assertThat(possible.values()).allSatisfy(answers -> {
            assertThat(answers.stream().map(List::getFirst)).contains(0, 1);
            assertThat(answers.stream().map(List::getLast)).contains(0, 1);
        });
    }

    private static List<Transcript> pairs(int before, int after, int of) {
        var all = new ArrayList<Transcript>();
        bands(before, of).forEach(one -> bands(after, of - 1).forEach(other -> all.add(new Transcript(one, other))));
        return all;
    }

    /// Why chance is needed: with a fixed one, some leaver tips a count over its border.
    @Test
    void withoutChanceSomebodyIsFoundOut() {
        int of = 20;
        var yes = new HashSet<Transcript>();
        var no = new HashSet<Transcript>();
        for (int others = 0; others < of; others++) {
            var after = Blur.band(others, of - 1, 0.5);
            yes.add(new Transcript(Blur.band(others + 1, of, 0.5), after));
            no.add(new Transcript(Blur.band(others, of, 0.5), after));
        }
        assertThat(yes).isNotEqualTo(no);
    }

    @Test
    void bandsLieRightOnAverage() {
        var random = new Random(7);
        int rounds = 20_000;
        double middles = 0;
        for (int round = 0; round < rounds; round++) {
            middles += Blur.band(22, 50, random.nextDouble()).orElseThrow().middle();
        }
        assertThat(middles / rounds).isBetween(21.8, 22.2);
    }

    @Test
    void aGroupOfTwentyReadsLikeThis() {
        assertThat(bands(3, 20)).containsExactly(Optional.of(new Band(0, 8, 20)));
        assertThat(bands(7, 20)).containsExactly(Optional.of(new Band(5, 15, 20)), Optional.of(new Band(0, 8, 20)));
        assertThat(bands(9, 20)).containsExactly(Optional.of(new Band(5, 15, 20)));
        assertThat(bands(18, 20)).containsExactly(Optional.of(new Band(10, 20, 20)));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Blur.band(4, 3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Blur.band(-1, 3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Band(5, 4, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSamePeopleWithTheSameAnswersHaveTheSameFingerprint() {
        var one = new Tally(Map.of(3L, Set.of(Figure.MET), 1L, Set.of()));
        var same = new Tally(Map.of(1L, Set.of(Figure.PLANNED), 3L, Set.of(Figure.MET)));
        assertThat(one.fingerprint(Figure.MET))
                .isEqualTo(same.fingerprint(Figure.MET))
                .isNotEqualTo(one.fingerprint(Figure.PASSED))
                .isNotEqualTo(new Tally(Map.of(3L, Set.of(Figure.MET))).fingerprint(Figure.MET));
        assertThat(one.fingerprint(Figure.PLANNED)).isNotEqualTo(same.fingerprint(Figure.PLANNED));
    }

    /// All bands that chance can make of a count.
    private static Set<Optional<Band>> bands(int count, int of) {
        var all = new LinkedHashSet<Optional<Band>>();
        for (int chance = 0; chance < CHANCES; chance++) {
            all.add(Blur.band(count, of, chance / (double) CHANCES));
        }
        return all;
    }
}
