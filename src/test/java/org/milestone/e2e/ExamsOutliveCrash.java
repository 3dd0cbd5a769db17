package org.milestone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Somebody sits an exam in a browser while the packaged portal is killed with SIGKILL, again and
/// again. Runs in profile `crash`, on the MySQL of `MILESTONE_TEST_MYSQL_URL`; `-Dcrash.kills`
/// says how often.
class ExamsOutliveCrash {
    /// Counts in the page what the portal said it has kept.
    private static final String COUNTER = """
            window.kept = 0;
            customElements.whenDefined('milestone-saved').then(() => {
              const mark = customElements.get('milestone-saved').prototype, said = mark.kept;
              mark.kept = function () { window.kept++; return said.call(this); };
            });""";

    private static final String CHOSEN = """
            () => [...document.querySelectorAll('.item-stage vaadin-radio-button')]
                .findIndex(option => option.hasAttribute('checked'))""";

    private static final int LONGEST_LIFE_MILLIS = 6_000;
    private static final int OPTIONS = 4;

    private final Random chance = new Random(7);
    private final Map<String, Integer> kept = new TreeMap<>();
    private final Map<String, Integer> underWay = new HashMap<>();
    private final List<Long> backAfter = new ArrayList<>();
    private int acknowledged;

    @Test
    void noAnswerThatTheScreenCalledSavedIsLost() throws SQLException {
        var url = Optional.ofNullable(System.getenv("MILESTONE_TEST_MYSQL_URL")).orElse("");
        Assumptions.assumeFalse(url.isBlank(), "MILESTONE_TEST_MYSQL_URL names no MySQL");
        int kills = Integer.getInteger("crash.kills", 20);
        var portal = Portal.on(url, user(), password());
        try (var chromium = new Chromium();
                var context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(portal.address()))) {
            context.addInitScript(COUNTER);
            var page = context.newPage();
            staySignedIn(page);
            Journey.open(page, "/practice/exams/pmp", "PMP mock exam");
            page.locator("#start-exam").click();
            page.waitForURL(address -> address.contains("/attempts/"));
            var attempt = page.url();
            var ends = ends(url, attempt);
            for (int kill = 0; kill < kills; kill++) {
                back(page, attempt);
                answerUntil(page, portal, Duration.ofMillis(chance.nextInt(300, LONGEST_LIFE_MILLIS)));
                long start = System.nanoTime();
                portal.revive();
                backAfter.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
                assertThat(ends(url, attempt)).as("the exam's end").isEqualTo(ends);
            }
            back(page, attempt);
            var lost = lost(page);
            Collections.sort(backAfter);
            System.out.printf(
                    "kills %d, answers called saved %d (of %d items), lost %d, exam's end unchanged, portal back after:"
                            + " median %d ms, longest %d ms%n",
                    kills,
                    acknowledged,
                    kept.size(),
                    lost.size(),
                    backAfter.get(backAfter.size() / 2),
                    backAfter.getLast());
            assertThat(acknowledged).isGreaterThan(kills);
            assertThat(lost).isEmpty();
        } finally {
            portal.kill();
        }
    }

    private static void staySignedIn(Page page) {
        var person = Journey.signUp(page, "Kim Example");
        Journey.open(page, "/login", "Sign in");
        page.locator("#remember input").check();
        Journey.fillIn(page, person.email(), Journey.PASSWORD);
        page.waitForURL(address -> !address.contains("/login"));
        Journey.settle(page);
    }

    private static void back(Page page, String attempt) {
        page.navigate(attempt);
        page.locator("#place").waitFor();
        Journey.settle(page);
    }

    /// Answers items until the portal dies, which it does at a moment of its own.
    private void answerUntil(Page page, Portal portal, Duration life) {
        var killer = Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(life);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
            portal.kill();
        });
        page.setDefaultTimeout(1_000);
        try {
            while (killer.isAlive() || portal.isAlive()) {
                answer(page);
                page.keyboard().press(chance.nextInt(OPTIONS) == 0 ? "p" : "n");
                Journey.settle(page);
            }
        } catch (PlaywrightException gone) {
            // What was asked of a dead portal gets no answer: that is what this is about.
        } finally {
            page.setDefaultTimeout(30_000);
        }
        try {
            killer.join();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Page page) {
        if (page.locator(".item-stage vaadin-radio-button").count() != OPTIONS) {
            return;
        }
        var place = page.locator("#place").textContent();
        int choice = chance.nextInt(OPTIONS);
        if (kept.getOrDefault(place, -1) == choice) {
            return;
        }
        int before = (Integer) page.evaluate("window.kept");
        underWay.put(place, choice);
        page.keyboard().press(String.valueOf(choice + 1));
        page.waitForFunction("before => window.kept > before", before);
        underWay.remove(place);
        kept.put(place, choice);
        acknowledged++;
    }

    /// Looks at every answer once more, as its learner would. An answer that was on its way may
    /// have arrived instead.
    private List<String> lost(Page page) {
        var lost = new ArrayList<String>();
        var seen = new TreeMap<String, Integer>();
        toTheFirst(page);
        for (var place = ""; !place.equals(page.locator("#place").textContent()); ) {
            place = page.locator("#place").textContent();
            seen.put(place, (Integer) page.evaluate(CHOSEN));
            page.keyboard().press("n");
            Journey.settle(page);
        }
        kept.forEach((place, choice) -> {
            var there = seen.get(place);
            if (!choice.equals(there) && (there == null || !there.equals(underWay.get(place)))) {
                lost.add(place + ": saved " + choice + ", found " + there);
            }
        });
        return lost;
    }

    private static void toTheFirst(Page page) {
        for (var place = ""; !place.equals(page.locator("#place").textContent()); ) {
            place = page.locator("#place").textContent();
            page.keyboard().press("p");
            Journey.settle(page);
        }
    }

    private static String ends(String url, String attempt) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user(), password());
                var query = connection.prepareStatement("SELECT ends_at FROM practice_attempt WHERE id = ?")) {
            query.setLong(1, Long.parseLong(attempt.replaceFirst(".*/attempts/(\\d+).*", "$1")));
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return String.valueOf(rows.getString(1));
            }
        }
    }

    private static String user() {
        return System.getenv().getOrDefault("MILESTONE_TEST_MYSQL_USER", "portal");
    }

    private static String password() {
        return System.getenv().getOrDefault("MILESTONE_TEST_MYSQL_PASSWORD", "portal");
    }
}
