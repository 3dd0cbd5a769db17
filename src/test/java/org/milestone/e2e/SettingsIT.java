package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// One's own account: name, sessions, data, leaving.
class SettingsIT extends Journey {

    @Test
    void aChangedNameIsUsedAtOnce() {
        learner(page);
        open(page, "/settings", "Settings");
        page.locator("#name input").fill("Kim Renamed");
        page.locator("#save").click();
        assertThat(page.getByText("Saved.")).isVisible();
        page.navigate("/home");
        assertThat(page.locator("main h1")).hasText("Hello, Kim Renamed");
    }

    @Test
    void aSessionIsEndedFromAnotherBrowser() {
        var person = learner(page);
        var other = reader();
        signIn(other, person);
        open(page, "/settings/security", "Sign-in and security");
        var sessions = page.locator("main .plain-list > li");
        assertThat(sessions).hasCount(2);
        var here = sessions.filter(new Locator.FilterOptions().setHasText("This device"));
        assertThat(here).hasCount(1);
        sessions.locator("vaadin-button[id^=end-]").click();
        assertThat(sessions).hasCount(1);

        other.navigate("/home");
        sees(other, "Sign in");
        page.navigate("/home");
        assertThat(page.locator("main h1")).hasText("Hello, Kim Example");
    }

    @Test
    void aBrowserThatIsRememberedIsSignedInAfterARestartOfTheBrowser() {
        var person = signUp(page, "Kim Example");
        open(page, "/login", "Sign in");
        page.locator("#remember input").check();
        fillIn(page, person.email(), PASSWORD);
        assertThat(page.locator("main h1")).hasText("Hello, Kim Example");
        var kept = page.context().cookies().stream()
                .filter(cookie -> cookie.expires > 0)
                .toList();
        assertThat(kept).isNotEmpty().allMatch(cookie -> cookie.httpOnly);

        var later = reader();
        later.context().addCookies(kept);
        later.navigate("/home");
        assertThat(later.locator("main h1")).hasText("Hello, Kim Example");
    }

    @Test
    void anAccountIsTakenAwayAndErased() throws IOException {
        var person = learner(page);
        open(page, LESSON, "A week in the job");
        page.locator("#note textarea").fill("Mine alone.");
        assertThat(page.locator("#note-state")).hasText(Pattern.compile("Kept .*"));

        open(page, "/settings/data", "Your data");
        var file = page.waitForDownload(() -> page.locator("#export").click());
        assertThat(file.suggestedFilename()).isEqualTo("milestone-export.json");
        var export = new JsonMapper().readTree(Files.readString(file.path()));
        assertThat(export.get("portal").stringValue()).isEqualTo("Milestone");
        assertThat(export.toString()).contains(person.email(), "Mine alone.").doesNotContain("argon2");

        page.locator("#preview").click();
        assertThat(page.locator("#counts")).containsText("study note: 1");
        page.locator("#erase-password input").fill("not-my-password");
        page.locator("#erase").click();
        assertThat(page.locator("#erase-password")).containsText("This is not your password.");
        page.locator("#erase-password input").fill(PASSWORD);
        page.locator("#erase").click();
        assertThat(page.locator("#corner-sign-in")).isVisible();

        open(page, "/login", "Sign in");
        fillIn(page, person.email(), PASSWORD);
        assertThat(page.locator("#sign-in-message"))
                .hasText("That address and password do not belong together. Check both and try again.");
    }

    @Test
    void aChangedPasswordSignsTheOthersOut() {
        var person = learner(page);
        var other = reader();
        signIn(other, person);
        open(page, "/settings/security", "Sign-in and security");
        page.locator("#current-password input").fill(PASSWORD);
        page.locator("#new-password input").fill("four-walls-and-a-kettle");
        page.locator("#change-password").click();
        assertThat(page.getByText("Your password is changed, and other devices are signed out."))
                .isVisible();
        other.navigate("/notes");
        sees(other, "Sign in");
        fillIn(other, person.email(), "four-walls-and-a-kettle");
        sees(other, "Notes and bookmarks");
    }
}
