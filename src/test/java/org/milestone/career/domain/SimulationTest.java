package org.milestone.career.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milestone.career.domain.Difference.Cause;
import org.milestone.career.domain.Difference.Part;
import org.milestone.career.domain.Planning.Planned;
import org.milestone.career.domain.Standing.Level;

class SimulationTest {
    private final CareerMapOfTests map = new CareerMapOfTests();

    /// A graph and certifications to plan on.
    private record CareerMapOfTests(RoleGraph graph, Map<String, Exam> exams) {
        CareerMapOfTests() {
            this(Careers.random(20, 3), Careers.exams(3));
        }
    }

    @Test
    void drawsHaveTheMeanOfBetaPert() {
        var estimate = new Estimate(3, 5, 19);
        var table = Beta.table(estimate);
        double mean = IntStream.range(0, 20_000)
                .mapToDouble(run -> Beta.quantile(estimate, table, Chance.uniform(1, run, 7)))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(estimate.mean(), within(0.05));
        assertThat(Beta.quantile(estimate, table, 0)).isCloseTo(3, within(1e-9));
        assertThat(Beta.quantile(estimate, table, 1)).isCloseTo(19, within(1e-9));
        // alpha = 1 + 4 * 2 / 16 = 1.5, beta = 4.5: the median of that is 0.2211.
        assertThat(Beta.quantile(estimate, table, 0.5)).isCloseTo(3 + 16 * 0.2211, within(0.02));
    }

    @Test
    void chanceIsUniformAndHangsOnSeedRunAndPurpose() {
        var draws = IntStream.range(0, 50_000)
                .mapToDouble(run -> Chance.uniform(42, run, Chance.key("hiring:x")))
                .toArray();
        assertThat(DoubleStream.of(draws).average().orElseThrow()).isCloseTo(0.5, within(0.01));
        assertThat(DoubleStream.of(draws).filter(u -> u < 0.1).count()).isBetween(4_700L, 5_300L);
        assertThat(Chance.uniform(1, 0, 5)).isNotEqualTo(Chance.uniform(2, 0, 5));
        assertThat(Chance.normal(0.5)).isCloseTo(0, within(1e-9));
        assertThat(Chance.normal(0.8)).isCloseTo(0.8416212, within(1e-6));
        assertThat(Chance.normal(0.001)).isCloseTo(-3.0902323, within(1e-6));
    }

    @Test
    void percentilesGrowAndCriticalSharesAreShares() {
        var option = planned(situation(5)).chosen();
        option.simulated().milestones().values().forEach(forecast -> {
            assertThat(forecast.p10()).isLessThanOrEqualTo(forecast.p50());
            assertThat(forecast.p50()).isLessThanOrEqualTo(forecast.p80());
            assertThat(forecast.p80()).isLessThanOrEqualTo(forecast.p95());
        });
        assertThat(option.simulated().critical().values())
                .isNotEmpty()
                .allSatisfy(critical -> assertThat(critical.share()).isBetween(0.0, 1.0));
        double sum = option.simulated().critical().values().stream()
                .mapToDouble(Simulated.Critical::months)
                .sum();
        assertThat(sum)
                .as("the critical path is as long as the whole")
                .isBetween(
                        option.simulated().whole().p10(),
                        option.simulated().whole().p95());
        assertThat(option.simulated().usualWay()).isNotEmpty();
    }

    @Test
    void leversAreComparedWithTheSameLuck() {
        var situation = situation(4);
        var levers = Lever.of(planned(situation), situation);
        assertThat(levers).isSortedAccordingTo(java.util.Comparator.comparingLong(Lever::days));
        assertThat(levers.stream().filter(lever -> lever.what() != Lever.What.OTHER_PATH))
                .allSatisfy(lever -> assertThat(lever.days()).isLessThanOrEqualTo(0));
    }

    @Test
    void thePaceMovesFromOthersToOnesOwn() {
        assertThat(Pace.of(List.of())).isEqualTo(Pace.USUAL);
        var asPlanned = Pace.of(weeks(20, 5, 5));
        assertThat(asPlanned.ours()).isBetween(1.0, 1.15);
        assertThat(asPlanned.spread()).isLessThan(Pace.USUAL.spread());
        var half = Pace.of(weeks(20, 5, 2.5));
        assertThat(half.ours()).isBetween(1.7, 2.0);
        assertThat(half.own()).isGreaterThan(half.ours());
        assertThat(Pace.of(weeks(1, 5, 0)).ours()).isLessThan(2.0);
        // By hand: one week as planned weighs 1 / 0.64 = 1.5625 against 1 / 0.1225 = 8.1633:
        // exp(8.1633 / 9.7258 * ln 1.3) = 1.2464.
        assertThat(Pace.of(weeks(1, 5, 5)).ours()).isCloseTo(1.2464, within(1e-4));
    }

    @Test
    void theReasonsOfADifferenceAddUpToIt() {
        var before = snapshot(situation(4));
        var later = situation(4).today(Careers.TODAY.plusDays(30)).pace(Pace.of(weeks(4, 4, 6)));
        var standing = later.standing()
                .monthsInRole(1)
                .levels(Map.of("s1", new Level(3, 2), "s2", new Level(4, 1), "s3", new Level(3, 3)))
                .months(Map.of(Careers.LEADING, List.of(YearMonth.from(Careers.TODAY))))
                .certifications(Set.of("free"));
        var now = snapshot(later.standing(standing).wish(later.wish().hours(6)));
        var difference = Difference.between(before, now);
        assertThat(difference.parts().stream().mapToLong(Part::days).sum()).isEqualTo(difference.days());
        assertThat(difference.parts().stream().map(Part::cause))
                .contains(Cause.TIME, Cause.LEVELS, Cause.MONTHS, Cause.HOURS, Cause.PACE);
    }

    @Test
    void nothingChangedIsNoDifference() {
        assertThat(Difference.between(snapshot(situation(4)), snapshot(situation(4))))
                .isEqualTo(new Difference(0, List.of()));
    }

    @Test
    void timeThatGoesByMakesStudyLaterAndTheTimeInTheRoleNot() {
        var before = snapshot(situation(1));
        var now = snapshot(situation(1).today(LocalDate.of(2026, 12, 22)));
        assertThat(Difference.between(before, now).parts())
                .singleElement()
                .satisfies(part -> assertThat(part.cause()).isEqualTo(Cause.TIME));
    }

    @Test
    void theSliderSeesTheSamePathWithOtherHours() {
        var snapshot = snapshot(situation(3));
        assertThat(snapshot.preview(3)).isEqualTo(snapshot.simulated());
        assertThat(snapshot.preview(8).whole().p50())
                .isLessThanOrEqualTo(snapshot.simulated().whole().p50());
    }

    private Snapshot snapshot(Situation situation) {
        return Snapshot.of(situation, planned(situation).chosen(), Map.of());
    }

    private Planned planned(Situation situation) {
        return (Planned) new PathPlanner(map.graph(), map.exams()).plan(situation);
    }

    private static Situation situation(double hours) {
        return Careers.situation(Standing.in("r0"), Wish.of("r19", List.of("months", "both"), hours), 11);
    }

    private static List<Pace.Week> weeks(int number, double planned, double done) {
        return IntStream.range(0, number)
                .mapToObj(week -> new Pace.Week(planned, done))
                .toList();
    }
}
