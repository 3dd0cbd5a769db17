package org.milestone.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.career.PlanningService.Done;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Wish;
import org.milestone.content.Library;
import org.milestone.content.RenamedContent;
import org.milestone.experience.CredentialService;
import org.milestone.experience.EligibilityService;
import org.milestone.skill.SkillService;
import org.milestone.skill.domain.Axis;
import org.milestone.study.LessonService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// When authors rename something, all that people did with it stays theirs.
@MilestoneTest
class RenamedContentTest {
    private static final String COORDINATOR = "roles/it-project-coordinator";
    private static final String MANAGER = "roles/it-project-manager";
    private static final String PMP = "certifications/pmp";
    private static final String CSM = "certifications/csm";
    private static final String RISK = "skills/risk-management";
    private static final String SCOPE = "skills/adaptability";
    private static final String LESSON = "discover/a-week-in-the-job";

    /// The ids everything had before, by those it has.
    private static final Map<String, String> OLD = Map.of(
            COORDINATOR, "roles/old-coordinator",
            MANAGER, "roles/old-manager",
            PMP, "certifications/old-pmp",
            CSM, "certifications/old-csm",
            RISK, "skills/old-risk",
            SCOPE, "skills/old-adaptability",
            LESSON, "discover/an-old-week");

    @Autowired
    Given given;

    @Autowired
    Library library;

    @Autowired
    SkillService skills;

    @Autowired
    LessonService lessons;

    @Autowired
    CredentialService credentials;

    @Autowired
    EligibilityService eligibility;

    @Autowired
    PlanningService plans;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void ratingsLessonsCertificationsAndPlanAreThereUnderTheNewNames() {
        var me = given.learner();
        skills.rate(me, RISK, Axis.KNOWLEDGE, 3);
        skills.notRelevant(me, SCOPE, "Not mine");
        lessons.markDone(me, LESSON);
        credentials.hold(me, CSM, today().minusYears(1), Optional.of(today().plusYears(1)), "42");
        assertThat(plans.aim(me, aim())).isInstanceOf(Done.class);
        var levels = skills.standing(me).standing().skills().keySet();
        var band = skills.standing(me).standing().band(RISK, Axis.KNOWLEDGE);
        var plan = plans.plan(me).orElseThrow();
        var held = credentials.held(me);

        keptUnderOldNames(me);
        var redirects = OLD.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        try (var _ = new RenamedContent(library, redirects)) {
            var standing = skills.standing(me);
            assertThat(standing.standing().skills().keySet()).isEqualTo(levels);
            assertThat(standing.standing().band(RISK, Axis.KNOWLEDGE)).isEqualTo(band);
            assertThat(standing.aside()).containsKey(SCOPE);
            assertThat(skills.target(me)).hasValue(MANAGER);
            assertThat(lessons.progress(me).isDone(LESSON)).isTrue();
            assertThat(credentials.held(me)).isEqualTo(held).contains(CSM);
            assertThat(eligibility.standing(me).held()).contains(CSM);
            var now = plans.plan(me).orElseThrow();
            assertThat(now.aim()).isEqualTo(plan.aim());
            assertThat(now.gone()).isEmpty();
            assertThat(now.latest().snapshot().middle())
                    .isEqualTo(plan.latest().snapshot().middle());
            assertThat(plans.preview(me, 8)).isPresent();
            assertThat(((Done) plans.again(me)).plan().latest().snapshot().middle())
                    .as("the same seed gives the same plan, whatever things are called")
                    .isEqualTo(plan.latest().snapshot().middle());
        }
    }

    private void keptUnderOldNames(AccountId me) {
        for (var column : List.of(
                "skill_rating.skill_id",
                "skill_aside.skill_id",
                "skill_target.role_id",
                "study_lesson.lesson_id",
                "experience_credential.certification",
                "career_plan.todays_role",
                "career_plan.target",
                "career_plan.certifications")) {
            var parts = column.split("\\.");
            OLD.forEach((today, old) -> database.sql("update " + parts[0] + " set " + parts[1] + " = ? where "
                            + parts[1] + " = ? and account_id = ?")
                    .params(old, today, me.value())
                    .update());
        }
        OLD.forEach((today, old) -> database.sql(
                        "update career_replanning set plan = replace(plan, ?, ?) where account_id = ?")
                .params(today + "\"", old + "\"", me.value())
                .update());
    }

    private Aim aim() {
        return new Aim(COORDINATOR, today().minusMonths(6), Education.DEGREE, Wish.of(MANAGER, List.of(PMP), 6));
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
