package org.milestone.career.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.milestone.career.domain.Careers.TODAY;
import static org.milestone.career.domain.Careers.always;
import static org.milestone.career.domain.Careers.exam;
import static org.milestone.career.domain.Careers.graph;
import static org.milestone.career.domain.Careers.leading;
import static org.milestone.career.domain.Careers.leg;
import static org.milestone.career.domain.Careers.must;
import static org.milestone.career.domain.Careers.post;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milestone.career.domain.Exam.Rule;
import org.milestone.content.domain.Stage;

/// Plans computed by hand first. In all of them 4.348214 weeks are a month (365.25 / 12 / 7), and
/// nothing scatters unless it says so.
class WorkedExampleTest {
    private static final double WEEKS = 365.25 / 12 / 7;

    private static final RoleGraph TWO = graph(
            post("clerk", Stage.START, List.of(), 0.25, leg("manager", 12, 2)),
            post("manager", Stage.MID, List.of(must("scope", 3, 2)), 1));

    private final Pace steady = new Pace(1.3, 1.64, 0, 0);

    @Test
    void timeInTheRoleDecidesWhenStudyIsDoneBefore() {
        // 17 hours (2 + 5 + 10) at 2 a week, 1.3 as long: 17 * 1.3 / 2 / 4.348214 = 2.5413 months.
        // Practice to level 2: 1 + 2 = 3 months. Then hiring: 3 + 2 = 5. The role: 12. So 12.
        var ends = ends(TWO, Map.of(), Wish.of("manager", List.of(), 2), 0);
        assertThat(ends.get("study:scope@manager")).isCloseTo(17 * 1.3 / (2 * WEEKS), within(1e-9));
        assertThat(ends.get("practice:manager")).isCloseTo(3, within(1e-9));
        assertThat(ends.get("hiring:manager")).isCloseTo(5, within(1e-9));
        assertThat(ends.get("start:manager")).isCloseTo(12, within(1e-9));
    }

    @Test
    void studyDecidesWhenTheTimeIsOver() {
        // 20 of 12 months are over; half an hour a week: 17 * 1.3 / 0.5 / 4.348214 = 10.1651;
        // practice takes 3; hiring after both: 12.1651.
        var ends = ends(TWO, Map.of(), Wish.of("manager", List.of(), 0.5), 20);
        assertThat(ends.get("start:manager")).isCloseTo(12.1651, within(1e-3));
    }

    @Test
    void monthsAreGatheredByTheShareOfEachRole() {
        // 6 months are there. Until the move after 12 months a quarter of each counts: 3 more. Of
        // 36 are 27 missing, in the new role each counts whole: 12 + 27 = 39. The application takes
        // half a month, the day of the exam another half: 40.
        var ends = ends(TWO, Map.of("e", exam("e", 10, always(leading(36, 96)))), withExam(), 0);
        assertThat(ends.get("months:e")).isCloseTo(39, within(1e-9));
        assertThat(ends.get("passed:e")).isCloseTo(40, within(1e-9));
        assertThat(ends.get("finish:manager")).isCloseTo(40, within(1e-9));
    }

    @Test
    void theRuleOfTheSimulatedDayHolds() {
        // From the first of June 2029 on, 30.26 months from today, 24 months are enough; they are
        // there after 12 + 15 = 27. So the application waits for that day.
        var from = java.time.LocalDate.of(2029, 6, 1);
        double day = java.time.temporal.ChronoUnit.DAYS.between(TODAY, from) / (365.25 / 12);
        var eased = exam("e", 10, always(leading(36, 96)), new Rule(from, List.of(leading(24, 96))));
        assertThat(ends(TWO, Map.of("e", eased), withExam(), 0).get("months:e")).isCloseTo(day, within(1e-9));

        // And a stricter one that comes before the 39 months are over makes it 12 + 33 = 45.
        var stricter = exam("e", 10, always(leading(36, 96)), new Rule(from, List.of(leading(42, 96))));
        assertThat(ends(TWO, Map.of("e", stricter), withExam(), 0).get("months:e"))
                .isCloseTo(45, within(1e-9));

        // A stricter one that comes later does not matter.
        var late = exam("e", 10, always(leading(36, 96)), new Rule(TODAY.plusMonths(40), List.of(leading(60, 96))));
        assertThat(ends(TWO, Map.of("e", late), withExam(), 0).get("months:e")).isCloseTo(39, within(1e-9));
    }

    @Test
    void monthsLeaveTheSpanTheyMustLieIn() {
        // Within 24 months: the six that are there lie 1 to 6 months back and are gone after 18 to
        // 23. After 12 months 9 are there; each month brings one and from 18 on loses one, so at 18
        // there are 15; from then to 23 one comes as one goes, then only what the clerk's quarter
        // was leaves: at 23 there are 14 and a half month's share; 20 are there when
        // (t - 24 < 12): 0.25 * (12 - (t - 24)) + (t - 12) = 20, so t = 12 + 20 - 0.25 * (36 - t):
        // 0.75 t = 23, t = 30.667.
        var soon = exam("e", 10, always(leading(20, 24)));
        assertThat(ends(TWO, Map.of("e", soon), withExam(), 0).get("months:e")).isCloseTo(23 / 0.75, within(1e-6));
    }

    @Test
    void nobodyLeavesARoleThatBringsTheMonthsForOneThatDoesNot() {
        // 36 months, 6 there: the manager stays 30 months and then moves on, though 18 are usual.
        var on = graph(
                post("manager", Stage.MID, List.of(), 1, leg("adviser", 18, 2)),
                post("adviser", Stage.SENIOR, List.of(), 0));
        var exams = Map.of("e", exam("e", 10, always(leading(36, 96))));
        var wish = Wish.of("adviser", List.of("e"), 5);
        var ends = ends(on, exams, wish, 0, "manager");
        assertThat(ends.get("months:e")).isCloseTo(30, within(1e-9));
        assertThat(ends.get("start:adviser")).isCloseTo(30, within(1e-9));
        assertThat(ends(on, Map.of(), Wish.of("adviser", List.of(), 5), 0, "manager")
                        .get("start:adviser"))
                .isCloseTo(18, within(1e-9));
    }

    @Test
    void allRunsAreOneWhenNothingScatters() {
        var planned = (Planning.Planned)
                new PathPlanner(TWO, Map.of()).plan(of(Wish.of("manager", List.of(), 2), 0, "clerk"));
        var whole = planned.chosen().simulated().milestones().get("start:manager");
        // Practice at work scatters from 1.8 to 5.4 months and is over long before.
        assertThat(whole).isEqualTo(new Forecast(12, 12, 12, 12));
        assertThat(planned.chosen().bottleneck())
                .hasValue(new Bottleneck(Bottleneck.What.TIME_IN_ROLE, "clerk", "", 1, 12));
    }

    private Wish withExam() {
        return Wish.of("manager", List.of("e"), 5);
    }

    private Map<String, Double> ends(RoleGraph graph, Map<String, Exam> exams, Wish wish, int monthsInRole) {
        return ends(graph, exams, wish, monthsInRole, "clerk");
    }

    private Map<String, Double> ends(
            RoleGraph graph, Map<String, Exam> exams, Wish wish, int monthsInRole, String from) {
        var itinerary = Itinerary.along(
                List.of(from, wish.target()), graph, List.copyOf(exams.values()), wish.certifications());
        return Simulation.usualEnds(Network.of(itinerary, of(wish, monthsInRole, from)));
    }

    private Situation of(Wish wish, int monthsInRole, String from) {
        var months = IntStream.rangeClosed(1, 6)
                .mapToObj(back -> YearMonth.from(TODAY).minusMonths(back))
                .toList();
        var standing = Standing.in(from).monthsInRole(monthsInRole).months(Map.of(Careers.LEADING, months));
        return Careers.situation(standing, wish, 1).pace(steady);
    }
}
