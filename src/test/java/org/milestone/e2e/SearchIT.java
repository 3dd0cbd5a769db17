package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Finding what authors wrote.
class SearchIT extends Journey {

    @Test
    void aTypingMistakeIsForgivenAndAResultOpensByKeyboard() {
        open(page, LESSON, "A week in the job");
        page.keyboard().press("/");
        sees(page, "Search");
        assertThat(page.locator("#search-field input")).isFocused();
        page.keyboard().type("stakholder");
        assertThat(page.locator("#found")).containsText("for “stakholder”");
        assertThat(hit("Stakeholder management")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=stakholder"));

        page.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("Show").setExact(true))
                .getByText(Pattern.compile("Skills \\d+"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/search\\?.*kind=skill.*"));
        settle(page);
        assertThat(page.locator("#results .eyebrow").first()).hasText("Skill");

        page.locator("#search-field input").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#results .hits a").first()).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/skills/*");
        settle(page);
        page.goBack();
        sees(page, "Search");
        assertThat(page.locator("#found")).containsText("for “stakholder”");
    }

    @Test
    void whereNothingIsFoundTheNextStepIsShown() {
        open(page, "/search?q=xqzzvw", "Search");
        assertThat(page.locator("#found")).hasText("Nothing found for “xqzzvw”");
        page.locator("main").getByText("Look through the glossary").click();
        sees(page, "Glossary");
    }

    @Test
    void whatWasAskedIsShownAsWordsOnly() {
        open(page, "/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3Escope", "Search");
        assertThat(page.locator("#found")).containsText("“<img src=x onerror=alert(1)>scope”");
        assertThat(page.locator("main img[src=x]")).hasCount(0);
    }

    @Test
    void theGlossaryNarrowsWhileOneTypes() {
        open(page, "/glossary", "Glossary");
        page.locator("#glossary-filter input").fill("work breakdown");
        assertThat(page).hasURL(Pattern.compile(".*/glossary\\?q=work.*"));
        assertThat(page.locator("main .glossary")).containsText("Work breakdown structure");
        assertThat(page.locator("main .glossary")).not().containsText("Velocity");
    }

    private Locator hit(String title) {
        return page.locator("#results .hits a", new Page.LocatorOptions().setHasText(title))
                .first();
    }
}
