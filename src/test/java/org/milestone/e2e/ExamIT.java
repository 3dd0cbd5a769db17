package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Drills and mock exams in a real browser.
class ExamIT extends Journey {
    private static final Pattern ATTEMPT = Pattern.compile(".*/attempts/\\d+.*");
    private static final int LONGEST_WAY = 20;
    private static final int BELL_MILLIS = 100_000;

    @Test
    void aDrillExplainsEachAnswerAndCountsHowSureOneWas() {
        learner(page);
        open(page, "/practice", "Practice");
        page.locator("#set-count input").fill("1");
        assertThat(page.locator("#set-found")).containsText("fit these wishes");
        page.locator("#set-start").click();
        page.waitForURL(ATTEMPT);
        settle(page);
        page.locator("#check").click();
        assertThat(page.locator("#certainty")).hasAttribute("invalid", "");
        assertThat(page.locator("#verdict")).hasCount(0);
    }

    @Test
    void aMockIsSatByKeyboardOverABreakAndALostConnection() {
        learner(page);
        begin("pmp", "PMP mock exam");
        var place = page.locator("#place");
        assertThat(place).hasText(Pattern.compile("Question 1 of \\d+"));

        // The first key counts, before anything was clicked.
        page.keyboard().press("n");
        assertThat(place).hasText(Pattern.compile("Question 2 of .*"));
        page.keyboard().press("p");
        assertThat(place).hasText(Pattern.compile("Question 1 of .*"));
        page.keyboard().press("f");
        assertThat(page.locator("#flag")).hasAttribute("aria-pressed", "true");

        goToOptions(page);
        var number = place.textContent();
        page.keyboard().press("Shift+2");
        assertThat(page.locator("#strike-2")).hasAttribute("aria-pressed", "true");
        page.keyboard().press("1");
        assertThat(chosen()).hasCount(1);
        settle(page);

        // The same item, struck and answered, after a reload.
        page.reload();
        settle(page);
        assertThat(place).hasText(number);
        assertThat(chosen()).hasCount(1);
        assertThat(page.locator("#strike-2")).hasAttribute("aria-pressed", "true");

        // What is chosen while the connection is away waits and is sent.
        page.context().setOffline(true);
        page.keyboard().press("3");
        assertThat(page.locator("#saved")).containsText("No connection");
        page.context().setOffline(false);
        assertThat(page.locator("#saved")).hasText("Saved");
        page.reload();
        settle(page);
        assertThat(page.locator(".item-stage vaadin-radio-button").nth(2)).hasAttribute("checked", "");

        page.keyboard().press("m");
        assertThat(page.locator("#map-1")).hasAttribute("aria-label", Pattern.compile(".*flagged.*"));
        page.keyboard().press("Escape");

        // The section of cases closes for good, and a break begins.
        closeSection();
        page.locator("#take-break").click();
        assertThat(page.locator("#end-break")).isVisible();
        page.reload();
        assertThat(page.locator("#end-break")).isVisible();
        page.locator("#end-break").click();
        settle(page);
        assertThat(page.locator("#previous")).isVisible();

        // The rest is one click: hand in, and the result stands.
        while (page.locator("#end").textContent().startsWith("Close")) {
            closeSection();
        }
        page.locator("#end").click();
        confirm();
        page.waitForURL(Pattern.compile(".*/attempts/\\d+/result"));
        settle(page);
        assertThat(page.locator("#score")).isVisible();
    }

    @Test
    void anAnswerCostsAtMostTwoRequests() {
        learner(page);
        begin("csm", "CSM mock exam");
        goToOptions(page);
        var requests = new AtomicInteger();
        page.onRequest(request -> requests.incrementAndGet());
        page.keyboard().press("2");
        assertThat(page.locator("#saved")).hasText("Saved");
        settle(page);
        Assertions.assertThat(requests.get()).isBetween(1, 2);
    }

    @Test
    void theBrowsersClockDoesNotRingTheBell() {
        learner(page);
        page.clock().install();
        begin("csm", "CSM mock exam");
        var clock = page.locator("milestone-clock [role=timer]");
        assertThat(clock).isVisible();
        page.clock().fastForward("05:00:00");
        // The page believes the time is up and asks; the server knows better, and the exam goes on.
        assertThat(clock).not().hasText("00:00");
        assertThat(page.locator("#end")).isVisible();
        page.keyboard().press("f");
        assertThat(page.locator("#flag")).hasAttribute("aria-pressed", "true");
    }

    /// The one test that waits for a clock: eighty seconds for one question are the shortest time
    /// that the portal gives.
    @Test
    void theBellHandsInWhatWasAnswered() {
        learner(page);
        open(page, "/practice", "Practice");
        page.locator("#set-count input").fill("1");
        page.locator("#set-timed input").check();
        assertThat(page.locator("#set-found")).containsText("fit these wishes");
        page.locator("#set-start").click();
        page.waitForURL(ATTEMPT);
        settle(page);
        assertThat(page.locator("milestone-clock [role=timer]")).hasText(Pattern.compile("01:\\d\\d"));
        page.keyboard().press("1");
        assertThat(page.locator("milestone-clock [role=alert]"))
                .hasText("One minute left", new LocatorAssertions.HasTextOptions().setTimeout(BELL_MILLIS));
        page.waitForURL(
                Pattern.compile(".*/attempts/\\d+/result"), new Page.WaitForURLOptions().setTimeout(BELL_MILLIS));
        settle(page);
        assertThat(page.locator("#score")).isVisible();

        // Nobody can go on after the bell.
        page.navigate(page.url().replace("/result", ""));
        settle(page);
        assertThat(page.locator("#score")).isVisible();
    }

    private void begin(String exam, String heading) {
        open(page, "/practice/exams/" + exam, heading);
        page.locator("#start-exam").click();
        page.waitForURL(ATTEMPT);
        settle(page);
    }

    private Locator chosen() {
        return page.locator(".item-stage vaadin-radio-button[checked]");
    }

    /// Goes on to the first item that is answered by one of several options.
    private static void goToOptions(Page page) {
        for (int step = 0; page.locator(".item-stage vaadin-radio-button").count() < 4; step++) {
            if (step == LONGEST_WAY) {
                throw new AssertionError("no item with options in this paper");
            }
            var place = page.locator("#place").textContent();
            page.keyboard().press("n");
            assertThat(page.locator("#place")).not().hasText(place);
            settle(page);
        }
    }

    private void closeSection() {
        page.locator("#end").click();
        confirm();
    }

    private void confirm() {
        page.locator("vaadin-confirm-dialog [slot=confirm-button], vaadin-confirm-dialog-overlay [slot=confirm-button]")
                .first()
                .click();
        settle(page);
    }
}
