package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Two people at two browsers become a pair, work together, and part.
class MentoringIT extends Journey {
    private static final String MENTEE_NAME = "Ana Learner";
    private static final String MENTOR_NAME = "Ravi Mentor";

    @Test
    void twoPeopleMeetWorkAndPart() {
        var mentee = page;
        var mentor = reader();
        var ana = signUp(mentee, MENTEE_NAME);
        signIn(mentee, ana);
        // Letters go out in the name of people who proved their address.
        mentee.navigate(portal().mailbox().linkIn("Confirm your address for Milestone", ana.email()));
        mentee.locator("#confirm").click();
        sees(mentee, "Thank you, your address is confirmed");
        var ravi = signUp(mentor, MENTOR_NAME);
        signIn(mentor, ravi);

        var pair = becomeAPair(mentee, mentor, ravi);
        mentee.navigate(LESSON);
        settle(mentee);

        look(mentor);
        rateBlind(mentee, mentor, pair);
        discuss(mentee, mentor, pair);
        assign(mentee, mentor);
        takeBack(mentee, mentor);
        part(mentee, mentor, pair);
    }

    private static String becomeAPair(Page mentee, Page mentor, Person ravi) {
        open(mentee, "/mentoring/invite", "Invite by mail");
        mentee.locator("#email input").fill(ravi.email());
        mentee.locator("#word textarea").fill("Will you help me lead a first project?");
        mentee.locator("#invite").click();
        assertThat(mentee.getByText(ravi.email()).first()).isVisible();
        mentor.navigate(portal().mailbox().linkIn(MENTEE_NAME + " asks you to be their mentor", ravi.email()));
        sees(mentor, MENTEE_NAME + " asks you to be their mentor");
        mentor.locator("#accept").click();
        sees(mentor, "You and " + MENTEE_NAME);
        var pair = path(mentor, "/mentoring/agreements/\\d+").replaceFirst(".*/(\\d+)$", "$1");

        open(mentee, "/mentoring/agreements/" + pair, "You and " + MENTOR_NAME);
        mentee.locator("#goals textarea").fill("Lead a first project by spring");
        mentee.locator("#keep").click();
        mentee.locator("#sign").click();
        assertThat(mentee.locator(".lead")).containsText("You have signed");
        open(mentor, "/mentoring/agreements/" + pair, "You and " + MENTEE_NAME);
        mentor.locator("#sign").click();
        assertThat(mentor.locator(".lead")).hasText("Both of you have signed.");
        return pair;
    }

    private static void look(Page mentor) {
        open(mentor, "/mentoring", "Mentoring");
        var row = mentor.locator(".mentees tbody tr");
        assertThat(row).containsText("1 of 28");
        row.getByText(MENTEE_NAME).click();
        sees(mentor, MENTEE_NAME);
        assertThat(mentor.locator("#shared")).containsText("1 of 28");
    }

    private static void rateBlind(Page mentee, Page mentor, String pair) {
        mentor.locator("#rate-open summary").click();
        choose(mentor, "#rate-skill", "Scope management");
        mentor.locator("#rate-level vaadin-radio-button").nth(2).click();
        mentor.locator("#rate-reason textarea").fill("I saw the charter");
        mentor.locator("#rate").click();
        assertThat(mentor.locator("#shared")).containsText("mentor 2");

        open(mentee, "/mentoring/mentors/" + pair, MENTOR_NAME);
        assertThat(mentee.locator("#shared")).containsText("it shows once you say yours");
        assertThat(mentee.locator("#shared")).not().containsText("mentor 2");
        open(mentee, "/my/skills/scope-management", "Scope management");
        mentee.locator("#level-application vaadin-radio-button").nth(4).click();
        assertThat(mentee.locator("main")).containsText("Worth talking about");
        open(mentee, "/mentoring/mentors/" + pair, MENTOR_NAME);
        assertThat(mentee.locator("#shared")).containsText("mentee 4, mentor 2: worth talking about");
    }

    private static void discuss(Page mentee, Page mentor, String pair) {
        mentee.locator("#thread-title input").fill("First week");
        mentee.locator("#thread-words textarea").fill("Is the scope too wide? <script>document.title='x'</script>");
        mentee.locator("#thread-send").click();
        assertThat(mentee.locator(".threads .panel h3").first()).hasText("First week");

        open(mentor, "/mentoring", "Mentoring");
        assertThat(mentor.locator("#today")).containsText("Today: 1 item");
        open(mentor, "/mentoring/mentees/" + pair, MENTEE_NAME);
        assertThat(mentor.locator(".words")).containsText("<script>");
        answer(mentor, "A little. Cut the reports.");
        open(mentee, "/mentoring/mentors/" + pair, MENTOR_NAME);
        assertThat(mentee.locator(".words")).containsText("Cut the reports.");
        open(mentor, "/mentoring", "Mentoring");
        assertThat(mentor.locator("#today")).containsText("Today: done");
        open(mentor, "/mentoring/mentees/" + pair, MENTEE_NAME);
    }

    private static void answer(Page from, String words) {
        from.locator("[id^=answer-] textarea").first().fill(words);
        from.locator("[id^=send-]").first().click();
        assertThat(from.locator(".words")).containsText(words);
        settle(from);
    }

    private static void assign(Page mentee, Page mentor) {
        mentor.locator("#task-new summary").click();
        choose(mentor, "#task-subject", "Change control");
        mentor.locator("#task-word textarea").fill("Chapter two first");
        mentor.locator("#task-give").click();
        assertThat(mentor.getByText("Chapter two first").first()).isVisible();
        mentee.navigate("/home");
        settle(mentee);
        assertThat(mentee.locator(".corner", new Page.LocatorOptions().setHasText("From your mentor")))
                .containsText("Change control");
        open(mentee, "/mentoring/notices", "Notices");
        assertThat(mentee.locator("#notices")).containsText(MENTOR_NAME + " gave you a task: Change control");
    }

    /// The mentor's page stays open; what stood there is gone with the next thing they do.
    private static void takeBack(Page mentee, Page mentor) {
        assertThat(mentor.locator("#shared")).containsText("1 of 28");
        mentee.navigate("/settings/sharing");
        settle(mentee);
        assertThat(mentee.locator("table")).containsText(MENTOR_NAME);
        mentee.locator("[id^=revoke-all-]").click();
        assertThat(mentee.locator("[id^=revoke-all-]")).hasCount(0);
        answer(mentor, "And next week?");
        assertThat(mentor.locator("#shared")).containsText("Nothing at the moment.");
        assertThat(mentor.locator("#shared")).not().containsText("1 of 28");
        open(mentor, "/mentoring", "Mentoring");
        assertThat(mentor.locator(".mentees tbody tr")).not().containsText("1 of 28");
    }

    private static void part(Page mentee, Page mentor, String pair) {
        open(mentor, "/mentoring/mentees/" + pair, MENTEE_NAME);
        mentor.locator("#changes summary").click();
        mentor.locator("#end").click();
        sees(mentor, "Mentoring");
        assertThat(mentor.locator("main")).containsText("we reached what we set out for");
        open(mentee, "/mentoring/mentors/" + pair, "This page is not here");
    }

    private static void choose(Page page, String field, String text) {
        var input = page.locator(field + " input").first();
        input.click();
        input.fill(text);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + text)))
                .first()
                .click();
        settle(page);
    }
}
