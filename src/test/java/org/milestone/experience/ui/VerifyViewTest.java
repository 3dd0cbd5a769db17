package org.milestone.experience.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.AccountId;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.VerificationService;
import org.milestone.experience.VerificationService.Contact;
import org.milestone.experience.VerificationService.Standing;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Projects;
import org.milestone.mail.TestMailbox;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class VerifyViewTest extends SpringBrowserlessTest {
    private static final String SKILL = "skills/stakeholder-management";

    @Autowired
    Given given;

    @Autowired
    ExperienceService experience;

    @Autowired
    VerificationService verifications;

    @Autowired
    TestMailbox mailbox;

    private AccountId me;
    private long entry;

    @BeforeEach
    void somebodyWithAProject() {
        me = given.learner();
        var draft = new Draft(EntryDraft.of(Projects.entry("2025-01-10", "2025-06-30")), Optional.empty());
        entry = ((ExperienceService.Saved) experience.add(me, draft)).id();
    }

    @AfterEach
    void leave() {
        given.signOut();
    }

    @Test
    void theOwnerAsksAndTheVerifierSignsWithoutAnAccount() {
        given.signIn(me);
        UI.getCurrent().navigate("experience/entries/" + entry);
        test(find(Button.class).withId("verify-ask").single()).click();
        find(TextField.class).withId("verifier-name").single().setValue("Sam Sponsor");
        find(EmailField.class).withId("verifier-email").single().setValue("nowhere");
        test(find(Button.class).withId("verifier-send").single()).click();
        assertThat(find(EmailField.class).withId("verifier-email").single().getErrorMessage())
                .contains("whole mail address");
        find(EmailField.class).withId("verifier-email").single().setValue("sam-" + entry + "@outside.test");
        test(find(Button.class).withId("verifier-send").single()).click();
        assertThat(text()).contains("Sam Sponsor", "waiting for an answer");
        given.signOut();

        UI.getCurrent()
                .navigate(
                        mailbox.lastTo("sam-" + entry + "@outside.test").link().substring(1));
        assertThat(text())
                .contains(given.nameOf(me) + " asks you to confirm a project", "Move the payroll to the cloud", "12 %")
                .doesNotContain("Signed by");
        test(find(Button.class).withId("verify-confirm").single()).click();
        assertThat(text()).contains("Thank you");

        given.signIn(me);
        UI.getCurrent().navigate("experience");
        assertThat(text()).contains("Signed");
    }

    @Test
    void aCorrectionWithoutWordsIsAskedForThem() {
        open(List.of());
        test(find(Button.class).withId("verify-correct").single()).click();
        assertThat(find(TextArea.class).withId("verify-words").single().getErrorMessage())
                .contains("what is different");
        test(find(TextArea.class).withId("verify-words").single()).setValue("It took a year.");
        test(find(Button.class).withId("verify-correct").single()).click();
        assertThat(verifications.requests(me).getFirst().standing()).isEqualTo(Standing.CORRECTED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSkillIsRatedByItsSentence() {
        open(List.of(SKILL));
        ((Select<Integer>)
                        find(Select.class).withId("rate-stakeholder-management").single())
                .setValue(3);
        test(find(Button.class).withId("verify-confirm").single()).click();
        assertThat(verifications.requests(me).getFirst().ratings()).containsEntry(SKILL, 3);
    }

    @Test
    void usedForgedAndOvertakenLinksAreSaidToBeSo() {
        var link = open(List.of());
        test(find(Button.class).withId("verify-decline").single()).click();
        UI.getCurrent().navigate(link);
        assertThat(text()).contains("This link was used on").doesNotContain("payroll");
        UI.getCurrent().navigate("verify/" + "A".repeat(43));
        assertThat(text()).contains("This link opens nothing");
        assertThat(find(Button.class).withId("verify-confirm").all()).isEmpty();
    }

    private String open(List<String> skills) {
        var email = "sam-" + entry + "@outside.test";
        verifications.ask(me, entry, new Contact("Sam", email, "Sponsor", skills));
        var link = mailbox.lastTo(email).link().substring(1);
        UI.getCurrent().navigate(link);
        return link;
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
