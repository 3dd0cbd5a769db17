package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a stranger can do without an account.
class ReadingIT extends Journey {

    @Test
    void aStrangerFindsAndReadsALesson() {
        open(page, "/", "Become an IT project manager");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read the lessons"))
                .click();
        sees(page, "Learn");
        page.locator("main")
                .getByRole(AriaRole.LINK, named("Discover the role"))
                .click();
        sees(page, "Discover the role");
        page.locator("#next-lesson").click();
        assertThat(page.locator("main.lesson h1")).isVisible();
        page.locator("#next").click();
        page.waitForURL("**" + "/learn/discover/**");
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Lessons of this track"))
                        .locator("[aria-current=page]"))
                .hasCount(1);
        assertThat(page).hasTitle(Pattern.compile(".+ · Milestone"));
    }

    @Test
    void theContentsOfALessonLeadToItsParts() {
        open(page, LESSON, "A week in the job");
        var contents = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("On this page"));
        contents.getByText("Where forty hours go").click();
        assertThat(page).hasURL(Pattern.compile(LESSON + "#.+"));
        var part = page.locator("main h2", new Page.LocatorOptions().setHasText("Where forty hours go"));
        assertThat(part).isInViewport();
        assertThat(part).isFocused();
        assertThat(contents.locator("[aria-current=location]")).hasText("Where forty hours go");
        page.reload();
        sees(page, "A week in the job");
        assertThat(part).isInViewport();
    }

    @Test
    void aSelfCheckIsAnsweredAndExplained() {
        open(page, LESSON, "A week in the job");
        var item = page.locator("#item-blocker-first");
        item.locator("#check-blocker-first").click();
        assertThat(item).containsText("Choose an answer first.");
        item.getByText("The invoice of the vendor").click();
        item.locator("#check-blocker-first").click();
        assertThat(item.getByRole(AriaRole.STATUS)).hasText("Not quite. Here is why.");
        assertThat(item.locator(".reasons > li")).hasCount(4);
        assertThat(item.locator(".taken")).containsText("It has waited for a month");
        item.locator("#again-blocker-first").click();
        item.getByText("The access for the testers").click();
        item.locator("#check-blocker-first").click();
        assertThat(item.getByRole(AriaRole.STATUS)).hasText("Right.");
    }

    @Test
    void fiveQuestionsAreAnsweredToTheEnd() {
        open(page, "/", "Become an IT project manager");
        page.locator("#try").click();
        sees(page, "Five questions");
        assertThat(page).hasURL(Pattern.compile(".*/try\\?set=\\d+"));
        for (int number = 1; number <= 5; number++) {
            assertThat(page.locator(".try-place")).hasText("Question " + number + " of 5");
            answerSomehow();
            assertThat(page.locator(".verdict")).hasText(Pattern.compile("Right\\.|Not quite\\..*"));
            assertThat(page.locator("#next")).isFocused();
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("#sum")).hasText(Pattern.compile("You had \\d of 5 at first sight\\."));
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Keep what you learn")))
                .isVisible();
    }

    private void answerSomehow() {
        var item = page.locator(".item");
        var radios = item.getByRole(AriaRole.RADIO);
        var boxes = item.getByRole(AriaRole.CHECKBOX);
        settle(page);
        if (radios.count() > 0) {
            radios.first().check();
        } else if (boxes.count() > 0) {
            int wanted = Integer.parseInt(item.locator("vaadin-checkbox-group > [slot=label]")
                    .innerText()
                    .replaceAll("\\D", ""));
            for (int place = 0; place < wanted; place++) {
                boxes.nth(place).check();
            }
        } else {
            item.getByRole(AriaRole.TEXTBOX).fill("1,5");
        }
        item.locator("vaadin-button[id^=check-]").click();
    }

    @Test
    void aLessonOnPaperIsTheTextAlone() {
        open(page, LESSON, "A week in the job");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("main .prose").first()).isVisible();
        assertThat(page.locator("#sources")).isVisible();
        for (var chrome :
                new String[] {"header.top", "footer.bottom", ".lesson-outline", ".lesson-contents", ".neighbours"}) {
            assertThat(page.locator(chrome)).isHidden();
        }
    }

    @Test
    void whoWantsNoMotionGetsNone() {
        var calm = reader(options().setReducedMotion(ReducedMotion.REDUCE));
        open(calm, LESSON, "A week in the job");
        var slowest = (Number) calm.evaluate("""
                () => Math.max(...[...document.querySelectorAll('main, main *, header *, footer *')].flatMap(element => {
                  const style = getComputedStyle(element);
                  const seconds = text => text.split(',').map(part => part.includes('ms') ? parseFloat(part) / 1000 : parseFloat(part));
                  return [...seconds(style.transitionDuration), ...seconds(style.animationDuration)];
                }))""");
        assertThat(slowest.doubleValue()).isLessThanOrEqualTo(0.001);
        assertThat(calm.evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("auto");
    }

    private static com.microsoft.playwright.Locator.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name);
    }
}
