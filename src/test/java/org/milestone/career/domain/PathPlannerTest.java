package org.milestone.career.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.milestone.career.domain.Careers.always;
import static org.milestone.career.domain.Careers.exam;
import static org.milestone.career.domain.Careers.graph;
import static org.milestone.career.domain.Careers.leading;
import static org.milestone.career.domain.Careers.leg;
import static org.milestone.career.domain.Careers.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.career.domain.Exam.Way;
import org.milestone.career.domain.Planning.NoWay;
import org.milestone.career.domain.Planning.Planned;
import org.milestone.career.domain.Planning.Reason;
import org.milestone.content.domain.Role.Move;
import org.milestone.content.domain.Stage;

class PathPlannerTest {
    private static final Estimate YEAR = new Estimate(6, 12, 24);
    private static final Estimate SEARCH = new Estimate(1, 2, 6);

    private static final RoleGraph SQUARE = graph(
            post("a", Stage.START, List.of(), 0, long_("d", 40), leg("b", Move.LATERAL, YEAR, SEARCH), long_("c", 14)),
            post("b", Stage.ENTRY, List.of(), 0.5, leg("d", Move.PROMOTION, YEAR, SEARCH)),
            post("c", Stage.ENTRY, List.of(), 0.5, leg("d", Move.STEP_DOWN, YEAR, SEARCH)),
            post("d", Stage.MID, List.of(), 1),
            post("alone", Stage.MID, List.of(), 1));

    private static RoleGraph.Leg long_(String to, double months) {
        return leg(to, Move.PROMOTION, new Estimate(months - 4, months, months + 30), SEARCH);
    }

    @Test
    void aPathVisitsNoRoleTwiceAndIsNotLongerThanFiveMoves() {
        var graph = Careers.random(30, 7);
        var paths = graph.paths("r0", "r29", 5, leg -> true);
        assertThat(paths).isNotEmpty().doesNotHaveDuplicates().allSatisfy(path -> {
            assertThat(path).doesNotHaveDuplicates().startsWith("r0").endsWith("r29");
            assertThat(path.size()).isLessThanOrEqualTo(6);
        });
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        var one = planned(SQUARE, Map.of(), Wish.of("d", List.of(), 5), 3);
        var other = planned(SQUARE, Map.of(), Wish.of("d", List.of(), 5), 3);
        assertThat(one).isEqualTo(other);
        assertThat(planned(SQUARE, Map.of(), Wish.of("d", List.of(), 5), 4)).isNotEqualTo(one);
    }

    @Test
    void whatIsBeatenOnEverythingIsNotShown() {
        var planned = planned(SQUARE, Map.of(), Wish.of("d", List.of(), 5), 3);
        assertThat(planned.options().stream().map(option -> option.itinerary().roles()))
                .as("the long way needs no move between; the way over c is beaten by the one over b")
                .containsExactly(List.of("a", "b", "d"), List.of("a", "d"));
    }

    @Test
    void theChosenPathStandsFirstUntilItIsGone() {
        var wish = Wish.of("d", List.of(), 5).path(List.of("a", "c", "d"));
        var planned = planned(SQUARE, Map.of(), wish, 3);
        assertThat(planned.chosen().itinerary().roles()).containsExactly("a", "c", "d");
        assertThat(planned.pathLost()).isFalse();
        var gone = planned(SQUARE, Map.of(), wish.path(List.of("a", "x", "d")), 3);
        assertThat(gone.pathLost()).isTrue();
        assertThat(gone.chosen().itinerary().roles()).containsExactly("a", "b", "d");
    }

    @Test
    void boundsAreKept() {
        var down = graph(
                post("a", Stage.SENIOR, List.of(), 0, leg("b", Move.STEP_DOWN, YEAR, SEARCH)),
                post("b", Stage.MID, List.of(), 0));
        var wish = new Wish("b", List.of(), 5, true, Optional.empty(), List.of());
        assertThat(plan(down, Map.of(), wish)).isEqualTo(new NoWay(Reason.ONLY_BY_STEP_DOWN, Set.of()));
        var dear = new Exam("e", "e", Estimate.exactly(20), Optional.of(700.0), List.of(), List.of(always(Way.FREE)));
        var poor = new Wish("d", List.of("e"), 5, false, Optional.of(500), List.of());
        assertThat(plan(SQUARE, Map.of("e", dear), poor)).isEqualTo(new NoWay(Reason.OVER_BUDGET, Set.of("e")));
        var degree = exam("e", 20, always(new Way(Education.DEGREE, Map.of(), List.of(), 0)));
        assertThat(plan(SQUARE, Map.of("e", degree), Wish.of("d", List.of("e"), 5)))
                .isEqualTo(new NoWay(Reason.EDUCATION, Set.of("e")));
    }

    @Test
    void whatCannotBeReachedIsSaid() {
        assertThat(plan(SQUARE, Map.of(), Wish.of("alone", List.of(), 5)))
                .isEqualTo(new NoWay(Reason.NO_PATH, Set.of()));
        assertThat(plan(SQUARE, Map.of(), Wish.of("gone", List.of(), 5)))
                .isEqualTo(new NoWay(Reason.UNKNOWN_ROLE, Set.of()));
        assertThat(plan(SQUARE, Map.of(), Wish.of("a", List.of(), 5)))
                .isEqualTo(new NoWay(Reason.ALREADY_THERE, Set.of()));
        var idle = graph(post("a", Stage.START, List.of(), 0, long_("d", 12)), post("d", Stage.MID, List.of(), 0.1));
        assertThat(plan(idle, Map.of("e", exam("e", 20, always(leading(36, 96)))), Wish.of("d", List.of("e"), 5)))
                .isEqualTo(new NoWay(Reason.MONTHS_OUT_OF_REACH, Set.of("e")));
    }

    @Test
    void aCertificationBringsAlongWhatItAsksFor() {
        var first = exam("first", 20, always(Way.FREE));
        var second = exam("second", 30, always(new Way(Education.NONE, Map.of(), List.of("first"), 0)));
        var exams = Map.of("first", first, "second", second);
        var planned = planned(SQUARE, exams, Wish.of("d", List.of("second"), 5), 1);
        assertThat(planned.chosen().activities().stream().map(Activity::key))
                .containsSubsequence("exam-study:first", "exam-study:second")
                .contains("passed:first", "passed:second");
        var held = Standing.in("a").certifications(Set.of("first"));
        var rest = (Planned)
                new PathPlanner(SQUARE, exams).plan(Careers.situation(held, Wish.of("d", List.of("second"), 5), 1));
        assertThat(rest.chosen().activities().stream().map(Activity::key)).doesNotContain("passed:first");
    }

    @Test
    void ofSeveralWaysTheOneWithTheFewestMissingMonthsIsTaken() {
        var exam = exam(
                "e",
                20,
                always(
                        new Way(Education.NONE, Map.of(Careers.LEADING, new Exam.Asked(60, 96)), List.of(), 0),
                        new Way(Education.DEGREE, Map.of(Careers.LEADING, new Exam.Asked(36, 96)), List.of(), 0)));
        var wish = Wish.of("d", List.of("e"), 5);
        var planner = new PathPlanner(SQUARE, Map.of("e", exam));
        var plain = (Planned) planner.plan(Careers.situation(Standing.in("a"), wish, 1));
        var degree = (Planned) planner.plan(Careers.situation(Standing.in("a").education(Education.DEGREE), wish, 1));
        assertThat(plain.chosen().measures().months()
                        - degree.chosen().measures().months())
                .isBetween(20.0, 28.0);
    }

    /// The invariant: more hours a week never make the middle later, with the same seed.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void moreHoursNeverMakeItLater(long seed) {
        var random = new Random(seed);
        var graph = Careers.random(12 + random.nextInt(12), seed);
        var exams = Careers.exams(seed);
        var target = "r" + (graph.posts().size() - 1);
        var names = new TreeSet<>(exams.keySet());
        var wanted = names.stream().filter(name -> random.nextBoolean()).toList();
        var planner = new PathPlanner(graph, exams);
        double before = Double.POSITIVE_INFINITY;
        for (double hours = 1; hours <= 40; hours += 0.5 + random.nextInt(6)) {
            var situation = Careers.situation(Standing.in("r0"), Wish.of(target, wanted, hours), seed);
            var plan = planner.plan(situation);
            double middle = plan instanceof Planned planned
                    ? planned.chosen().simulated().whole().p50()
                    : Assumptions.HORIZON;
            assertThat(middle).as("with %s hours a week", hours).isLessThanOrEqualTo(before + 1e-9);
            before = middle;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void onEachPathEveryMilestoneComesEarlierWithMoreHours(long seed) {
        var graph = Careers.random(16, seed);
        var exams = Careers.exams(seed);
        for (var path :
                graph.paths("r0", "r15", 4, leg -> true).stream().limit(12).toList()) {
            var itinerary =
                    Itinerary.along(path, graph, List.copyOf(exams.values()), List.of("months", "both", "dated"));
            Map<String, Forecast> before = Map.of();
            for (double hours : new double[] {1, 2, 5, 11, 30}) {
                var situation = Careers.situation(
                        Standing.in("r0"), Wish.of("r15", List.of("months", "both", "dated"), hours), seed);
                var now = Simulation.of(Network.of(itinerary, situation)).milestones();
                before.forEach((key, forecast) -> assertThat(
                                requireNonNull(now.get(key)).p50())
                        .as("%s on %s", key, path)
                        .isLessThanOrEqualTo(forecast.p50() + 1e-9));
                before = now;
            }
        }
    }

    private static Planning plan(RoleGraph graph, Map<String, Exam> exams, Wish wish) {
        return new PathPlanner(graph, exams).plan(Careers.situation(Standing.in("a"), wish, 1));
    }

    private static Planned planned(RoleGraph graph, Map<String, Exam> exams, Wish wish, long seed) {
        return (Planned) new PathPlanner(graph, exams).plan(Careers.situation(Standing.in("a"), wish, seed));
    }
}
