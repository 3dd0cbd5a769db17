package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Cards are reviewed with nothing but the keyboard.
class ReviewIT extends Journey {

    @Test
    void aSittingIsDoneByKeys() {
        learner(page);
        open(page, LESSON, "A week in the job");
        page.keyboard().press("Alt+Shift+D");
        assertThat(page.locator("#done-state")).hasText(Pattern.compile("Done on .*"));
        page.navigate("/home");
        settle(page);
        assertThat(page.locator("#review-now-home")).isVisible();
        page.navigate("/review");
        settle(page);
        var end = page.locator("#review-end");
        for (int card = 0; card < 10 && end.count() == 0; card++) {
            assertThat(page.locator("#show")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#rate-3")).isFocused();
            page.keyboard().press(card == 0 ? "1" : "3");
            assertThat(page.locator("#back")).hasCount(0);
        }
        assertThat(end).containsText("reviewed");
        page.keyboard().press("u");
        assertThat(page.locator("#show")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#rate-3")).isFocused();
        page.keyboard().press("Enter");
        assertThat(end).containsText("reviewed");
    }
}
