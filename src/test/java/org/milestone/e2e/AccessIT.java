package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is shown to whom.
class AccessIT extends Journey {

    @Test
    void aStrangerSignsInAndArrivesAtThePageAskedFor() {
        page.navigate("/notes");
        sees(page, "Sign in");
        fillIn(page, LEARNER, PASSWORD);
        sees(page, "Notes and bookmarks");
        assertThat(path(page, "/notes.*")).startsWith("/notes");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreRefusedAlike() {
        open(page, "/login", "Sign in");
        fillIn(page, LEARNER, "not-her-password");
        assertThat(page.locator("#sign-in-message")).isVisible();
        var known = page.locator("#sign-in-message").innerText();
        fillIn(page, "nobody@milestone.example", "not-her-password");
        page.waitForURL("**/login?error");
        assertThat(page.locator("#sign-in-message")).hasText(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/people", "/admin/letters", "/admin/content"})
    void anAdministratorsScreenIsForOthersToALearner(String path) {
        page.navigate(path);
        sees(page, "Sign in");
        fillIn(page, LEARNER, PASSWORD);
        sees(page, "This page is for others");
        var answer = Objects.requireNonNull(page.navigate(path));
        sees(page, "This page is for others");
        assertThat(answer.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learn/discover/nothing-here",
                "/learn/nothing",
                "/roles/nothing",
                "/skills/nothing",
                "/certifications/nothing",
                "/tools/nothing"
            })
    void whatAuthorsNeverWroteIsNotFound(String path) {
        var answer = Objects.requireNonNull(page.navigate(path));
        sees(page, "This page is not here");
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void anUnknownAddressIsNotFoundByAnybody() {
        var stranger = Objects.requireNonNull(page.navigate("/nothing-here"));
        sees(page, "This page is not here");
        assertThat(stranger.status()).isEqualTo(404);
        signIn(page, LEARNER, PASSWORD);
        var answer = Objects.requireNonNull(page.navigate("/nothing-here"));
        sees(page, "This page is not here");
        assertThat(answer.status()).isEqualTo(404);
        page.locator("main").getByText("See all lessons").click();
        sees(page, "Learn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learn/..%2f..%2fetc/passwd",
                "/actuator",
                "/actuator/health",
                "/actuator/env",
                "/h2-console",
                "/WEB-INF/web.xml"
            })
    void theEngineRoomIsNotOpen(String path) {
        assertThat(portal().status(path)).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"garbage", "%3Cimg%20src=x%20onerror=alert(1)%3E", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void aLinkThatWasNeverSentIsCalledUsedUp(String secret) {
        open(page, "/reset/" + secret, "Choose a new password");
        assertThat(page.locator("main")).containsText("This link was used before, or is older than half an hour.");
        assertThat(page.locator("#set-password")).hasCount(0);
        page.navigate("/confirm/" + secret);
        page.locator("#confirm").click();
        assertThat(page.locator("main")).containsText("This link was used before, or is older than half an hour.");
        page.navigate("/confirm-new-address/" + secret);
        page.locator("#confirm").click();
        assertThat(page.locator("main")).containsText("This link was used before, or is older than half an hour.");
    }

    @Test
    void signingOutLeavesNothingBehind() {
        signIn(page, LEARNER, PASSWORD);
        page.locator("#corner-menu vaadin-menu-bar-button").first().click();
        page.locator("#sign-out").click();
        assertThat(page.locator("#corner-sign-in")).isVisible();
        page.navigate("/home");
        sees(page, "Sign in");
        page.goBack();
        assertThat(page.locator("main")).not().containsText(Pattern.compile("Hello, .*"));
    }
}
