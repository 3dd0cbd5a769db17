package org.milestone.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.SignUpService;
import org.milestone.mail.TestMailbox;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class LettersViewTest extends SpringBrowserlessTest {
    @Autowired
    Given given;

    @Autowired
    SignUpService signUp;

    @Autowired
    TestMailbox mailbox;

    @AfterEach
    void nobodyIsSignedIn() {
        given.signOut();
    }

    @Test
    void administratorsFindALetterReadItAndSendItAtOnce() {
        var me = given.learner();
        signUp.forgotten("letters view", given.emailOf(me));
        given.signIn(given.administrator());
        navigate(LettersView.class);
        find(TextField.class).withId("search").single().setValue(given.emailOf(me));
        Anchor letter = find(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("/admin/letters/"))
                .findFirst()
                .orElseThrow();
        navigate(letter.getHref().substring(1), LetterView.class);
        assertThat(find(Pre.class).withId("text").single().getText())
                .contains(given.nameOf(me))
                .contains("(secret)");
        test(find(Button.class).withId("retry").single()).click();
        assertThat(mailbox.to(given.emailOf(me))).hasSize(1);
    }
}
