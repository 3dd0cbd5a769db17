package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// What administrators see and do.
class AdministrationIT extends Journey {

    @Test
    void anAdministratorSeesPeopleAndTheirLetters() {
        var person = signUp(reader(), "Wanda Wanted");
        portal().mailbox().letter("Confirm your address for Milestone", person.email());
        signIn(page, ADMINISTRATOR, PASSWORD);
        open(page, "/admin/people", "People");
        page.locator("#search input").fill(person.email());
        assertThat(page.locator("#found")).hasText("1 person");
        assertThat(page.locator("main h2")).hasText("Wanda Wanted");
        assertThat(page.locator("main .plain-list")).containsText("Address not confirmed");

        open(page, "/admin/letters", "Sent letters");
        page.locator("#search input").fill(person.email());
        var letters = page.locator("main .plain-list > li");
        assertThat(letters).hasCount(1);
        assertThat(letters).containsText("Sent");
        letters.locator("a").click();
        sees(page, "Confirm your address for Milestone");
        assertThat(page.locator("#text")).containsText("Hello Wanda Wanted");
    }

    @Test
    void whoIsLockedIsSignedOutUntilUnlocked() {
        var person = reader();
        var locked = learner(person);
        signIn(page, ADMINISTRATOR, PASSWORD);
        open(page, "/admin/people?q=" + locked.email(), "People");
        var lock = page.locator("vaadin-button[id^=lock-]");
        lock.click();
        assertThat(page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Unlock")))
                .isVisible();

        person.navigate("/home");
        sees(person, "Sign in");
        fillIn(person, locked.email(), PASSWORD);
        assertThat(person.locator("#sign-in-message")).containsText("This account is locked.");

        lock.click();
        assertThat(lock).hasText("Lock");
        fillIn(person, locked.email(), PASSWORD);
        assertThat(person.locator("main h1")).hasText("Hello, Kim Example");
    }
}
