package org.milestone.testbench;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.textfield.testbench.EmailFieldElement;
import com.vaadin.flow.component.textfield.testbench.PasswordFieldElement;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.DriverSupplier;
import com.vaadin.testbench.TestBenchElement;
import org.milestone.e2e.Portal;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/// The base of all TestBench journeys: the portal of the browser tests, and a Chromium driven by TestBench.
abstract class Bench extends BrowserTestBase implements DriverSupplier {
    static final String LESSON = "/learn/discover/a-week-in-the-job";
    static final String LEARNER = "ana@milestone.example";
    static final String PASSWORD = "one-milestone-a-day";

    private static final int PATIENCE_SECONDS = 20;

    @Override
    public WebDriver createDriver() {
        var options = new ChromeOptions();
        var browser = System.getenv("MILESTONE_BROWSER");
        if (browser != null && browser.startsWith("/")) {
            options.setBinary(browser);
        }
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,900");
        return new ChromeDriver(options);
    }

    /// Goes to an address and waits until the screen with this heading stands.
    final void open(String path, String heading) {
        getDriver().get(Portal.here().address() + path);
        sees(heading);
    }

    final void sees(String heading) {
        waitUntil(
                driver ->
                        $("h1").all().stream().anyMatch(title -> title.getText().equals(heading)),
                PATIENCE_SECONDS);
    }

    final void waitForText(String id, String text) {
        waitUntil(
                driver -> $(TestBenchElement.class).withId(id).all().stream()
                        .anyMatch(element -> element.getText().contains(text)),
                PATIENCE_SECONDS);
    }

    /// Sends the sign-in form that stands on the screen.
    final void fillIn(String email, String password) {
        $(EmailFieldElement.class).withId("email").single().setValue(email);
        $(PasswordFieldElement.class).withId("password").single().setValue(password);
        $(ButtonElement.class).withId("sign-in").single().click();
    }
}
