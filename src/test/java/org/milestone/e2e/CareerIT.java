package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A plan is made, dragged by keys, checked in on; a goal is written and brought back.
class CareerIT extends Journey {

    @Test
    void aPlanMovesWithTheHoursAndTheCheckIn() {
        learner(page);
        plan(page, "IT project coordinator", "IT project manager", "PMP", 1);
        var ranges = page.locator("#ranges");
        assertThat(ranges).containsText(Pattern.compile("IT project manager: probably .*20\\d\\d"));
        assertThat(ranges).containsText(Pattern.compile("PMP: probably .*20\\d\\d"));
        assertThat(page.locator("#bottleneck")).containsText("What holds the date is");

        var before = ranges.textContent();
        var slider = page.locator("#hours");
        slider.focus();
        for (int press = 0; press < 16; press++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(page.locator("#keep-hours")).hasText("Keep 9 hours a week");
        assertThat(ranges).not().hasText(before);
        var dragged = ranges.textContent();
        assertThat(slider).isFocused();
        page.locator("#keep-hours").click();
        sees(page, "Career plan");
        assertThat(page.getByText("you changed the hours a week").first()).isVisible();
        assertThat(ranges).hasText(dragged);
        page.reload();
        settle(page);
        assertThat(ranges).hasText(dragged);

        page.locator("#to-check-in").click();
        sees(page, "Check-in");
        page.locator("#moved textarea").fill("Read two lessons on scope");
        page.locator("#next-step textarea").fill("The third");
        page.locator("#spent input").fill("3");
        page.locator("#check-in-keep").click();
        assertThat(page.locator("#checked-in")).containsText("Kept. Your date");
        assertThat(page.getByText("Read two lessons on scope").last()).isVisible();
    }

    @Test
    void aGoalIsWrittenFromAnExampleAndBroughtBack() {
        learner(page);
        open(page, "/career/goals", "Goals");
        page.locator("#example-0").click();
        page.locator("#goal-keep").click();
        var card = page.locator("article.goal-card");
        assertThat(card).hasCount(1);
        assertThat(card.locator(".if-then")).containsText("If ");
        var title = card.locator("h3").innerText();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .click();
        assertThat(card).hasCount(0);
        page.locator("#undo").click();
        assertThat(card).hasCount(1);
        assertThat(card.locator("h3")).hasText(title);
    }

    @Test
    void theMapIsWalkedByArrowKeys() {
        open(page, "/career/explore?at=it-project-coordinator&from=it-support-specialist", "Map of roles");
        var here = page.locator(".role-node[aria-current]");
        here.focus();
        page.keyboard().press("ArrowRight");
        var focused = (String) page.evaluate("document.activeElement.id");
        assertThat(focused).startsWith("node-").isNotEqualTo("node-it-project-coordinator");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        settle(page);
        assertThat(here).isFocused();
        assertThat(here).not().hasAttribute("id", "node-it-project-coordinator");
        assertThat(page.locator("#role h2")).hasText(here.innerText().replaceFirst(" \\(where you are\\)$", ""));
        assertThat(page.locator("#plan-here")).isVisible();
    }

    /// Makes a plan through the screen.
    static void plan(Page page, String role, String target, String certification, int hours) {
        open(page, "/career/start", "Where do you want to be?");
        choose(page, "#aim-role", role);
        choose(page, "#aim-target", target);
        choose(page, "#aim-certifications", certification);
        page.locator("#aim-hours input").fill(String.valueOf(hours));
        page.locator("#aim-make").click();
        sees(page, "Career plan");
    }

    private static void choose(Page page, String field, String text) {
        var input = page.locator(field + " input").first();
        input.click();
        input.fill(text);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + text)))
                .first()
                .click();
        page.keyboard().press("Escape");
    }
}
