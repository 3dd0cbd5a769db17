package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A newcomer rates five skills with nothing but the keyboard.
class SkillIT extends Journey {
    private static final int MOST_TABS = 80;

    @Test
    void fiveSkillsByKeysGiveAFirstAnswerThatOutlivesAReload() {
        learner(page);
        open(page, "/my/skills/assess", "Rate yourself");
        tabTo(page, "IT project manager");
        page.keyboard().press("Enter");
        sees(page, "Rate yourself for IT project manager");
        var place = page.locator("#place");
        for (int skill = 1; skill <= 5; skill++) {
            assertThat(place).hasText(Pattern.compile("Skill " + skill + " of 10.*"));
            assertThat(page.locator("#asked")).isFocused();
            page.keyboard().press(skill == 1 ? "3" : "2");
            assertThat(page.locator("#rating-state")).hasText(Pattern.compile("Knowledge ., saved\\."));
            page.keyboard().press("1");
            assertThat(page.locator("#rating-state")).hasText("Application 1, saved.");
            page.keyboard().press("Enter");
        }
        assertThat(place).hasText(Pattern.compile("Skill 6 of 10.*"));
        var answer = page.locator("#first-answer");
        assertThat(answer).containsText("Closest to you today:");
        assertThat(answer).containsText("Most in the way of IT project manager:");

        page.reload();
        settle(page);
        assertThat(place).hasText(Pattern.compile("Skill 6 of 10.*"));
        page.navigate("/my/skills/assess");
        settle(page);
        assertThat(place).hasText(Pattern.compile("Skill 6 of 10.*"));
        page.keyboard().press("Backspace");
        assertThat(place).hasText(Pattern.compile("Skill 5 of 10.*"));
        assertThat(page.locator("#level-application vaadin-radio-button[checked]"))
                .containsText("1");

        open(page, "/my/skills", "My skills");
        assertThat(page.locator("#gaps .gap")).not().hasCount(0);
        assertThat(page.locator("#go-on")).hasText(Pattern.compile("Go on rating, about . minutes"));
        assertThat(page.locator("#radar svg")).hasCount(2);
    }

    private static void tabTo(Page page, String text) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            if (text.equals(page.evaluate("document.activeElement.textContent"))) {
                return;
            }
        }
        throw new AssertionError("no way to \"" + text + "\" by the Tab key");
    }
}
