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
import org.milestone.career.PlanningService.Done;
import org.milestone.career.PlanningService.Impossible;
import org.milestone.career.PlanningService.NotPossible;
import org.milestone.career.domain.Difference.Cause;
import org.milestone.career.domain.Difference.Part;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Forecast;
import org.milestone.career.domain.Planning.Reason;
import org.milestone.career.domain.Wish;
import org.milestone.content.domain.GoalGuide.Kind;
import org.milestone.experience.CredentialService;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Projects;
import org.milestone.skill.SkillService;
import org.milestone.skill.domain.Axis;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MilestoneTest
class PlanningServiceTest {
    private static final String COORDINATOR = "roles/it-project-coordinator";
    private static final String MANAGER = "roles/it-project-manager";
    private static final String PMP = "certifications/pmp";

    @Autowired
    Given given;

    @Autowired
    PlanningService plans;

    @Autowired
    GoalService goals;

    @Autowired
    ExperienceService experience;

    @Autowired
    CredentialService credentials;

    @Autowired
    SkillService skills;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void aPlanLeadsFromTodaysRoleToTheTargetWithDates() {
        var me = given.learner();
        var plan = planned(me, wish(List.of(PMP)));
        assertThat(plans.plan(me)).hasValue(plan);
        var milestones = plan.latest().snapshot().simulated().milestones();
        assertThat(milestones).containsKeys("start:" + MANAGER, "passed:" + PMP, "months:" + PMP);
        assertThat(plan.latest().snapshot().itinerary().roles())
                .startsWith(COORDINATOR)
                .endsWith(MANAGER);
        assertThat(plan.latest().paths()).hasSizeBetween(2, 3);
        assertThat(plan.latest().levers()).isNotEmpty();
        assertThat(plan.latest().bottleneck()).isPresent();
        assertThat(plan.latest().difference())
                .as("the first has nothing to differ from")
                .isEmpty();
        assertThat(plan.title(PMP)).isEqualTo("PMP");
        assertThat(plan.gone()).isEmpty();
        assertThat(plan.changed()).isEmpty();
    }

    @Test
    void aPlanIsTheOwnersAlone() {
        planned(given.learner(), wish(List.of()));
        var other = given.learner();
        assertThat(plans.plan(other)).isEmpty();
        assertThat(plans.preview(other, 5)).isEmpty();
        assertThat(plans.again(other)).isInstanceOf(NotPossible.class);
    }

    @Test
    void whatHasNoWayIsSaidAndLeavesThePlanThatIsThere() {
        var me = given.learner();
        var before = planned(me, wish(List.of()));
        assertThat(plans.aim(me, aim(Wish.of(COORDINATOR, List.of(), 5))))
                .isInstanceOfSatisfying(
                        Impossible.class, no -> assertThat(no.why().reason()).isEqualTo(Reason.ALREADY_THERE));
        var poor = new Wish(MANAGER, List.of(PMP), 5, false, Optional.of(10), List.of());
        assertThat(plans.aim(me, aim(poor)))
                .isInstanceOfSatisfying(
                        Impossible.class, no -> assertThat(no.why().subjects()).containsExactly(PMP));
        var nobody = new Aim(COORDINATOR, today(), Education.NONE, wish(List.of(PMP)));
        assertThat(plans.aim(me, nobody))
                .isInstanceOfSatisfying(
                        Impossible.class, no -> assertThat(no.why().reason()).isEqualTo(Reason.EDUCATION));
        assertThat(plans.aim(me, aim(wish(List.of()).hours(0)))).isInstanceOf(NotPossible.class);
        assertThat(plans.plan(me)).hasValue(before);
    }

    @Test
    void theSliderChangesNothingUntilItIsLetGo() {
        var me = given.learner();
        var plan = planned(me, wish(List.of(PMP)));
        var more = plans.preview(me, 20).orElseThrow();
        assertThat(more.whole().p50())
                .isLessThanOrEqualTo(
                        plan.latest().snapshot().simulated().whole().p50());
        assertThat(plans.plan(me)).hasValue(plan);
        var now = ((Done) plans.hours(me, 20)).plan();
        assertThat(now.aim().wish().hoursAWeek()).isEqualTo(20);
        assertThat(now.latest().snapshot().simulated().milestones())
                .as("what was seen while dragging is what is kept")
                .isEqualTo(more.milestones());
        assertThat(plans.hours(me, 90)).isInstanceOf(NotPossible.class);
    }

    @Test
    void thePreviewOfAHandOnTheSliderTakesUnder300Milliseconds() {
        var me = given.learner();
        planned(me, wish(List.of(PMP)));
        plans.preview(me, 6);
        long begun = System.nanoTime();
        for (int hours = 2; hours < 12; hours++) {
            plans.preview(me, hours);
        }
        assertThat(Duration.ofNanos((System.nanoTime() - begun) / 10)).isLessThan(Duration.ofMillis(300));
    }

    @Test
    void eachReplanningIsKeptWithItsReasons() {
        var me = given.learner();
        planned(me, wish(List.of(PMP)).hours(1));
        clock.advance(Duration.ofDays(30));
        assertThat(plans.plan(me).orElseThrow().changed()).containsExactly(Cause.TIME);
        var later = ((Done) plans.again(me)).plan();
        var difference = later.latest().difference().orElseThrow();
        assertThat(difference.parts()).extracting(Part::cause).containsExactly(Cause.TIME);
        assertThat(later.changed()).isEmpty();
        var quicker = ((Done) plans.hours(me, 10)).plan();
        assertThat(quicker.latest().difference().orElseThrow().parts())
                .extracting(Part::cause)
                .contains(Cause.HOURS);
        assertThat(quicker.history()).hasSize(2).first().satisfies(step -> {
            assertThat(step.madeOn()).isEqualTo(today());
            assertThat(step.difference().days()).isLessThanOrEqualTo(0);
        });
    }

    @Test
    void anotherPathIsTakenAndStays() {
        var me = given.learner();
        var plan = planned(me, wish(List.of()));
        var other = plan.latest().paths().get(1).roles();
        var now = ((Done) plans.take(me, other)).plan();
        assertThat(now.latest().snapshot().itinerary().roles()).isEqualTo(other);
        assertThat(now.latest().difference().orElseThrow().parts())
                .extracting(Part::cause)
                .containsExactly(Cause.PATH);
        assertThat(((Done) plans.again(me))
                        .plan()
                        .latest()
                        .snapshot()
                        .itinerary()
                        .roles())
                .isEqualTo(other);
    }

    @Test
    void whatContentNoLongerHoldsIsToldByTheNameItHad() {
        var me = given.learner();
        planned(me, wish(List.of(PMP)));
        database.sql("""
                update career_replanning set plan = replace(plan, '"certifications/pmp"', '"certifications/old-one"')
                where account_id = ?""").param(me.value()).update();
        database.sql("update career_plan set certifications = 'certifications/old-one' where account_id = ?")
                .param(me.value())
                .update();
        var plan = plans.plan(me).orElseThrow();
        assertThat(plan.gone()).containsExactly(java.util.Map.entry("certifications/old-one", "PMP"));
        assertThat(plan.changed()).contains(Cause.CONTENT);
        assertThat(plans.again(me)).isInstanceOf(Impossible.class);
        assertThat(plans.preview(me, 8)).as("it can still be read and dragged").isPresent();
        assertThat(plans.aim(me, aim(wish(List.of())))).isInstanceOf(Done.class);
    }

    @Test
    void aPlanThrownAwayComesBackUntilAnotherIsBegun() {
        var me = given.learner();
        var plan = planned(me, wish(List.of()));
        assertThat(plans.drop(me)).isTrue();
        assertThat(plans.plan(me)).isEmpty();
        assertThat(plans.drop(me)).isFalse();
        assertThat(plans.restore(me)).isTrue();
        assertThat(plans.plan(me)).hasValue(plan);
        plans.drop(me);
        var next = planned(me, wish(List.of()).hours(9));
        assertThat(next.latest().difference()).isEmpty();
        assertThat(next.history()).isEmpty();
        assertThat(plans.restore(me)).isFalse();
    }

    @Test
    void hoursOfGoalsAreStudiedFirst() {
        var me = given.learner();
        planned(me, wish(List.of()));
        goals.add(
                me,
                new Goal.Draft(
                        Kind.TECHNICAL_PROFICIENCY, "A course", "", "", today().plusDays(90), "", "", 30, false));
        assertThat(plans.plan(me).orElseThrow().changed()).containsExactly(Cause.OWN_STUDY);
        var plan = ((Done) plans.again(me)).plan();
        assertThat(plan.latest().snapshot().activities())
                .anyMatch(activity -> activity.key().startsWith("own-study:goal-"));
    }

    @Test
    void whatTheRecordAndTheRatingsSayMovesThePlan() {
        var me = given.learner();
        var before = planned(me, wish(List.of(PMP)));
        var entry = Projects.entry(
                today().minusYears(2).toString(), today().minusDays(40).toString());
        experience.add(me, new ExperienceService.Draft(EntryDraft.of(entry), Optional.empty()));
        credentials.hold(me, "certifications/capm", today().minusDays(10), Optional.empty(), "");
        skills.rate(me, "skills/risk-management", Axis.KNOWLEDGE, 4);
        assertThat(plans.plan(me).orElseThrow().changed())
                .containsExactlyInAnyOrder(Cause.MONTHS, Cause.CERTIFICATIONS, Cause.LEVELS);
        var now = ((Done) plans.again(me)).plan();
        assertThat(now.latest().snapshot().middle())
                .isBefore(before.latest().snapshot().middle().minusDays(300));
        assertThat(now.latest().difference().orElseThrow().parts())
                .extracting(Part::cause)
                .contains(Cause.MONTHS, Cause.LEVELS);
    }

    @Test
    void theTargetOfThePlanIsTheRoleSkillsAreHeldAgainst() {
        var me = given.learner();
        planned(me, wish(List.of()));
        assertThat(skills.target(me)).hasValue(MANAGER);
    }

    @Test
    void aFreshSeedIsDrawnForEachPersonAndStays() {
        var one = planned(given.learner(), wish(List.of()));
        var other = planned(given.learner(), wish(List.of()));
        assertThat(one.latest().snapshot().situation().seed())
                .isNotEqualTo(other.latest().snapshot().situation().seed());
        assertThat(Forecast.days(
                        Math.abs(one.latest().snapshot().simulated().whole().p50()
                                - other.latest().snapshot().simulated().whole().p50())))
                .as("2,000 runs are enough for chance to matter little")
                .isLessThan(45);
    }

    private CareerPlan planned(AccountId me, Wish wish) {
        return ((Done) plans.aim(me, aim(wish))).plan();
    }

    private Aim aim(Wish wish) {
        return new Aim(COORDINATOR, today().minusMonths(6), Education.DEGREE, wish);
    }

    private static Wish wish(List<String> certifications) {
        return Wish.of(MANAGER, certifications, 5);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
