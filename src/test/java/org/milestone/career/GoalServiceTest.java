package org.milestone.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.milestone.career.CheckIn.Mood;
import org.milestone.career.CheckIn.State;
import org.milestone.career.GoalService.Enough;
import org.milestone.career.GoalService.Gone;
import org.milestone.career.GoalService.NotFit;
import org.milestone.career.GoalService.Saved;
import org.milestone.career.domain.Difference.Cause;
import org.milestone.career.domain.Difference.Part;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Wish;
import org.milestone.content.domain.GoalGuide.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@MilestoneTest
class GoalServiceTest {

    @Autowired
    Given given;

    @Autowired
    GoalService goals;

    @Autowired
    PlanningService plans;

    @Autowired
    CareerData data;

    @Autowired
    TestClock clock;

    @Test
    void aGoalIsWrittenChangedDoneAndOpenAgain() {
        var me = given.learner();
        var goal = added(me, "Lead a small project", 60);
        assertThat(goals.outlook(me).open()).containsExactly(goal);
        var draft = goal.draft().due(today().plusDays(90));
        assertThat(goals.change(me, goal.id(), draft))
                .isInstanceOfSatisfying(
                        Saved.class, saved -> assertThat(saved.goal().draft()).isEqualTo(draft));
        assertThat(goals.turn(me, goal.id(), Goal.State.DONE)).isTrue();
        assertThat(goals.outlook(me).open()).isEmpty();
        assertThat(goals.outlook(me).closed())
                .singleElement()
                .satisfies(done -> assertThat(done.state()).isEqualTo(Goal.State.DONE));
        goals.turn(me, goal.id(), Goal.State.OPEN);
        assertThat(goals.outlook(me).open()).hasSize(1);
    }

    @Test
    void aRemovedGoalComesBackAsItWas() {
        var me = given.learner();
        var goal = added(me, "Talk with six people", 30);
        var removed = goals.remove(me, goal.id()).orElseThrow();
        assertThat(goals.outlook(me).open()).isEmpty();
        assertThat(goals.remove(me, goal.id())).isEmpty();
        assertThat(goals.restore(me, removed).draft()).isEqualTo(goal.draft());
        assertThat(goals.outlook(me).open()).hasSize(1);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var me = given.learner();
        assertThat(goals.add(me, draft(" ", 10))).isInstanceOf(NotFit.class);
        assertThat(goals.add(me, draft("x".repeat(201), 10))).isInstanceOf(NotFit.class);
        assertThat(goals.add(me, draft("Yesterday", -1))).isInstanceOf(NotFit.class);
        for (int i = 0; i < GoalService.MOST_OPEN; i++) {
            added(me, "Goal " + i, 10);
        }
        assertThat(goals.add(me, draft("One more", 10))).isInstanceOf(Enough.class);
    }

    @Test
    void goalsAndCheckInsAreTheOwnersAlone() {
        var me = given.learner();
        var goal = added(me, "Mine", 10);
        var other = given.learner();
        assertThat(goals.outlook(other).open()).isEmpty();
        assertThat(goals.change(other, goal.id(), goal.draft())).isInstanceOf(Gone.class);
        assertThat(goals.turn(other, goal.id(), Goal.State.DONE)).isFalse();
        assertThat(goals.remove(other, goal.id())).isEmpty();
        goals.undo(other, new GoalService.Eased(week(), State.SHIFTED, List.of(goal.id()), Optional.empty()));
        assertThat(goals.outlook(me).open()).containsExactly(goal);
    }

    @Test
    void aCheckInIsKeptOnceAWeekAndMovesThePlan() {
        var me = given.learner();
        plans.aim(me, aim());
        var kept = goals.checkIn(me, said(week(), Optional.of(0.5))).orElseThrow();
        assertThat(kept.plan().orElseThrow().latest().difference().orElseThrow().parts())
                .extracting(Part::cause)
                .contains(Cause.PACE);
        goals.checkIn(me, said(week(), Optional.of(2.0)));
        var outlook = goals.outlook(me);
        assertThat(outlook.weeks()).hasSize(1);
        assertThat(outlook.thisWeek().orElseThrow().hours()).hasValue(2.0);
        assertThat(outlook.missed()).isEmpty();
    }

    @Test
    void aCheckInOfAnotherTimeOrWithoutAWordIsRefused() {
        var me = given.learner();
        assertThat(goals.checkIn(me, said(week().minusDays(14), Optional.empty())))
                .isEmpty();
        assertThat(goals.checkIn(me, said(week().plusDays(7), Optional.empty())))
                .isEmpty();
        assertThat(goals.checkIn(
                        me, new CheckIn(week(), State.DONE, " ", "", "", Optional.of(3.0), Optional.empty(), false)))
                .isEmpty();
        assertThat(goals.checkIn(me, said(week(), Optional.of(-1.0)))).isEmpty();
        assertThat(goals.checkIn(me, said(week().minusDays(7), Optional.empty())))
                .as("last week can be made up for")
                .isPresent();
    }

    @Test
    void aMissedWeekMovesTheGoalsByAWeekAndBack() {
        var me = given.learner();
        var goal = added(me, "Lead a small project", 60);
        assertThat(goals.outlook(me).missed())
                .as("nobody misses the week they begin in")
                .isEmpty();
        clock.advance(Duration.ofDays(14));
        assertThat(goals.outlook(me).missed()).hasValue(week().minusDays(7));
        var eased = goals.ease(me, State.SHIFTED).orElseThrow();
        assertThat(goals.outlook(me).open().getFirst().draft().due())
                .isEqualTo(goal.draft().due().plusDays(7));
        assertThat(goals.outlook(me).missed()).isEmpty();
        assertThat(goals.ease(me, State.SKIPPED)).as("it is dealt with").isEmpty();
        goals.undo(me, eased);
        assertThat(goals.outlook(me).open().getFirst().draft().due())
                .isEqualTo(goal.draft().due());
        assertThat(goals.outlook(me).missed()).isPresent();
    }

    @Test
    void aMissedWeekMakesThePlanSmallerAndBack() {
        var me = given.learner();
        plans.aim(me, aim());
        added(me, "Lead a small project", 60);
        clock.advance(Duration.ofDays(14));
        var eased = goals.ease(me, State.SHRUNK).orElseThrow();
        assertThat(hours(me)).isEqualTo(4.5);
        goals.undo(me, eased);
        assertThat(hours(me)).isEqualTo(6);
        assertThat(goals.ease(me, State.SKIPPED)).isPresent();
        assertThat(hours(me)).isEqualTo(6);
        assertThat(goals.outlook(me).weeks().getFirst().state()).isEqualTo(State.SKIPPED);
    }

    @Test
    void theExportHoldsAllOfIt() {
        var me = given.learner();
        plans.aim(me, aim());
        added(me, "Lead a small project", 60);
        goals.checkIn(me, said(week(), Optional.of(2.0)));
        var text = JsonMapper.builder().build().writeValueAsString(((PersonalData) data).exportOf(me));
        assertThat(text).contains("roles/it-project-manager", "Lead a small project", "A lesson", "\"replannings\":[{");
    }

    private double hours(AccountId me) {
        return plans.plan(me).orElseThrow().aim().wish().hoursAWeek();
    }

    private Aim aim() {
        return new Aim(
                "roles/it-project-coordinator",
                today(),
                Education.DEGREE,
                Wish.of("roles/it-project-manager", List.of(), 6));
    }

    private static CheckIn said(LocalDate week, Optional<Double> hours) {
        return new CheckIn(
                week, State.DONE, "A lesson", "A meeting", "The next", hours, Optional.of(Mood.STEADY), true);
    }

    private Goal added(AccountId me, String title, int days) {
        return ((Saved) goals.add(me, draft(title, days))).goal();
    }

    private Goal.Draft draft(String title, int days) {
        return new Goal.Draft(
                Kind.DELIVERY_EXCELLENCE,
                title,
                "So that I am trusted",
                "It is handed over",
                today().plusDays(days),
                "Ask",
                "If it is Monday, then I ask",
                0,
                false);
    }

    private LocalDate week() {
        return GoalService.monday(today());
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
