package org.milestone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Opens browser windows for a test and closes them; keeps a picture of them when the test failed, and fails it when
/// scripts broke or the portal's log holds an error.
final class Stage implements BeforeEachCallback, AfterEachCallback {
    private static final Path PICTURES = Path.of("target", "e2e");
    private static final double PATIENCE_MILLIS = 20_000;

    /// A page that is not there answers with its status, and a test may take the connection away: the console says so.
    private static final Pattern STATUS =
            Pattern.compile("Failed to load resource: (the server responded with.*|net::ERR_INTERNET_DISCONNECTED)");

    /// Leaving a page breaks off what it was still asking for.
    private static final String LEFT = "AbortError";

    private static final Pattern ERROR = Pattern.compile("(?m)^\\S+\\s+ERROR .*$");

    private final List<BrowserContext> open = new ArrayList<>();
    private static final List<String> BROKEN = new ArrayList<>();
    private @Nullable Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext context) {
        chromium = Objects.requireNonNull(context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Stage.class))
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class));
        Portal.here().news();
        BROKEN.clear();
    }

    /// A reader who stays for the whole run, with a warm cache: for looking at one screen after the other.
    Page lastingReader(Browser.NewContextOptions options) {
        return newContext(options).newPage();
    }

    Page reader(Browser.NewContextOptions options) {
        var context = newContext(options);
        open.add(context);
        return context.newPage();
    }

    private BrowserContext newContext(Browser.NewContextOptions options) {
        var context = Objects.requireNonNull(chromium)
                .browser()
                .newContext(options.setBaseURL(Portal.here().address()));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onWebError(error -> {
            if (!error.error().startsWith(LEFT)) {
                BROKEN.add(error.error());
            }
        });
        context.onConsoleMessage(Stage::listen);
        return context;
    }

    private static void listen(ConsoleMessage message) {
        if (message.type().equals("error") && !STATUS.matcher(message.text()).matches()) {
            BROKEN.add(message.text() + " (" + message.location() + ")");
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        if (failed) {
            keep(context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName());
        }
        open.forEach(BrowserContext::close);
        open.clear();
        var news = Portal.here().news();
        if (!failed) {
            assertThat(BROKEN).as("scripts that broke").isEmpty();
            assertThat(ERROR.matcher(news).results().map(found -> found.group()).toList())
                    .as("errors in the portal's log")
                    .isEmpty();
        }
    }

    private void keep(String test) {
        int number = 0;
        for (var context : open) {
            for (var page : context.pages()) {
                number++;
                var name = test.replaceAll("[^\\w-]+", "-") + (number == 1 ? "" : "-" + number);
                try {
                    Files.createDirectories(PICTURES);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(PICTURES.resolve(name + ".png"))
                            .setFullPage(true));
                    Files.writeString(
                            PICTURES.resolve(name + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
                } catch (PlaywrightException gone) {
                    BROKEN.add("no picture of " + name + ": " + gone.getMessage());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
