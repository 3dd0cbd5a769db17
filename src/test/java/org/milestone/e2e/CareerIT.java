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
        settle(page);
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

    /// From five ratings to a date that was dragged, a goal and a check-in, and all of it taken
    /// along and brought back: no hand leaves the keyboard.
    @Test
    void aNewcomerGetsFromFiveSkillsToADatedPlanWithoutAMouse() {
        learner(page);
        open(page, "/my/skills/assess", "Rate yourself");
        tabTo(
                page,
                page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("IT project manager")
                                .setExact(true)));
        page.keyboard().press("Enter");
        sees(page, "Rate yourself for IT project manager");
        for (int skill = 1; skill <= 5; skill++) {
            assertThat(page.locator("#place")).hasText(Pattern.compile("Skill " + skill + " of .*"));
            assertThat(page.locator("#asked")).isFocused();
            page.keyboard().press("2");
            assertThat(page.locator("#rating-state")).hasText(Pattern.compile("Knowledge ., saved\\."));
            page.keyboard().press("1");
            assertThat(page.locator("#rating-state")).hasText("Application 1, saved.");
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("#first-answer")).containsText("Closest to you today:");
        assertThat(page.locator("#first-answer")).containsText("Most in the way of IT project manager:");

        open(page, "/career", "Career plan");
        press("#make-a-plan");
        sees(page, "Where do you want to be?");
        pick("#aim-role", "IT project coordinator");
        assertThat(page.locator("#aim-target input").first()).hasValue(Pattern.compile("IT project manager.*"));
        pick("#aim-certifications", "PMP");
        write("#aim-hours", "1");
        press("#aim-make");
        sees(page, "Career plan");
        var ranges = page.locator("#ranges");
        assertThat(ranges).containsText(Pattern.compile("PMP: probably .*20\\d\\d"));
        var before = ranges.textContent();
        tabTo(page, page.locator("#hours"));
        for (int more = 0; more < 16; more++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(page.locator("#keep-hours")).hasText("Keep 9 hours a week");
        assertThat(ranges).not().hasText(before);
        press("#keep-hours");
        sees(page, "Career plan");
        assertThat(page.getByText("you changed the hours a week").first()).isVisible();

        open(page, "/career/goals", "Goals");
        press("#example-0");
        press("#goal-keep");
        assertThat(page.locator("article.goal-card")).hasCount(1);
        open(page, "/career/check-in", "Check-in");
        write("#moved textarea", "Read two lessons on scope");
        press("#check-in-keep");
        assertThat(page.locator("#checked-in")).containsText("Kept.");

        open(page, "/experience/export", "Take it with you");
        press("#career-feed-open");
        assertThat(page.locator("#career-feed-link input")).hasValue(Pattern.compile("http.*/career/[\\w-]{43}\\.ics"));
        open(page, "/settings/data", "Your data");
        tabTo(page, page.locator("#export"));
        var file = page.waitForDownload(() -> page.keyboard().press("Enter")).path();
        var later = reader();
        learner(later);
        open(later, "/settings/data", "Your data");
        later.locator("#comeback-upload input[type=file]").setInputFiles(file);
        assertThat(later.locator("#comeback-said")).containsText("It is back:");
        open(later, "/career", "Career plan");
        assertThat(later.locator("#ranges"))
                .hasText(Pattern.compile(".*IT project manager: probably .*20\\d\\d.*", Pattern.DOTALL));
        open(later, "/career/goals", "Goals");
        assertThat(later.locator("article.goal-card")).hasCount(1);
    }

    /// Chooses by typing what it is called.
    private void pick(String field, String text) {
        tabTo(page, page.locator(field));
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + text)))
                        .first())
                .isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        settle(page);
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
