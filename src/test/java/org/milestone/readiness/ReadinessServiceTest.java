package org.milestone.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.readiness.ReadinessService.ExamResult;
import org.milestone.readiness.domain.Readiness;
import org.milestone.readiness.domain.Readiness.Estimate;
import org.milestone.readiness.domain.Readiness.Missing;
import org.milestone.readiness.domain.Readiness.NotEnough;
import org.milestone.readiness.domain.Readiness.Target;
import org.milestone.review.ReviewSettingsService;
import org.milestone.review.ReviewSettingsService.Goal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MilestoneTest
class ReadinessServiceTest {
    private static final String PMP = "certifications/pmp";

    @Autowired
    Given given;

    @Autowired
    ReadinessService readiness;

    @Autowired
    ReviewSettingsService goals;

    @Autowired
    ReadinessData data;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void aNewcomerHearsWhatIsMissing() {
        var outlook = readiness.outlook(given.learner(), PMP).orElseThrow();
        assertThat(outlook.readiness())
                .isInstanceOfSatisfying(
                        NotEnough.class,
                        notEnough -> assertThat(notEnough.missing())
                                .contains(new Missing.Answers(0, 60), new Missing.InDomain("pmp/people", 0, 10))
                                .hasSize(5));
        assertThat(outlook.domains()).containsEntry("pmp/people", "People");
        assertThat(readiness.outlook(given.learner(), "certifications/nothing")).isEmpty();
    }

    @Test
    void whoAnswersMoreRightlyIsLikelierToPassAndNobodyIsSure() {
        var strong = estimate(person(28));
        var weak = estimate(person(12));
        assertThat(strong.low()).isGreaterThan(weak.high());
        assertThat(strong.high()).isLessThanOrEqualTo(0.95);
        assertThat(weak.low()).isGreaterThanOrEqualTo(0.05);
        assertThat(strong.answers()).isEqualTo(90);
        assertThat(strong.reasons()).hasSize(3);
    }

    @Test
    void theAnswersOfOthersSayNothingAboutMe() {
        person(28);
        assertThat(readiness.outlook(given.learner(), PMP).orElseThrow().readiness())
                .isInstanceOf(NotEnough.class);
    }

    @Test
    void aForecastIsFrozenOnceADayAndOnlyBeforeTheExam() {
        var learner = person(20);
        assertThat(readiness.outlook(learner, PMP).orElseThrow().frozen()).isFalse();
        var exam = today().plusDays(3);
        goals.aim(learner, new Goal(PMP, exam));
        assertThat(readiness.outlook(learner, PMP).orElseThrow().frozen()).isTrue();
        PastAnswers.add(database, learner, "pmp/people", 20, 0, clock.instant());
        readiness.outlook(learner, PMP);
        assertThat(data.exportOf(learner).forecasts()).singleElement().satisfies(forecast -> {
            assertThat(forecast.answers()).as("as it was first seen").isEqualTo(90);
            assertThat(forecast.model()).isEqualTo(Readiness.MODEL);
        });
        clock.advance(Duration.ofDays(1));
        readiness.outlook(learner, PMP);
        assertThat(data.exportOf(learner).forecasts()).hasSize(2);
        clock.advance(Duration.ofDays(2));
        assertThat(readiness.outlook(learner, PMP).orElseThrow().frozen()).isFalse();
        assertThat(data.exportOf(learner).forecasts()).hasSize(2);
    }

    @Test
    void anExamIsToldOfOnceItsDayHasComeAndOnlyOnce() {
        var learner = person(24);
        goals.aim(learner, new Goal(PMP, today().plusDays(2)));
        readiness.outlook(learner, PMP);
        assertThat(readiness.toTell(learner)).isEmpty();
        assertThat(readiness.tell(learner, ExamResult.PASSED)).isFalse();
        int before = readiness.calibration().passes();
        clock.advance(Duration.ofDays(2));
        assertThat(readiness.toTell(learner)).isPresent();
        assertThat(readiness.tell(learner, ExamResult.PASSED)).isTrue();
        assertThat(readiness.tell(learner, ExamResult.FAILED)).isFalse();
        assertThat(readiness.toTell(learner)).isEmpty();
        var judged = readiness.calibration();
        assertThat(judged.passes()).isEqualTo(before + 1);
        assertThat(judged.mayBeClaimed()).isFalse();
    }

    @Test
    void anExamThatWasNotSatJudgesNoForecast() {
        var learner = person(24);
        goals.aim(learner, new Goal(PMP, today().plusDays(1)));
        readiness.outlook(learner, PMP);
        clock.advance(Duration.ofDays(1));
        var before = readiness.calibration();
        readiness.tell(learner, ExamResult.NOT_SAT);
        var after = readiness.calibration();
        assertThat(after.passes() + after.fails()).isEqualTo(before.passes() + before.fails());
    }

    @Test
    void whatTheScoreReportSaysOfDomainsIsKeptOnce() {
        var learner = person(24);
        goals.aim(learner, new Goal(PMP, today().plusDays(1)));
        assertThat(readiness.report(learner)).isEmpty();
        clock.advance(Duration.ofDays(1));
        readiness.tell(learner, ExamResult.FAILED);
        assertThat(readiness.report(learner).orElseThrow().domains()).containsEntry("pmp/people", "People");
        assertThat(readiness.report(learner, Map.of())).isFalse();
        assertThat(readiness.report(learner, Map.of("pmp/nothing", Target.TARGET)))
                .isFalse();
        var told = Map.of("pmp/people", Target.ABOVE_TARGET, "pmp/process", Target.NEEDS_IMPROVEMENT);
        assertThat(readiness.report(given.learner(), told)).isFalse();
        assertThat(readiness.report(learner, told)).isTrue();
        assertThat(readiness.report(learner, told)).isFalse();
        assertThat(readiness.report(learner).orElseThrow().ratings()).isEqualTo(told);
        assertThat(data.exportOf(learner).outcomes().getFirst().ratings()).isEqualTo(told);
    }

    @Test
    void anExamOfAnIssuerWithoutSuchReportsIsNotAskedAbout() {
        var learner = given.learner();
        goals.aim(learner, new Goal("certifications/psm-i", today().plusDays(1)));
        clock.advance(Duration.ofDays(1));
        assertThat(readiness.tell(learner, ExamResult.PASSED)).isTrue();
        assertThat(readiness.report(learner)).isEmpty();
    }

    @Test
    void masteryIsToldBySkillAndIsNoRawShare() {
        var learner = given.learner();
        assertThat(readiness.mastery(learner)).isEmpty();
        PastAnswers.add(database, learner, "pmp/people", 3, 3, clock.instant());
        assertThat(readiness.mastery(learner)).hasEntrySatisfying("skills/communication", standing -> {
            assertThat(standing.answers()).isEqualTo(3);
            assertThat(standing.chance()).isBetween(0.5, 0.99);
        });
    }

    private AccountId person(int rightOfThirty) {
        var learner = given.learner();
        PastAnswers.pmp(database, learner, rightOfThirty, clock.instant().minus(Duration.ofDays(5)));
        return learner;
    }

    private Estimate estimate(AccountId learner) {
        return (Estimate) readiness.outlook(learner, PMP).orElseThrow().readiness();
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
