package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A lead brings a mentor and a mentee together, and reads numbers once there are enough people.
class ProgrammeIT extends Journey {
    private static final String NAME = "Spring starters";
    private static final String MENTOR_NAME = "Noor Mentor";
    private static final String MENTEE_NAME = "Sam Mentee";

    @Test
    void aLeadPairsPeopleAndSeesNumbersOnly() {
        var lead = page;
        var mentor = reader();
        var mentee = reader();
        var mira = signUp(lead, "Mira Lead");
        signIn(lead, mira);
        // Letters go out in the name of people who proved their address.
        lead.navigate(portal().mailbox().linkIn("Confirm your address for Milestone", mira.email()));
        lead.locator("#confirm").click();
        sees(lead, "Thank you, your address is confirmed");

        var path = start(lead);
        join(lead, path, mentor, MENTOR_NAME, 1);
        join(lead, path, mentee, MENTEE_NAME, 0);
        assertThat(mentee.locator("#seen")).containsText("Never: your lessons");

        pair(lead, mentor, mentee, path);
        part(mentee, path);

        // With the sixth person, the fifth mentee, numbers begin.
        for (int number = 1; number <= 3; number++) {
            join(lead, path, reader(), "Mentee " + number, 0);
        }
        open(lead, path, NAME);
        assertThat(lead.locator("#numbers")).containsText("Fewer than five mentees");
        join(lead, path, reader(), "Mentee 4", 0);
        open(lead, path, NAME);
        assertThat(lead.locator("#counted")).containsText("5 mentees were counted");
        assertThat(lead.locator("#numbers")).containsText("Too few to say more");

        open(mentee, "/settings/sharing", "Who sees what");
        assertThat(mentee.locator("#counted")).containsText("Mira Lead");
        open(mentee, path, NAME);
        mentee.locator("#leave").click();
        sees(mentee, "Programmes");
        open(mentee, path, "This page is not here");
    }

    private static String start(Page lead) {
        open(lead, "/mentoring", "Mentoring");
        lead.locator("#programmes-link").click();
        sees(lead, "Programmes");
        lead.locator("#start").click();
        sees(lead, "Start a programme");
        lead.locator("#name input").fill(NAME);
        lead.locator("#purpose textarea").fill("A first project for everybody by summer");
        lead.locator("#begin").click();
        sees(lead, NAME);
        return path(lead, "/programmes/\\d+");
    }

    private static void join(Page lead, String path, Page newcomer, String name, int part) {
        var person = signUp(newcomer, name);
        signIn(newcomer, person);
        open(lead, path, NAME);
        lead.locator("#email input").fill(person.email());
        lead.locator("#part vaadin-radio-button").nth(part).click();
        lead.locator("#invite").click();
        assertThat(lead.locator("#sent")).containsText(person.email());
        newcomer.navigate(portal().mailbox().linkIn(subject(part), person.email()));
        sees(newcomer, NAME);
        assertThat(newcomer.locator("#seen")).isVisible();
        newcomer.locator("#accept").click();
        assertThat(newcomer.locator("#leave")).isVisible();
        settle(newcomer);
    }

    private static String subject(int part) {
        return "Mira Lead " + (part == 0 ? "invites you to" : "asks you to be a mentor in") + " the programme “" + NAME
                + "”";
    }

    private static void pair(Page lead, Page mentor, Page mentee, String path) {
        open(lead, path, NAME);
        choose(lead, "#mentee", MENTEE_NAME);
        choose(lead, "#mentor", MENTOR_NAME);
        lead.locator("#propose").click();
        assertThat(lead.locator(".people tbody")).containsText("proposed");

        open(mentee, path, NAME);
        mentee.locator("[id^=agree-]").click();
        assertThat(mentee.locator("#offers")).containsText("You said yes");
        mentor.navigate("/home");
        settle(mentor);
        assertThat(mentor.locator(".corner", new Page.LocatorOptions().setHasText("Programmes")))
                .containsText("One thing waits for your answer");
        open(mentor, path, NAME);
        mentor.locator("[id^=agree-]").click();
        sees(mentor, "You and " + MENTEE_NAME);
        var agreement = path(mentor, "/mentoring/agreements/\\d+");

        mentee.navigate(agreement);
        sees(mentee, "You and " + MENTOR_NAME);
        mentee.locator("#goals textarea").fill("Lead a first project by summer");
        mentee.locator("#keep").click();
        mentee.locator("#sign").click();
        assertThat(mentee.locator(".lead")).containsText("You have signed");
        open(mentor, agreement, "You and " + MENTEE_NAME);
        mentor.locator("#sign").click();
        assertThat(mentor.locator(".lead")).hasText("Both of you have signed.");

        open(lead, path, NAME);
        assertThat(lead.locator(".people tbody")).containsText("on trial");
        lead.navigate(agreement);
        sees(lead, "This page is not here");
    }

    /// What a lead can do is not there for a mentee.
    private static void part(Page mentee, String path) {
        open(mentee, path, NAME);
        assertThat(mentee.locator("#propose")).hasCount(0);
        assertThat(mentee.locator("#numbers")).hasCount(0);
        assertThat(mentee.locator("#end")).hasCount(0);
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
