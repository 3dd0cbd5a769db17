package org.milestone.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.PersonalDataService;
import org.milestone.account.domain.AccountRole;
import org.milestone.mail.TestMailbox;
import org.springframework.beans.factory.annotation.Autowired;

/// The account's screens, without a browser.
@MilestoneTest
class AccountViewTest extends SpringBrowserlessTest {
    private static final String PASSWORD = "seven-green-lamps";

    @Autowired
    Given given;

    @Autowired
    AccountService accounts;

    @Autowired
    PersonalDataService data;

    @Autowired
    TestMailbox mailbox;

    private final String address = "view-" + UUID.randomUUID() + "@test.example";

    @AfterEach
    void nobodyIsSignedIn() {
        given.signOut();
    }

    @Test
    void signingUpLeadsToTheLetterAndItsButtonConfirms() {
        navigate(SignUpView.class);
        assertThat(field("name").isReadOnly()).isFalse();
        assertThat(email("email").isReadOnly()).isFalse();
        type("name", "Ann Lee");
        email("email").setValue(address);
        password("password").setValue(PASSWORD);
        click("sign-up");
        assertThat(getCurrentView()).isInstanceOf(CheckMailView.class);

        String link = mailbox.lastTo(address).link();
        var screen = navigate(link.substring(1), ConfirmView.class);
        assertThat(screen.getPageTitle()).contains("Confirm your address");
        click("confirm");
        assertThat(screen.getPageTitle()).contains("Thank you");
    }

    @Test
    void whatIsMistypedIsSaidBesideTheFieldAndNothingIsLost() {
        navigate(SignUpView.class);
        type("name", "Ann Lee");
        email("email").setValue("ann@nowhere");
        password("password").setValue("short");
        click("sign-up");
        assertThat(getCurrentView()).isInstanceOf(SignUpView.class);
        assertThat(email("email").isInvalid()).isTrue();
        assertThat(password("password").isInvalid()).isTrue();
        assertThat(password("password").getErrorMessage()).contains("7 more characters");
        assertThat(field("name").getValue()).isEqualTo("Ann Lee");
        assertThat(password("password").getValue()).isEqualTo("short");
    }

    @Test
    void aPasswordIsJudgedWhileItIsTyped() {
        navigate(SignUpView.class);
        password("password").setValue("passwordpassword");
        assertThat(password("password").getHelperText()).contains("first that are guessed");
        password("password").setValue("seven-green-lamps-and-a-piano");
        assertThat(password("password").getHelperText()).contains("trong");
    }

    @Test
    void aForgottenPasswordIsReplacedByLink() {
        var me = given.learner();
        navigate(ForgottenView.class);
        email("email").setValue(given.emailOf(me));
        click("send-link");
        assertThat(getCurrentView()).isInstanceOf(CheckMailView.class);
        String link = mailbox.lastTo(given.emailOf(me)).link();
        navigate(link.substring(1), ResetView.class);
        password("password").setValue("short");
        click("set-password");
        assertThat(password("password").isInvalid()).isTrue();
        password("password").setValue(PASSWORD);
        click("set-password");
        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
        navigate(link.substring(1), ResetView.class);
        assertThat(find(Button.class).withId("set-password").exists()).isFalse();
    }

    @Test
    void theSignInScreenIsAFormTheBrowserPosts() {
        var view = navigate(LoginView.class);
        assertThat(email("email").getElement().getAttribute("name")).isEqualTo("username");
        assertThat(password("password").getElement().getAttribute("name")).isEqualTo("password");
        assertThat(find(PostForm.class, view).single().getElement().getAttribute("action"))
                .isEqualTo("/login");
        UI.getCurrent().navigate("login", QueryParameters.of("slow", ""));
        assertThat(find(Paragraph.class).withId("sign-in-message").single().getText())
                .contains("too many tries");
    }

    @Test
    void strangersAreAskedToSignIn() {
        navigate("settings", LoginView.class);
        navigate("admin/people", LoginView.class);
    }

    @Test
    void theProfileIsChangedAndAMistakeKeepsWhatWasTyped() {
        var me = signedIn(given.learner());
        navigate(ProfileView.class);
        type("name", "<b>");
        click("save");
        assertThat(field("name").isInvalid()).isTrue();
        type("name", "New Name");
        click("save");
        assertThat(accounts.profile(me).name()).isEqualTo("New Name");
    }

    @Test
    void theLetterIsSentAgain() {
        var me = signedIn(given.unconfirmed());
        navigate(ProfileView.class);
        click("resend");
        assertThat(mailbox.to(given.emailOf(me))).hasSize(1);
    }

    @Test
    void thePasswordIsChangedWithTheCurrentOne() {
        var me = signedIn(given.learner());
        navigate(SecurityView.class);
        password("current-password").setValue("wrong");
        password("new-password").setValue(PASSWORD);
        click("change-password");
        assertThat(password("current-password").isInvalid()).isTrue();
        password("current-password").setValue(Given.PASSWORD);
        click("change-password");
        assertThat(mailbox.lastTo(given.emailOf(me)).subject()).contains("was changed");
    }

    @Test
    void theAddressIsChangedByTwoLetters() {
        var me = signedIn(given.learner());
        String old = given.emailOf(me);
        navigate(SecurityView.class);
        email("new-email").setValue(address);
        password("address-password").setValue(Given.PASSWORD);
        click("change-email");
        assertThat(mailbox.to(old)).hasSize(1);
        navigate(mailbox.lastTo(address).link().substring(1), ConfirmNewAddressView.class);
        click("confirm");
        assertThat(given.emailOf(me)).isEqualTo(address);
    }

    @Test
    void erasingShowsFirstWhatItTakesAndNeedsThePassword() {
        var me = signedIn(given.learner());
        navigate(DataView.class);
        assertThat(find(Button.class).withId("erase").exists()).isFalse();
        click("preview");
        assertThat(find(UnorderedList.class)
                        .withId("counts")
                        .single()
                        .getChildren()
                        .map(ListItem.class::cast)
                        .map(ListItem::getText))
                .contains("account account: 1", "account role: 1");
        password("erase-password").setValue("wrong");
        click("erase");
        assertThat(password("erase-password").isInvalid()).isTrue();
        assertThat(data.preview(me)).isNotEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void administratorsGiveRolesAndLock() {
        var person = given.learner();
        signedIn(given.administrator());
        UI.getCurrent().navigate("admin/people", QueryParameters.of("q", given.emailOf(person)));
        assertThat(find(Paragraph.class).withId("found").single().getText()).isEqualTo("1 person");
        CheckboxGroup<AccountRole> roles =
                find(CheckboxGroup.class).withId("roles-" + person).single();
        test(roles).selectItems("Mentor");
        assertThat(accounts.profile(person).roles()).isEqualTo(Set.of(AccountRole.LEARNER, AccountRole.MENTOR));
        click("lock-" + person);
        assertThat(find(Button.class).withId("lock-" + person).single().getText())
                .isEqualTo("Unlock");
    }

    private AccountId signedIn(AccountId person) {
        given.signIn(person);
        return person;
    }

    private TextField field(String id) {
        return find(TextField.class).withId(id).single();
    }

    private void type(String id, String text) {
        field(id).setValue(text);
    }

    private EmailField email(String id) {
        return find(EmailField.class).withId(id).single();
    }

    private PasswordField password(String id) {
        return find(PasswordField.class).all().stream()
                .filter(field -> field.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void click(String id) {
        Component button = find(Button.class).withId(id).single();
        test((Button) button).click();
    }
}
