package org.milestone.testbench;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.textfield.testbench.TextAreaElement;
import com.vaadin.testbench.BrowserTest;

/// What is done with a lesson.
final class LessonTB extends Bench {

    @BrowserTest
    void aSelfCheckAsksForAnAnswerFirst() {
        open(LESSON, "A week in the job");
        $(ButtonElement.class).withId("check-blocker-first").single().click();
        waitForText("item-blocker-first", "Choose an answer first.");
    }

    @BrowserTest
    void aNoteIsKeptWhileItIsWritten() {
        open("/login", "Sign in");
        fillIn(LEARNER, PASSWORD);
        waitUntil(driver -> !String.valueOf(driver.getCurrentUrl()).contains("/login"));
        open(LESSON, "A week in the job");
        $(TextAreaElement.class).withId("note").single().setValue("Written by TestBench.");
        waitForText("note-state", "Kept");
        getDriver().navigate().refresh();
        sees("A week in the job");
        waitUntil(driver ->
                $(TextAreaElement.class).withId("note").single().getValue().equals("Written by TestBench."));
    }
}
