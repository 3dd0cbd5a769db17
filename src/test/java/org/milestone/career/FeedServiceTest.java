package org.milestone.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Wish;
import org.milestone.content.domain.GoalGuide.Kind;
import org.milestone.experience.CredentialService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MilestoneTest
@ExtendWith(OutputCaptureExtension.class)
class FeedServiceTest {
    private static final String PMP = "certifications/pmp";
    private static final String CSM = "certifications/csm";

    @Autowired
    Given given;

    @Autowired
    FeedService feeds;

    @Autowired
    PlanningService plans;

    @Autowired
    GoalService goals;

    @Autowired
    CredentialService credentials;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void aCalendarReadsMilestonesGoalsAndTheCheckIn() throws Exception {
        var me = given.learner();
        plans.aim(me, aim());
        goal(me);
        var text = read(feeds.open(me));
        assertThat(text)
                .contains(
                        "SUMMARY:Probably: start as IT project manager",
                        "SUMMARY:Probably: PMP passed",
                        "SUMMARY:Goal: Talk\\, with six",
                        "RRULE:FREQ=WEEKLY")
                .doesNotContain(given.emailOf(me));
    }

    @Test
    void withoutAPlanTheDaysOfExamsAndRenewalsAreReadAllTheSame() throws Exception {
        var me = given.learner();
        credentials.book(me, PMP, today().plusDays(90));
        credentials.hold(me, CSM, today().minusYears(1), Optional.of(today().plusDays(300)), "");
        var secret = feeds.open(me);
        assertThat(read(secret))
                .contains(
                        "SUMMARY:Exam: PMP",
                        "DTSTART;VALUE=DATE:" + today().plusDays(90).toString().replace("-", ""),
                        "SUMMARY:CSM runs out")
                .as("whoever follows neither plan nor goals is not asked how the week went")
                .doesNotContain("check-in");
        goal(me);
        assertThat(read(secret)).contains("SUMMARY:Goal: Talk\\, with six", "Career check-in");
    }

    @Test
    void nothingToTellIsACalendarToo() throws Exception {
        assertThat(read(feeds.open(given.learner())))
                .startsWith("BEGIN:VCALENDAR")
                .doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void aNewLinkEndsTheOldAndAnEndedOneOpensNothing() throws Exception {
        var me = given.learner();
        assertThat(feeds.isOpen(me)).isFalse();
        var first = feeds.open(me);
        var secret = feeds.open(me);
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(secret).statusCode()).isEqualTo(200);
        assertThat(feeds.isOpen(me)).isTrue();
        feeds.close(me);
        assertThat(feeds.isOpen(me)).isFalse();
        assertThat(get(secret).statusCode()).isEqualTo(404);
    }

    @Test
    void aPlanThrownAwayLeavesTheLinkAlone() throws Exception {
        var me = given.learner();
        plans.aim(me, aim());
        credentials.book(me, PMP, today().plusDays(90));
        var secret = feeds.open(me);
        plans.drop(me);
        assertThat(read(secret)).contains("SUMMARY:Exam: PMP").doesNotContain("Probably");
    }

    @Test
    void aCalendarThatKnowsItAllIsToldSo() throws Exception {
        var me = given.learner();
        plans.aim(me, aim());
        var secret = feeds.open(me);
        var first = get(secret);
        var version = first.headers().firstValue("ETag").orElseThrow();
        clock.advance(Duration.ofMinutes(5));
        var again = get(secret, "If-None-Match", version);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        goal(me);
        assertThat(get(secret, "If-None-Match", version).statusCode()).isEqualTo(200);
    }

    @Test
    void theSecretIsNeitherLoggedNorKeptNorPassedOn(CapturedOutput output) throws Exception {
        var me = given.learner();
        var secret = feeds.open(me);
        var answer = get(secret);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache, private");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        get(secret.substring(1) + "x");
        assertThat(output.getAll()).doesNotContain(secret, secret.substring(1) + "x");
        assertThat(database.sql("SELECT secret_hash FROM career_feed WHERE account_id = ?")
                        .param(me.value())
                        .query(String.class)
                        .single())
                .isNotEqualTo(secret)
                .hasSize(64);
    }

    @Test
    void linksGivenOutBeforeGoOnWorking() {
        var old = new JdbcDataSource();
        old.setUrl(
                "jdbc:h2:mem:feeds;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(old).target("202611221610").load().migrate();
        var rows = JdbcClient.create(old);
        rows.sql("""
                        INSERT INTO account_account (id, version, email, name, password, zone, locked, created_at)
                        VALUES (1, 0, 'a', 'A', '', 'UTC', FALSE, NOW()), (2, 0, 'b', 'B', '', 'UTC', FALSE, NOW())""").update();
        rows.sql("""
                        INSERT INTO career_plan (account_id, version, todays_role, in_role_since, education, target,
                            certifications, weekly_hours, no_step_down, path, seed, dropped, feed_hash, changed_at)
                        VALUES (1, 0, 'r', CURRENT_DATE, 'DEGREE', 't', '', 5, FALSE, '', 1, FALSE, 'abc', NOW()),
                            (2, 0, 'r', CURRENT_DATE, 'DEGREE', 't', '', 5, FALSE, '', 1, FALSE, NULL, NOW())""").update();
        Flyway.configure().dataSource(old).load().migrate();
        assertThat(rows.sql("SELECT account_id FROM career_feed WHERE secret_hash = 'abc'")
                        .query(Long.class)
                        .list())
                .containsExactly(1L);
        assertThat(rows.sql("SELECT COUNT(*) FROM career_feed")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void goal(AccountId me) {
        goals.add(
                me,
                new Goal.Draft(
                        Kind.NETWORK_AND_INFLUENCE, "Talk, with six", "", "", today().plusDays(40), "", "", 0, false));
    }

    private String read(String secret) throws Exception {
        var answer = get(secret);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replace("\r\n ", "");
    }

    private HttpResponse<String> get(String secret, String... headers) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + CareerRoutes.feed(secret)));
            return client.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private Aim aim() {
        return new Aim(
                "roles/it-project-coordinator",
                today().minusMonths(6),
                Education.DEGREE,
                Wish.of("roles/it-project-manager", List.of(PMP), 5));
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
