package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Everything can be reached and done without a mouse.
class KeyboardIT extends Journey {
    @Test
    void aLearnerGetsFromTheFrontDoorToADoneLesson() {
        learner(page);
        page.navigate("/home");
        settle(page);
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to content")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();

        page.reload();
        settle(page);
        tabTo(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Learn")));
        page.keyboard().press("Enter");
        sees(page, "Learn");
        assertThat(page.locator("#main")).isFocused();
        tabTo(page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Discover the role")));
        page.keyboard().press("Enter");
        sees(page, "Discover the role");
        tabTo(page.locator("#next-lesson"));
        page.keyboard().press("Enter");
        assertThat(page.locator("main.lesson")).isVisible();
        settle(page);
        page.keyboard().press("Alt+Shift+D");
        assertThat(page.locator("#done-state")).hasText(Pattern.compile("Done on .*"));
    }

    /// Somebody fast has gone on before the new page has settled its focus.
    @Test
    void whoWentOnAtOnceIsNotCalledBackToTheTop() {
        open(page, "/learn", "Learn");
        page.evaluate("""
                () => {
                  document.activeElement.blur();
                  window.dispatchEvent(new CustomEvent('milestone-arrived', { detail: true }));
                  const there = [...document.querySelectorAll('main a[href]')].at(-1);
                  there.id = 'went-on';
                  there.focus();
                  return new Promise(after => setTimeout(after, 200));
                }""");
        assertThat(page.locator("#went-on")).isFocused();
    }

    @Test
    void aPageWithAFieldThatWaitsBeginsAtItsTop() {
        page.setViewportSize(390, 480);
        open(page, LESSON, "A week in the job");
        var signUp = page.locator("main a[href*='sign-up']").first();
        signUp.scrollIntoViewIfNeeded();
        page.waitForFunction("() => window.scrollY > 300");
        signUp.click();
        sees(page, "Create an account");
        assertThat(page.locator("#name input")).isFocused();
        page.waitForFunction("() => window.scrollY === 0");
    }

    @Test
    void aTermExplainsItselfWhenItIsReached() {
        open(page, LESSON, "A week in the job");
        var term = page.locator("button.term").first();
        tabTo(term);
        var card = page.locator("[id='" + term.getAttribute("aria-describedby") + "']");
        assertThat(card).isVisible();
        page.keyboard().press("Escape");
        assertThat(card).isHidden();
        assertThat(term).isFocused();
        page.keyboard().press("Enter");
        assertThat(card).isVisible();
    }

    @Test
    void aSelfCheckIsAnsweredWithArrowsAndSpace() {
        open(page, LESSON, "A week in the job");
        var item = page.locator("#item-blocker-first");
        tabTo(item.getByRole(AriaRole.RADIO).first());
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        assertThat(item.getByRole(AriaRole.RADIO).first()).isChecked();
        tabTo(item.locator("#check-blocker-first"));
        page.keyboard().press("Enter");
        assertThat(item.getByRole(AriaRole.STATUS)).hasText("Right.");
    }

    @Test
    void thePhonesMenuOpensClosesAndGivesTheFocusBack() {
        page.setViewportSize(390, 800);
        open(page, "/learn", "Learn");
        var toggle = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"));
        var menu = page.locator("vaadin-side-nav");
        assertThat(menu).not().isInViewport();
        tabTo(toggle);
        page.keyboard().press("Enter");
        assertThat(menu).isInViewport();
        page.keyboard().press("Escape");
        assertThat(menu).not().isInViewport();
        assertThat(toggle).isFocused();

        page.keyboard().press("Enter");
        assertThat(menu).isInViewport();
        tabTo(menu.getByText("Glossary"));
        page.keyboard().press("Enter");
        sees(page, "Glossary");
        assertThat(menu).not().isInViewport();
    }

    private void tabTo(Locator target) {
        tabTo(page, target);
    }
}
