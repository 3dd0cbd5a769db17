package org.milestone.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.readiness.PlanService.Plan;
import org.milestone.readiness.PlanService.Wishes;
import org.milestone.readiness.domain.StudyPlan.Kind;
import org.milestone.readiness.domain.StudyPlan.Replanned;
import org.milestone.review.ReviewSettingsService;
import org.milestone.review.ReviewSettingsService.Goal;
import org.milestone.study.LessonService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MilestoneTest
class PlanServiceTest {
    private static final String PMP = "certifications/pmp";

    @Autowired
    Given given;

    @Autowired
    PlanService plans;

    @Autowired
    ReviewSettingsService goals;

    @Autowired
    LessonService lessons;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void aPlanLeadsFromTodayToTheDayBeforeTheExam() {
        var learner = given.learner();
        var plan = planned(learner, 900, Set.of(DayOfWeek.SUNDAY));
        var exam = plan.wishes().exam().day();
        assertThat(plan.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.day()).isBetween(today(), exam.minusDays(1));
            if (entry.session().kind() != Kind.REST) {
                assertThat(entry.day().getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
            }
        });
        assertThat(plan.entries().getLast().session().kind()).isEqualTo(Kind.REST);
        assertThat(plan.missed()).isZero();
        assertThat(goals.preferences(learner).goal())
                .as("review has the same goal")
                .hasValue(plan.wishes().exam());
    }

    @Test
    void aSessionIsDoneWhenItsLessonIs() {
        var learner = given.learner();
        var plan = planned(learner, 900, Set.of());
        var lesson = plan.entries().stream()
                .filter(entry -> entry.session().kind() == Kind.LESSON)
                .findFirst()
                .orElseThrow();
        assertThat(lesson.done()).isFalse();
        lessons.markDone(learner, lesson.session().subject());
        assertThat(plans.plan(learner).orElseThrow().entries())
                .filteredOn(entry ->
                        entry.session().subject().equals(lesson.session().subject()))
                .isNotEmpty()
                .allMatch(PlanService.Entry::done);
    }

    @Test
    void aMissedWeekIsPlannedAgainWithOneCall() {
        var learner = given.learner();
        planned(learner, 900, Set.of());
        clock.advance(Duration.ofDays(7));
        var missed = plans.plan(learner).orElseThrow();
        assertThat(missed.missed()).isPositive();
        assertThat(plans.replan(learner))
                .hasValueSatisfying(replan -> assertThat(replan)
                        .isInstanceOfSatisfying(
                                Replanned.class,
                                made -> assertThat(made.changes()).isNotEmpty()));
        var again = plans.plan(learner).orElseThrow();
        assertThat(again.missed()).isZero();
        assertThat(again.entries()).allSatisfy(entry -> assertThat(entry.day()).isAfterOrEqualTo(today()));
    }

    @Test
    void tooLittleTimeIsToldWithWhatIsMissing() {
        var learner = given.learner();
        var made = plans.make(learner, new Wishes(new Goal(PMP, today().plusDays(4)), 30, Set.of(), Set.of()));
        assertThat(made)
                .isInstanceOfSatisfying(
                        PlanService.TooLittle.class,
                        little -> assertThat(little.time().missing()).isPositive());
        assertThat(plans.plan(learner)).isEmpty();
        assertThat(goals.preferences(learner).goal()).isEmpty();
    }

    @Test
    void whatIsNotPossibleIsRefused() {
        var learner = given.learner();
        var exam = new Goal(PMP, today().plusDays(50));
        assertThat(plans.make(learner, new Wishes(new Goal(PMP, today()), 300, Set.of(), Set.of())))
                .isEqualTo(new PlanService.NotPossible());
        assertThat(plans.make(learner, new Wishes(exam, 0, Set.of(), Set.of())))
                .isEqualTo(new PlanService.NotPossible());
        assertThat(plans.make(learner, new Wishes(exam, 300, Set.of(DayOfWeek.values()), Set.of())))
                .isEqualTo(new PlanService.NotPossible());
        assertThat(plans.make(
                        learner,
                        new Wishes(new Goal("certifications/none", today().plusDays(9)), 300, Set.of(), Set.of())))
                .isEqualTo(new PlanService.NotPossible());
        assertThat(plans.replan(learner)).isEmpty();
    }

    @Test
    void aPlanIsTheOwnersAlone() {
        planned(given.learner(), 900, Set.of());
        assertThat(plans.plan(given.learner())).isEmpty();
    }

    @Test
    void aCalendarReadsThePlanByItsSecretUntilItIsEnded() throws Exception {
        var learner = given.learner();
        var plan = planned(learner, 900, Set.of());
        var first = plans.openFeed(learner).orElseThrow();
        var secret = plans.openFeed(learner).orElseThrow();
        assertThat(get(first).statusCode()).as("a new link ends the old").isEqualTo(404);
        var answer = get(secret);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        var text = answer.body();
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        var lines = List.of(text.replace("\r\n ", "").split("\r\n"));
        assertThat(lines).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR");
        assertThat(lines.stream().filter("BEGIN:VEVENT"::equals))
                .hasSize(plan.entries().size() + 1);
        assertThat(lines.stream().filter(line -> line.startsWith("UID:")).distinct())
                .hasSize(plan.entries().size() + 1);
        assertThat(lines.stream()
                        .filter(line -> line.startsWith("DTSTART;VALUE=DATE:"))
                        .map(line -> LocalDate.parse(line.substring(19), DateTimeFormatter.BASIC_ISO_DATE))
                        .toList())
                .containsAll(plan.entries().stream().map(PlanService.Entry::day).toList());
        assertThat(text).doesNotContain(given.nameOf(learner)).doesNotContain(given.emailOf(learner));
        plans.closeFeed(learner);
        assertThat(get(secret).statusCode()).isEqualTo(404);
    }

    @Test
    void aDroppedPlanIsGone() {
        var learner = given.learner();
        planned(learner, 900, Set.of());
        plans.drop(learner);
        assertThat(plans.plan(learner)).isEmpty();
        assertThat(plans.openFeed(learner)).isEmpty();
    }

    private HttpResponse<String> get(String secret) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + ReadinessRoutes.feed(secret)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private Plan planned(AccountId learner, int minutes, Set<DayOfWeek> rest) {
        var made = plans.make(
                learner, new Wishes(new Goal(PMP, today().plusDays(300)), minutes, rest, Set.of(today().plusDays(3))));
        assertThat(made).isEqualTo(new PlanService.Done());
        return plans.plan(learner).orElseThrow();
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
