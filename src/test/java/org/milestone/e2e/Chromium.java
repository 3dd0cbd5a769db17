package org.milestone.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The one browser of the run.
final class Chromium implements AutoCloseable {
    private static final String BUNDLED = "playwright";
    private static final int PATIENCE_MILLIS = 15_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var named = System.getenv().getOrDefault("MILESTONE_BROWSER", "");
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        if (!named.equals(BUNDLED)) {
            options.setExecutablePath(found(named));
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        try {
            browser = playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            playwright.close();
            throw new AssertionError(
                    "The browser tests could not start Chromium (MILESTONE_BROWSER=" + named + "): " + e.getMessage(),
                    e);
        }
    }

    private static Path found(String named) {
        var program = Path.of(named.isEmpty() ? "/usr/bin/chromium" : named);
        if (!Files.isExecutable(program)) {
            throw new AssertionError("The browser tests need Chromium or Chrome, and " + program
                    + " cannot be run: install one, or set MILESTONE_BROWSER to its program.");
        }
        return program;
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
