package org.milestone.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;

/// Who gets in.
final class SignInTB extends Bench {

    @BrowserTest
    void aStrangerSignsInAndArrivesAtThePageAskedFor() {
        open("/notes", "Sign in");
        fillIn(LEARNER, PASSWORD);
        sees("Notes and bookmarks");
        assertThat(getDriver().getCurrentUrl()).contains("/notes");
    }

    @BrowserTest
    void aWrongPasswordIsRefused() {
        open("/login", "Sign in");
        fillIn(LEARNER, "not-her-password");
        waitForText("sign-in-message", "do not belong together");
    }
}
