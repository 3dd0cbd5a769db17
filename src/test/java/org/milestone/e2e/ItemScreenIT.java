package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The item screen in every state it can be in: none is in anybody's way.
class ItemScreenIT extends Journey {
    private static final Pattern ATTEMPT = Pattern.compile(".*/attempts/\\d+.*");
    private static final int[] WIDTHS = {320, 1280};

    // High enough for any item: what lies under the bar for the moment is in nobody's way.
    private static final int HEIGHT = 3000;
    private static final int LONGEST_WAY = 60;
    private static final int SET = 40;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void everyStateOfAMock() {
        learner(page);
        open(page, "/practice/exams/pmp", "PMP mock exam");
        look("before the start");
        page.locator("#start-exam").click();
        page.waitForURL(ATTEMPT);
        settle(page);
        look("a case, fresh");

        goToOptions();
        page.keyboard().press("1");
        page.keyboard().press("Shift+2");
        page.keyboard().press("f");
        assertThat(page.locator("#flag")).hasAttribute("aria-pressed", "true");
        settle(page);
        look("answered, struck out, flagged");
        page.locator("#calculator").click();
        page.locator("#scratch-pad").click();
        assertThat(page.locator("#pad")).isVisible();
        look("with calculator and scratch pad");
        page.locator("#calculator").click();
        page.locator("#scratch-pad").click();

        page.context().setOffline(true);
        page.keyboard().press("3");
        assertThat(page.locator("#saved")).containsText("No connection");
        look("without a connection");
        page.context().setOffline(false);
        assertThat(page.locator("#saved")).hasText("Saved");

        page.keyboard().press("m");
        assertThat(page.locator("#map-1")).isVisible();
        look("the map of items");
        page.keyboard().press("Escape");
        page.locator("#end").click();
        assertThat(dialogButton()).isVisible();
        lookAtDialog("closing a section");
        dialogButton().click();
        settle(page);
        look("between two sections");
        page.locator("#take-break").click();
        assertThat(page.locator("#end-break")).isVisible();
        look("on a break");
        page.locator("#end-break").click();
        settle(page);
        look("after the break");
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyKindOfItemBeforeAndAfterItIsJudged() {
        learner(page);
        open(page, "/practice", "Practice");
        page.locator("#set-count input").fill(String.valueOf(SET));
        assertThat(page.locator("#set-found")).containsText("fit these wishes");
        page.locator("#set-start").click();
        page.waitForURL(ATTEMPT);
        settle(page);
        var seen = new TreeSet<String>();
        for (int step = 0; step < SET; step++) {
            var kind = kind();
            if (seen.add(kind)) {
                look(kind);
                if (page.locator(".item-stage vaadin-radio-button").count() >= 4) {
                    page.locator(".item-stage vaadin-radio-button").first().click();
                    page.locator("#certainty vaadin-radio-button").first().click();
                    page.locator("#check").click();
                    assertThat(page.locator("#verdict")).isVisible();
                    settle(page);
                    look(kind + ", judged");
                }
            }
            if (step < SET - 1) {
                page.locator("#next").click();
                assertThat(page.locator("#place")).hasText("Question " + (step + 2) + " of " + SET);
                settle(page);
            }
        }
        assertThat(seen).as("kinds of items in a set of " + SET).hasSizeGreaterThan(3);
        assertThat(complaints).isEmpty();
    }

    /// What the field of the item is made of.
    private String kind() {
        return (String) page.evaluate("""
                () => [...new Set([...document.querySelectorAll('.item-field *')].map(part => part.localName)
                    .filter(name => name.includes('-') || name === 'button'))].sort().join(' ')""");
    }

    private void look(String state) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            Barriers.here(page).forEach(barrier -> complaints.add(state + ": " + barrier));
        }
    }

    private void lookAtDialog(String state) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            Barriers.ofDialog(page).forEach(barrier -> complaints.add(state + ": " + barrier));
        }
    }

    private Locator dialogButton() {
        return page.locator(
                        "vaadin-confirm-dialog [slot=confirm-button], vaadin-confirm-dialog-overlay [slot=confirm-button]")
                .first();
    }

    private void goToOptions() {
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
}
