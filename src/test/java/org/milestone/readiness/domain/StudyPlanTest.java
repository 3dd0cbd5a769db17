package org.milestone.readiness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milestone.readiness.domain.StudyPlan.Change;
import org.milestone.readiness.domain.StudyPlan.Hopeless;
import org.milestone.readiness.domain.StudyPlan.Kind;
import org.milestone.readiness.domain.StudyPlan.NotEnoughTime;
import org.milestone.readiness.domain.StudyPlan.Pending;
import org.milestone.readiness.domain.StudyPlan.Planned;
import org.milestone.readiness.domain.StudyPlan.Replanned;
import org.milestone.readiness.domain.StudyPlan.Session;
import org.milestone.readiness.domain.StudyPlan.Way;
import org.milestone.readiness.domain.StudyPlan.Wish;

class StudyPlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate EXAM = MONDAY.plusWeeks(10).plusDays(3);
    private static final LocalDate HOLIDAY = MONDAY.plusDays(23);

    @Test
    void aPlanHoldsEveryLessonTwoMocksAndADayOfRest() {
        var wish = wish(MONDAY, 480, lessons(40));
        var plan = (Planned) StudyPlan.of(wish);
        var read = plan.sessions().stream()
                .filter(session -> session.kind() == Kind.LESSON)
                .collect(Collectors.groupingBy(Session::subject, Collectors.summingInt(Session::minutes)));
        assertThat(read).isEqualTo(wish.lessons().stream().collect(Collectors.toMap(Pending::id, Pending::minutes)));
        assertThat(of(plan, Kind.MOCK))
                .containsExactly(
                        new Session(LocalDate.of(2026, 11, 5), Kind.MOCK, "1", 230),
                        new Session(LocalDate.of(2026, 11, 14), Kind.MOCK, "2", 230));
        assertThat(plan.sessions().getLast()).isEqualTo(new Session(EXAM.minusDays(1), Kind.REST, "", 0));
    }

    @Test
    void lessonsComeInOrderAndBeforeTheLastWeek() {
        var plan = (Planned) StudyPlan.of(wish(MONDAY, 480, lessons(40)));
        var lessons = of(plan, Kind.LESSON);
        assertThat(lessons).extracting(Session::subject).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(lessons.getLast().day()).isBefore(EXAM.minusDays(8));
        assertThat(of(plan, Kind.MIXED_SET))
                .isNotEmpty()
                .allMatch(each -> !each.day().isBefore(EXAM.minusDays(8)));
    }

    @Test
    void daysOffStayFreeAndNoDayIsOverfull() {
        var wish = wish(MONDAY, 480, lessons(40));
        var plan = (Planned) StudyPlan.of(wish);
        assertThat(plan.sessions())
                .noneMatch(session -> session.day().equals(HOLIDAY))
                .noneMatch(
                        session -> session.kind() != Kind.REST && session.day().getDayOfWeek() == DayOfWeek.SUNDAY)
                .isSortedAccordingTo(Comparator.comparing(Session::day));
        Map<LocalDate, Integer> days = plan.sessions().stream()
                .filter(session -> session.kind() != Kind.MOCK)
                .collect(Collectors.groupingBy(Session::day, Collectors.summingInt(Session::minutes)));
        assertThat(days.values()).allMatch(minutes -> minutes <= wish.minutesADay() + 20);
        int planned = plan.sessions().stream().mapToInt(Session::minutes).sum();
        assertThat(planned).isBetween((int) (0.9 * 80 * 60), 80 * 62);
    }

    @Test
    void drillsFollowTheWeightsOfTheDomains() {
        var plan = (Planned) StudyPlan.of(wish(MONDAY, 600, lessons(20)));
        var drills = of(plan, Kind.DRILL);
        int all = plan.minutes(Kind.DRILL);
        int process = drills.stream()
                .filter(drill -> drill.subject().equals("process"))
                .mapToInt(Session::minutes)
                .sum();
        assertThat((double) process / all).isBetween(0.45, 0.55);
        assertThat(drills).extracting(Session::subject).contains("people", "business");
    }

    @Test
    void tooLittleTimeIsSaidInMinutes() {
        var verdict = StudyPlan.of(wish(MONDAY, 120, lessons(40)));
        assertThat(verdict).isInstanceOfSatisfying(NotEnoughTime.class, time -> {
            assertThat(time.available()).isEqualTo(61 * 20);
            // 1,190 minutes of lessons, a quarter of that in drills and two mocks are 85 %.
            assertThat(time.needed()).isEqualTo((int) Math.ceil((1190 * 1.25 + 460) / 0.85));
            assertThat(time.missing()).isEqualTo(time.needed() - time.available());
        });
        assertThat(StudyPlan.of(wish(EXAM.minusDays(1), 480, List.of()))).isInstanceOf(NotEnoughTime.class);
    }

    @Test
    void aMissedWeekShiftsWhatIsLeft() {
        var old = (Planned) StudyPlan.of(wish(MONDAY, 480, lessons(40)));
        var replanned = (Replanned) StudyPlan.replan(old, wish(MONDAY.plusWeeks(1), 480, lessons(40)));
        assertThat(replanned.way()).isEqualTo(Way.SHIFT);
        assertThat(replanned.changes())
                .anySatisfy(change -> assertThat(change).isInstanceOfSatisfying(Change.Moved.class, moved -> {
                    assertThat(moved.subject()).isEqualTo("lesson-00");
                    assertThat(moved.to()).isAfter(moved.from());
                }))
                .anyMatch(change -> change instanceof Change.Resized(Kind kind, int before, int after)
                        && kind == Kind.DRILL
                        && after < before)
                .noneMatch(Change.Skipped.class::isInstance);
        assertThat(of(replanned.plan(), Kind.MOCK)).isEqualTo(of(old, Kind.MOCK));
    }

    @Test
    void whenShiftingIsNotEnoughPracticeShrinksThenTheLightestDomainGoesFirst() {
        var lessons = lessons(40);
        var old = (Planned) StudyPlan.of(wish(MONDAY, 260, lessons));
        int weeks = 0;
        var ways = new ArrayList<Way>();
        while (StudyPlan.replan(old, wish(MONDAY.plusWeeks(++weeks), 260, lessons)) instanceof Replanned replanned) {
            ways.add(replanned.way());
            var skipped = replanned.changes().stream()
                    .filter(Change.Skipped.class::isInstance)
                    .map(Change.Skipped.class::cast)
                    .toList();
            assertThat(skipped.isEmpty()).isEqualTo(replanned.way() != Way.SKIP);
            if (replanned.way() == Way.SKIP) {
                assertThat(skipped.getFirst().domain()).isEqualTo("business");
                assertThat(skipped.getFirst().weight()).isEqualTo(0.08);
                assertThat(skipped).extracting(Change.Skipped::weight).isSorted();
                assertThat(of(replanned.plan(), Kind.LESSON))
                        .extracting(Session::subject)
                        .doesNotContainAnyElementsOf(
                                skipped.stream().map(Change.Skipped::lesson).toList());
            }
        }
        assertThat(ways).isSorted().contains(Way.SHRINK, Way.SKIP);
        assertThat(StudyPlan.replan(old, wish(EXAM.minusDays(3), 260, lessons))).isInstanceOf(Hopeless.class);
    }

    @Test
    void planningAgainWithoutAMissChangesNothing() {
        var wish = wish(MONDAY, 480, lessons(40));
        var old = (Planned) StudyPlan.of(wish);
        assertThat(StudyPlan.replan(old, wish)).isEqualTo(new Replanned(Way.SHIFT, old, List.of()));
    }

    @Test
    void whatCannotBeWantedIsRefused() {
        assertThatThrownBy(() -> wish(MONDAY, 0, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pending("a", "people", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Session> of(Planned plan, Kind kind) {
        return plan.sessions().stream()
                .filter(session -> session.kind() == kind)
                .toList();
    }

    private static Wish wish(LocalDate from, int minutesAWeek, List<Pending> lessons) {
        return new Wish(
                from,
                EXAM,
                minutesAWeek,
                Set.of(DayOfWeek.SUNDAY),
                Set.of(HOLIDAY),
                lessons,
                List.of(new Exam.Part("people", 42), new Exam.Part("process", 50), new Exam.Part("business", 8)),
                2,
                230);
    }

    private static List<Pending> lessons(int count) {
        var domains = List.of("people", "process", "business", "process");
        var lessons = new ArrayList<Pending>();
        for (int i = 0; i < count; i++) {
            lessons.add(new Pending("lesson-%02d".formatted(i), domains.get(i % 4), 20 + i % 3 * 10));
        }
        return lessons;
    }
}
