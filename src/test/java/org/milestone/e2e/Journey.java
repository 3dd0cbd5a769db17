package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The base of all browser tests: a portal, a browser, and a reader with no history.
abstract class Journey {
    static final String LESSON = "/learn/discover/a-week-in-the-job";

    /// The password of everybody who signs up here, and of the demo people.
    static final String PASSWORD = "one-milestone-a-day";

    static final String LEARNER = "ana@milestone.example";
    static final String MENTOR = "ravi@milestone.example";
    static final String ADMINISTRATOR = "admin@milestone.example";

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final int FAR = 120;
    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    @RegisterExtension
    final Stage stage = new Stage();

    /// Somebody who signed up.
    record Person(String name, String email) {}

    /// The first reader's page.
    Page page;

    @BeforeEach
    final void arrive() {
        page = reader();
    }

    static Portal portal() {
        return Portal.here();
    }

    /// Somebody else: cookies, storage and cache of their own.
    final Page reader() {
        return reader(options());
    }

    final Page reader(Browser.NewContextOptions options) {
        return stage.reader(options);
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(WIDE, HIGH)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setColorScheme(ColorScheme.LIGHT);
    }

    /// Goes to an address and waits until the screen with this heading stands.
    static void open(Page page, String path, String heading) {
        page.navigate(path);
        sees(page, heading);
    }

    static void sees(Page page, String heading) {
        assertThat(page.locator("main h1")).hasText(heading);
        settle(page);
    }

    /// Waits until the browser and the server have nothing more to say to each other.
    static void settle(Page page) {
        page.waitForFunction("""
                () => {
                  const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
                  return clients.length > 0 && clients.every(client => !client.isActive());
                }""");
    }

    /// Presses Tab until the focus stands on an element or in it.
    static void tabTo(Page page, Locator target) {
        for (int steps = 0; steps < FAR; steps++) {
            page.keyboard().press("Tab");
            if ((Boolean)
                    target.evaluate(
                            "wanted => { let at = document.activeElement; while (at && at !== wanted) at = at.parentElement; return !!at; }")) {
                return;
            }
        }
        throw new AssertionError(target + " is not reached by Tab");
    }

    /// Writes into a field, by keys alone, in the place of what stands in it.
    final void write(String field, String text) {
        tabTo(page, page.locator(field));
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        page.keyboard().press("Tab");
        settle(page);
    }

    /// Presses a button or follows a link, by keys alone.
    final void press(String button) {
        tabTo(page, page.locator(button));
        page.keyboard().press("Enter");
        settle(page);
    }

    /// Signs a new person up, through the screen, and in.
    static Person learner(Page page) {
        var person = signUp(page, "Kim Example");
        signIn(page, person);
        return person;
    }

    static Person signUp(Page page, String name) {
        var person = new Person(
                name,
                "person-" + ProcessHandle.current().pid() + "-" + PEOPLE.incrementAndGet() + "@milestone.example");
        open(page, "/sign-up", "Create an account");
        page.locator("#name input").fill(name);
        page.locator("#email input").fill(person.email());
        page.locator("#password input").fill(PASSWORD);
        page.locator("#sign-up").click();
        sees(page, "Check your mail");
        return person;
    }

    static void signIn(Page page, Person person) {
        signIn(page, person.email(), PASSWORD);
    }

    static void signIn(Page page, String email, String password) {
        open(page, "/login", "Sign in");
        fillIn(page, email, password);
        page.waitForURL(address -> !address.contains("/login"));
        settle(page);
    }

    /// Sends the sign-in form that stands on the screen.
    static void fillIn(Page page, String email, String password) {
        page.locator("#email input").fill(email);
        page.locator("#password input").fill(password);
        page.locator("#sign-in").click();
    }

    /// The address of the screen that stands. The router writes it a moment after the screen.
    ///
    /// @param pattern which address it will be
    static String path(Page page, String pattern) {
        page.waitForURL(Pattern.compile("https?://[^/]+" + pattern));
        return page.url().replaceFirst("^https?://[^/]+", "");
    }
}
