package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a learner does with lessons, and what is left of it.
class LearningIT extends Journey {

    @Test
    void aLessonMarkedDoneIsStillDoneAfterThePortalWasRestarted() {
        var learner = learner(page);
        open(page, LESSON, "A week in the job");
        page.locator("#done").click();
        assertThat(page.locator("#done-state")).hasText(Pattern.compile("Done on .*"));
        settle(page);

        page.navigate("about:blank");
        portal().restart();

        signIn(page, learner);
        open(page, LESSON, "A week in the job");
        assertThat(page.locator("#done-state")).hasText(Pattern.compile("Done on .*"));
        open(page, "/learn/discover", "Discover the role");
        assertThat(page.locator("main")).containsText(Pattern.compile("1 of \\d+ lessons"));
    }

    @Test
    void whatWasMarkedDoneByMistakeIsTakenBack() {
        learner(page);
        open(page, LESSON, "A week in the job");
        page.locator("#done").click();
        page.locator("#undo").click();
        assertThat(page.locator("#done")).containsText("Mark as done");
        assertThat(page.locator("#done-state")).isEmpty();
        page.reload();
        sees(page, "A week in the job");
        assertThat(page.locator("#done")).containsText("Mark as done");
    }

    @Test
    void aBookmarkAndANoteAreKeptAndNobodyElseSeesThem() {
        learner(page);
        open(page, LESSON, "A week in the job");
        page.locator("#bookmark").click();
        assertThat(page.locator("#bookmark")).hasText("Bookmarked");
        page.locator("#note textarea").fill("Ask Ravi about the rota.");
        assertThat(page.locator("#note-state")).hasText(Pattern.compile("Kept .*"));
        page.reload();
        sees(page, "A week in the job");
        assertThat(page.locator("#bookmark")).hasText("Bookmarked");
        assertThat(page.locator("#note textarea")).hasValue("Ask Ravi about the rota.");
        open(page, "/notes", "Notes and bookmarks");
        assertThat(page.locator("main")).containsText("Ask Ravi about the rota.");
        assertThat(page.locator("main .plain-list a").first()).hasText("A week in the job");

        var other = reader();
        learner(other);
        open(other, LESSON, "A week in the job");
        assertThat(other.locator("#bookmark")).hasText("Bookmark");
        assertThat(other.locator("#note textarea")).hasValue("");
        open(other, "/notes", "Notes and bookmarks");
        assertThat(other.locator("main")).not().containsText("Ravi");
    }

    @Test
    void aNoteWrittenInTwoWindowsIsNotLost() {
        learner(page);
        open(page, LESSON, "A week in the job");
        var second = page.context().newPage();
        open(second, LESSON, "A week in the job");
        second.locator("#note textarea").fill("From the second window.");
        assertThat(second.locator("#note-state")).hasText(Pattern.compile("Kept .*"));
        page.locator("#note textarea").fill("From the first window.");
        page.locator("#keep-both").click();
        assertThat(page.locator("#note-state")).hasText(Pattern.compile("Kept .*"));
        page.reload();
        sees(page, "A week in the job");
        assertThat(page.locator("#note textarea")).hasValue("From the second window.\n\nFrom the first window.");
    }

    @Test
    void anAnswerGivenBeforeIsShownAgain() {
        learner(page);
        open(page, LESSON, "A week in the job");
        var item = page.locator("#item-blocker-first");
        item.getByText("The access for the testers").click();
        item.locator("#check-blocker-first").click();
        assertThat(item.getByRole(AriaRole.STATUS)).hasText("Right.");
        page.reload();
        sees(page, "A week in the job");
        assertThat(item.getByRole(AriaRole.STATUS)).hasText("Right.");
        assertThat(item.locator(".taken")).containsText("The access for the testers");
    }

    @Test
    void aScriptInANoteIsNothingButText() {
        learner(page);
        page.onDialog(dialog -> {
            throw new AssertionError("a dialog opened: " + dialog.message());
        });
        var script = "</script><img src=x onerror=alert(1)><script>alert(2)</script> {{7*7}} [x](javascript:alert(3))";
        open(page, LESSON, "A week in the job");
        page.locator("#note textarea").fill(script);
        assertThat(page.locator("#note-state")).hasText(Pattern.compile("Kept .*"));
        for (var screen : new String[] {"/notes", "/home"}) {
            page.navigate(screen);
            settle(page);
            assertThat(page.locator(".note-body")).hasText(script);
            assertThat(page.locator(".note-body *")).hasCount(0);
            assertThat(page.locator("img[src=x]")).hasCount(0);
        }
    }

    @Test
    void homeLeadsBackToTheLessonThatWasLeft() {
        learner(page);
        open(page, "/learn/delivery/change-control", "Change control");
        page.navigate("/home");
        settle(page);
        page.locator("#go-on").click();
        page.waitForURL("**/learn/delivery/change-control");
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Breadcrumb")))
                .containsText("Foundations of delivery");
    }
}
