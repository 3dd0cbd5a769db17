package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Becoming somebody the portal knows, and getting back in.
class SignUpIT extends Journey {
    private static final String CONFIRM = "Confirm your address for Milestone";
    private static final String RESET = "Choose a new password for Milestone";
    private static final String NEW_PASSWORD = "four-walls-and-a-kettle";

    @Test
    void aStrangerSignsUpAndConfirmsTheAddressByTheLetter() {
        open(page, "/", "Become an IT project manager");
        page.locator("#corner-sign-up").click();
        sees(page, "Create an account");
        var person = signUp(page, "Noor Haddad");
        signIn(page, person);
        assertThat(page.locator("main h1")).hasText("Hello, Noor Haddad");
        assertThat(page.locator("#corner-confirm")).isVisible();

        var link = portal().mailbox().linkIn(CONFIRM, person.email());
        page.navigate(link);
        sees(page, "Confirm your address");
        page.reload();
        sees(page, "Confirm your address");
        page.locator("#confirm").click();
        sees(page, "Thank you, your address is confirmed");
        open(page, "/settings", "Settings");
        assertThat(page.locator("main")).containsText("Confirmed");
        assertThat(page.locator("#corner-confirm")).hasCount(0);

        page.navigate(link);
        page.locator("#confirm").click();
        assertThat(page.locator("main")).containsText("This link was used before, or is older than half an hour.");
    }

    @Test
    void whatIsMissingIsSaidBesideTheField() {
        open(page, "/sign-up", "Create an account");
        page.locator("#email input").fill("not an address");
        page.locator("#password input").fill("short");
        page.locator("#sign-up").click();
        assertThat(page.locator("#name")).containsText("Please say what we may call you");
        assertThat(page.locator("#email")).containsText("This is not a whole mail address");
        assertThat(page.locator("#password")).containsText("7 more characters are needed.");
        page.locator("#name input").fill("Kim Example");
        page.locator("#email input").fill("kim-with-a-weak-password@milestone.example");
        page.locator("#password input").fill("passwordpassword");
        page.locator("#sign-up").click();
        assertThat(page.locator("#password")).containsText("This is among the first that are guessed.");
    }

    @Test
    void whoIsKnownAlreadyIsToldByLetterOnly() {
        open(page, "/sign-up", "Create an account");
        page.locator("#name input").fill("Somebody Else");
        page.locator("#email input").fill(LEARNER);
        page.locator("#password input").fill(PASSWORD);
        page.locator("#sign-up").click();
        sees(page, "Check your mail");
        assertThat(portal().mailbox().letter("You already have an account at Milestone", LEARNER))
                .startsWith("Hello Ana,");
    }

    @Test
    void aForgottenPasswordIsReplacedByLetter() {
        var person = learner(page);
        var forgetful = reader();
        open(forgetful, "/login", "Sign in");
        forgetful.getByText("Forgotten your password?").click();
        sees(forgetful, "Forgotten your password?");
        forgetful.locator("#email input").fill(person.email());
        forgetful.locator("#send-link").click();
        sees(forgetful, "Check your mail");
        var link = portal().mailbox().linkIn(RESET, person.email());

        open(forgetful, link, "Choose a new password");
        forgetful.locator("#password input").fill(NEW_PASSWORD);
        forgetful.locator("#set-password").click();
        sees(forgetful, "Sign in");
        fillIn(forgetful, person.email(), PASSWORD);
        assertThat(forgetful.locator("#sign-in-message")).containsText("do not belong together");
        fillIn(forgetful, person.email(), NEW_PASSWORD);
        assertThat(forgetful.locator("main h1")).hasText("Hello, Kim Example");

        page.navigate("/home");
        sees(page, "Sign in");

        var third = reader();
        open(third, link, "Choose a new password");
        assertThat(third.locator("main")).containsText("This link was used before, or is older than half an hour.");
    }

    @Test
    void aForgottenPasswordOfNobodyIsAnsweredAlike() {
        open(page, "/forgotten", "Forgotten your password?");
        page.locator("#email input").fill("nobody-at-all@milestone.example");
        page.locator("#send-link").click();
        sees(page, "Check your mail");
    }

    @Test
    void aScriptInANameIsRefusedAndNeverRun() {
        page.onDialog(dialog -> {
            throw new AssertionError("a dialog opened: " + dialog.message());
        });
        var script = "<img src=x onerror=alert(1)>";
        open(page, "/sign-up", "Create an account");
        page.locator("#name input").fill(script);
        page.locator("#email input").fill("script@milestone.example");
        page.locator("#password input").fill(PASSWORD);
        page.locator("#sign-up").click();
        assertThat(page.locator("#name")).containsText("Please say what we may call you");

        signIn(page, signUp(page, "Zoë O’Neil-Smith (IT)"));
        assertThat(page.locator("main h1")).hasText("Hello, Zoë O’Neil-Smith (IT)");
        open(page, "/settings", "Settings");
        page.locator("#name input").fill(script);
        page.locator("#save").click();
        assertThat(page.locator("#name")).containsText("Please say what we may call you");
        assertThat(page.locator("#corner-menu")).containsText("Zoë O’Neil-Smith (IT)");
        assertThat(page.locator("img[src=x]")).hasCount(0);
    }
}
