package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a stranger does with the guide.
class GuideIT extends Journey {
    private static final String CASE = "/cases/the-portal-that-could-not-be-late";

    @Test
    void aStrangerChoosesACertificationAndGetsAReasonedRanking() {
        open(page, "/certifications", "Certifications");
        page.locator("#choose").click();
        sees(page, "Choose a certification");
        answer("Get my first job around projects");
        answer("They name nothing, or I do not know yet");
        answer("Nothing in IT or in projects yet");
        answer("I am open");
        answer("Some weeks, and some hundred dollars of my own");
        assertThat(page.locator("#ranking-status")).containsText("All 5 questions are answered. Best fit: CAPM");
        assertThat(page.locator("#ranking-list li").first()).containsText("For: ");
        assertThat(page.locator("#excluded")).containsText("PMP");
        assertThat(page).hasURL(Pattern.compile(".*goal=first-project-job.*"));
        page.reload();
        settle(page);
        assertThat(page.locator("#ranking-status")).containsText("All 5 questions are answered");
    }

    @Test
    void aStrangerPlaysACaseToItsEndByKeyboard() {
        open(page, CASE, "The portal that could not be late");
        for (int step = 0; step < 5; step++) {
            page.locator("#choice-1").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING).getByText("What came of it"))
                    .isFocused();
            settle(page);
        }
        assertThat(page.locator("#ending")).containsText("It failed");
        page.reload();
        settle(page);
        assertThat(page.locator("#ending")).isVisible();
        page.locator("#again").click();
        assertThat(page.locator("#choice-1")).isVisible();
        assertThat(page.locator("#ending")).hasCount(0);
    }

    @Test
    void aStrangerDownloadsATemplate() throws IOException {
        open(page, "/templates", "Templates");
        page.locator("main").getByText("Change request").first().click();
        sees(page, "Change request");
        var file = page.waitForDownload(() -> page.locator("#download-blank").click());
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).isEqualTo("change-request.md");
        org.assertj.core.api.Assertions.assertThat(Files.readString(file.path()))
                .startsWith("# Change request [number]");
    }

    @Test
    void aStrangerComparesTwoRoles() {
        open(page, "/roles/compare", "Compare two roles");
        choose("#compare-a", "IT project manager");
        choose("#compare-b", "Scrum Master");
        sees(page, "IT project manager and Scrum Master");
        assertThat(page.locator("main table").first()).containsText("Answers for");
        assertThat(page).hasURL(Pattern.compile(".*/roles/compare\\?a=it-project-manager&b=scrum-master"));
    }

    private void answer(String text) {
        page.getByLabel(text, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .check();
        settle(page);
    }

    private void choose(String field, String item) {
        page.locator(field).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(item)
                                .setExact(true))
                .click();
        settle(page);
    }
}
