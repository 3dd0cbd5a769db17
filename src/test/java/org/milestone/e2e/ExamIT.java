package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A drill in a real browser.
class ExamIT extends Journey {
    @Test
    void aDrillExplainsEachAnswerAndCountsHowSureOneWas() {
        learner(page);
        open(page, "/practice", "Practice");
        page.locator("#set-count input").fill("1");
        assertThat(page.locator("#set-found")).containsText("fit these wishes");
        page.locator("#set-start").click();
        page.waitForURL(Pattern.compile(".*/attempts/\\d+.*"));
        settle(page);
        page.locator("#check").click();
        assertThat(page.locator("#certainty")).hasAttribute("invalid", "");
        assertThat(page.locator("#verdict")).hasCount(0);
    }
}
