package org.milestone.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.content.domain.Requirement.Subject;
import org.milestone.experience.EligibilityService.Answer;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.domain.Eligibility.Leaf;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Projects;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class EligibilityServiceTest {
    private static final String PMP = "certifications/pmp";

    @Autowired
    Given given;

    @Autowired
    EligibilityService eligibility;

    @Autowired
    ExperienceService experience;

    @Autowired
    CredentialService credentials;

    @Autowired
    TestClock clock;

    @Test
    void everythingTogetherOpensThePmpAndDeletingAnEntryClosesItTheSameDay() {
        var me = given.learner();
        var day = today().minusYears(4);
        var entry = Projects.entry(day.toString(), today().minusDays(40).toString());
        var saved = experience.add(me, new Draft(EntryDraft.of(entry), Optional.empty()));
        assertThat(open(me, PMP)).isEqualTo(2);
        eligibility.stateEducation(me, Subject.DEGREE, LocalDate.of(2015, 7, 1), "BSc, University of Porto");
        eligibility.addTraining(me, Subject.PROJECT_MANAGEMENT, 20, today().minusDays(90), "Course A");
        assertThat(open(me, PMP)).isEqualTo(1);
        eligibility.addTraining(me, Subject.PROJECT_MANAGEMENT, 15, today().minusDays(60), "Course B");
        assertThat(answer(me, PMP).eligibility().met()).isTrue();
        experience.remove(me, ((ExperienceService.Saved) saved).id());
        assertThat(answer(me, PMP).eligibility().met()).isFalse();
    }

    @Test
    void aHeldCertificationCountsUntilItRunsOut() {
        var me = given.learner();
        var practitioner = "certifications/prince2-practitioner";
        assertThat(answer(me, practitioner).eligibility().met()).isFalse();
        credentials.hold(me, "certifications/prince2-foundation", today().minusYears(1), Optional.empty(), "123");
        assertThat(answer(me, practitioner).eligibility().met()).isTrue();
        credentials.hold(
                me,
                "certifications/prince2-foundation",
                today().minusYears(4),
                Optional.of(today().minusDays(1)),
                "123");
        assertThat(answer(me, practitioner).eligibility().met()).isFalse();
    }

    @Test
    void theAnswerSaysHowSureTheRulesAre() {
        var me = given.learner();
        assertThat(answer(me, PMP).facts()).isNotEmpty();
        assertThat(answer(me, PMP).doubtful()).isFalse();
        assertThat(answer(me, "certifications/pgmp").doubtful()).isTrue();
        assertThat(answer(me, PMP).version()).hasValue("Exam content outline of July 2026");
        assertThat(eligibility.answers(me))
                .extracting(answer -> answer.certification().shortName())
                .contains("PMP", "CAPM", "PMI-ACP", "PgMP", "PMI-RMP")
                .doesNotContain("PSM I");
        assertThat(eligibility.answer(me, "certifications/none")).isEmpty();
    }

    @Test
    void whatOnlyThePersonKnowsTheyConfirm() {
        var me = given.learner();
        var id = "certifications/open-ca";
        var words = answer(me, id).eligibility().open().getFirst().one().text();
        assertThat(eligibility.confirm(me, id, "something else", today(), ""))
                .isEqualTo(new EligibilityService.NotAsked());
        assertThat(eligibility.confirm(me, id, words, today(), "Three profiles, reviewed"))
                .isInstanceOf(EligibilityService.Kept.class);
        assertThat(open(me, id)).isEqualTo(1);
        var statement = eligibility.statements(me).getFirst();
        assertThat(eligibility.takeBack(given.learner(), statement.id())).isEmpty();
        assertThat(eligibility.takeBack(me, statement.id())).hasValue(statement);
        assertThat(open(me, id)).isEqualTo(2);
        eligibility.again(me, statement);
        assertThat(open(me, id)).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        var me = given.learner();
        assertThat(eligibility.stateEducation(me, Subject.DEGREE, today().plusDays(1), ""))
                .isEqualTo(new EligibilityService.NoSuchDay());
        assertThat(eligibility.stateEducation(me, Subject.AGILE, today(), ""))
                .isEqualTo(new EligibilityService.NotAsked());
        assertThat(eligibility.addTraining(me, Subject.AGILE, 0, today(), ""))
                .isEqualTo(new EligibilityService.NoSuchHours());
        assertThat(eligibility.addTraining(me, Subject.DEGREE, 5, today(), ""))
                .isEqualTo(new EligibilityService.NotAsked());
        assertThat(eligibility.addTraining(me, Subject.AGILE, 5, today(), "x".repeat(503)))
                .isEqualTo(new EligibilityService.ProofTooLong(3));
        assertThat(eligibility.statements(me)).isEmpty();
    }

    @Test
    void theLastWordOnEducationCounts() {
        var me = given.learner();
        eligibility.stateEducation(me, Subject.SECONDARY, today().minusYears(9), "");
        eligibility.stateEducation(me, Subject.DEGREE, today().minusYears(12), "");
        assertThat(eligibility.statements(me)).hasSize(1);
        assertThat(eligibility.standing(me).education()).hasValue(Subject.DEGREE);
        assertThat(answer(me, PMP).eligibility().open())
                .extracting(Leaf::one)
                .noneMatch(one -> one.of().filter(Subject.DEGREE::equals).isPresent());
    }

    private Answer answer(AccountId me, String certification) {
        return eligibility.answer(me, certification).orElseThrow();
    }

    private int open(AccountId me, String certification) {
        return answer(me, certification).eligibility().open().size();
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
