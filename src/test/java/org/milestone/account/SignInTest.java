package org.milestone.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Sign-in, sessions, cookies and headers, over real HTTP.
@MilestoneTest
class SignInTest {
    private static final String SESSION = "JSESSIONID";
    private static final String REMEMBER = "milestone-remember";

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    AccountService accounts;

    @Autowired
    PeopleService people;

    @Test
    void everyResponseCarriesTheHeaders() throws Exception {
        var browser = new TestBrowser(port);
        for (String path : Set.of("/login", "/images/mark.svg", "/settings", "/no-such-page", "/actuator/health")) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'self'")
                            .contains("object-src 'none'")
                            .contains("base-uri 'self'")
                            .contains("form-action 'self'")
                            .contains("frame-ancestors 'none'"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("Strict-Transport-Security"))
                    .as("only behind TLS")
                    .isEmpty();
        }
    }

    @Test
    void healthIsNotForStrangers() throws Exception {
        assertThat(new TestBrowser(port).get("/actuator/health").statusCode()).isNotEqualTo(200);
        assertThat(new TestBrowser(port).get("/actuator/prometheus").body()).doesNotContain("jvm_");
    }

    @Test
    void theSessionChangesAtSignInAndItsCookieIsKeptFromScripts() throws Exception {
        var browser = new TestBrowser(port);
        var me = given.learner();
        browser.get("/login");
        String before = browser.cookie(SESSION);
        var answer = browser.signIn(given.emailOf(me), Given.PASSWORD, false);
        assertThat(location(answer)).endsWith("/home");
        assertThat(browser.cookie(SESSION)).isNotEqualTo(before);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(SESSION))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
        browser.get("/settings");
        assertThat(accounts.sessions(me))
                .singleElement()
                .satisfies(session -> assertThat(session.browser()).isEqualTo("Firefox on Linux"));
    }

    @Test
    void afterSignInOneIsBackWhereOneWanted() throws Exception {
        var browser = new TestBrowser(port);
        assertThat(location(browser.get("/settings/security"))).endsWith("/login");
        assertThat(location(browser.signIn(given.emailOf(given.learner()), Given.PASSWORD, false)))
                .contains("/settings/security");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() throws Exception {
        var browser = new TestBrowser(port);
        String known = location(browser.signIn(given.emailOf(given.learner()), "wrong", false));
        String unknown = location(browser.signIn("nobody@nowhere.example", "wrong", false));
        assertThat(known).endsWith("/login?error").isEqualTo(unknown);
    }

    @Test
    void manyWrongPasswordsAreSlowedAndWaitingHelps() throws Exception {
        clock.advance(Duration.ofMinutes(11));
        var browser = new TestBrowser(port);
        String email = given.emailOf(given.learner());
        for (int i = 0; i < 5; i++) {
            assertThat(location(browser.signIn(email, "wrong", false))).endsWith("?error");
        }
        assertThat(location(browser.signIn(email, Given.PASSWORD, false))).endsWith("?slow");
        clock.advance(Duration.ofMinutes(6));
        assertThat(location(browser.signIn(email, Given.PASSWORD, false))).endsWith("/home");
    }

    @Test
    void aLockedPersonIsToldSoOnlyWithTheRightPassword() throws Exception {
        var administrator = given.administrator();
        var me = given.learner();
        people.lock(administrator, me, true);
        var browser = new TestBrowser(port);
        assertThat(location(browser.signIn(given.emailOf(me), "wrong", false))).endsWith("?error");
        assertThat(location(browser.signIn(given.emailOf(me), Given.PASSWORD, false)))
                .endsWith("?locked");
    }

    @Test
    void anEndedSessionDoesNothingAfterAMinute() throws Exception {
        var me = given.learner();
        var browser = signedIn(me, false);
        accounts.endSession(me, accounts.sessions(me).getFirst().number());
        assertThat(browser.get("/settings").statusCode())
                .as("trusted for a minute")
                .isEqualTo(200);
        clock.advance(Duration.ofSeconds(61));
        assertThat(location(browser.get("/settings"))).endsWith("/login");
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutUse() throws Exception {
        var browser = signedIn(given.learner(), false);
        clock.advance(Duration.ofMinutes(29));
        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(29));
        assertThat(browser.get("/settings?v-r=heartbeat").statusCode())
                .as("no sign of life")
                .isNotEqualTo(302);
        clock.advance(Duration.ofMinutes(2));
        assertThat(location(browser.get("/settings"))).endsWith("/login");
    }

    @Test
    void aSessionEndsAfterTwelveHoursInAnyCase() throws Exception {
        var me = given.learner();
        var browser = signedIn(me, false);
        for (int i = 0; i < 24; i++) {
            assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
            clock.advance(Duration.ofMinutes(29));
        }
        clock.advance(Duration.ofMinutes(29));
        assertThat(location(browser.get("/settings"))).endsWith("/login");
        assertThat(accounts.sessions(me)).isEmpty();
    }

    @Test
    void aRememberedBrowserComesBackByItselfAndAStolenCookieEndsEverything() throws Exception {
        var me = given.learner();
        var browser = signedIn(me, true);
        String stolen = browser.cookie(REMEMBER);
        assertThat(stolen).isNotEmpty();
        clock.advance(Duration.ofHours(13));
        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
        assertThat(browser.cookie(REMEMBER)).isNotEqualTo(stolen);
        browser.get("/settings");
        assertThat(accounts.sessions(me)).hasSize(1);

        clock.advance(Duration.ofMinutes(2));
        var thief = new TestBrowser(port);
        thief.setCookie(REMEMBER, stolen);
        assertThat(location(thief.get("/settings"))).endsWith("/login");
        assertThat(accounts.sessions(me)).isEmpty();
        assertThat(location(browser.get("/settings"))).endsWith("/login");
    }

    @Test
    void theRememberCookieIsKeptFromScripts() throws Exception {
        var answer = new TestBrowser(port).signIn(given.emailOf(given.learner()), Given.PASSWORD, true);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(REMEMBER))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void demoPeopleExistOnlyOnTheEmbeddedDatabase() {
        assertThat(DemoPeople.allowed(true, "jdbc:h2:file:./data/milestone;MODE=MySQL"))
                .isTrue();
        assertThat(DemoPeople.allowed(true, "jdbc:h2:mem:x")).isTrue();
        assertThat(DemoPeople.allowed(false, "jdbc:h2:file:./data/milestone")).isFalse();
        assertThat(DemoPeople.allowed(true, "jdbc:mysql://localhost/milestone")).isFalse();
        assertThat(DemoPeople.allowed(true, "jdbc:h2:tcp://localhost/milestone"))
                .isFalse();
        assertThat(DemoPeople.allowed(true, "")).isFalse();
    }

    private TestBrowser signedIn(AccountId person, boolean remember) throws Exception {
        var browser = new TestBrowser(port);
        assertThat(location(browser.signIn(given.emailOf(person), Given.PASSWORD, remember)))
                .endsWith("/home");
        browser.get("/settings");
        assertThat(accounts.sessions(person)).hasSize(1);
        return browser;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }
}
