package org.milestone.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.SignUpService.AddressTaken;
import org.milestone.account.SignUpService.Done;
import org.milestone.account.SignUpService.LetterSent;
import org.milestone.account.SignUpService.LinkUsedUp;
import org.milestone.account.SignUpService.NotAName;
import org.milestone.account.SignUpService.NotAnAddress;
import org.milestone.account.SignUpService.TooOften;
import org.milestone.account.SignUpService.UnfitPassword;
import org.milestone.account.domain.AccountRole;
import org.milestone.mail.TestMailbox;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class SignUpServiceTest {
    private static final String PASSWORD = "seven-green-lamps";

    @Autowired
    SignUpService service;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountRows rows;

    @Autowired
    Passwords passwords;

    @Autowired
    Sessions sessions;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    private final String client = "client-" + UUID.randomUUID();
    private final String email = "new-" + UUID.randomUUID() + "@test.example";

    @Test
    void whoSignsUpConfirmsTheAddressByALinkThatWorksOnce() {
        assertThat(service.signUp(client, " Ann  Lee ", email.toUpperCase(Locale.ROOT), PASSWORD))
                .isEqualTo(new LetterSent(email));
        var row = rows.findByEmail(email).orElseThrow();
        assertThat(row.name()).isEqualTo("Ann Lee");
        assertThat(row.verified()).isFalse();
        assertThat(row.roles()).containsExactly(AccountRole.LEARNER);
        assertThat(row.password()).startsWith("$argon2id$").doesNotContain(PASSWORD);

        String link = mailbox.lastTo(email).link();
        assertThat(link).startsWith("/confirm/");
        assertThat(service.confirm(secretOf(link))).isEqualTo(new Done());
        assertThat(rows.findByEmail(email).orElseThrow().verified()).isTrue();
        assertThat(service.confirm(secretOf(link))).isEqualTo(new LinkUsedUp());
    }

    @Test
    void anAddressThatIsKnownGetsTheSameAnswerAndAnotherLetter() {
        var known = given.learner();
        String address = given.emailOf(known);
        String before = rows.findByEmail(address).orElseThrow().password();
        assertThat(service.signUp(client, "Somebody Else", address, PASSWORD)).isEqualTo(new LetterSent(address));
        assertThat(mailbox.lastTo(address).subject()).isEqualTo("You already have an account at Milestone");
        assertThat(rows.findByEmail(address).orElseThrow().password()).isEqualTo(before);
        assertThat(given.nameOf(known)).isNotEqualTo("Somebody Else");
    }

    @Test
    void whatIsMistypedIsSaid() {
        assertThat(service.signUp(client, " ", email, PASSWORD)).isEqualTo(new NotAName());
        assertThat(service.signUp(client, "Win at http://evil.example", email, PASSWORD))
                .isEqualTo(new NotAName());
        assertThat(service.signUp(client, "Ann", "ann@", PASSWORD)).isEqualTo(new NotAnAddress());
        assertThat(service.signUp(client, "Ann", email, "short")).isInstanceOf(UnfitPassword.class);
        assertThat(service.signUp(client, "Ann", email, "passwordpassword")).isInstanceOf(UnfitPassword.class);
        assertThat(rows.findByEmail(email)).isEmpty();
    }

    @Test
    void aLinkIsGoodForHalfAnHour() {
        service.signUp(client, "Ann", email, PASSWORD);
        String secret = secretOf(mailbox.lastTo(email).link());
        clock.advance(Duration.ofMinutes(30));
        assertThat(service.confirm(secret)).isEqualTo(new LinkUsedUp());
        var me = rows.findByEmail(email).orElseThrow().id();
        assertThat(service.resend(me, client)).isInstanceOf(LetterSent.class);
        assertThat(service.confirm(secretOf(mailbox.lastTo(email).link()))).isEqualTo(new Done());
    }

    @Test
    void aNewLetterMakesTheOldLinkWorthless() {
        service.signUp(client, "Ann", email, PASSWORD);
        String first = secretOf(mailbox.lastTo(email).link());
        service.resend(rows.findByEmail(email).orElseThrow().id(), client);
        assertThat(service.confirm(first)).isEqualTo(new LinkUsedUp());
    }

    @Test
    void aForgottenPasswordIsReplacedAndEverybodyIsSignedOut() {
        var me = given.unconfirmed();
        String address = given.emailOf(me);
        sessions.open(me, "Firefox on Linux", null);
        var cookie = sessions.remember(me);
        assertThat(service.forgotten(client, address)).isEqualTo(new LetterSent(address));
        String secret = secretOf(mailbox.lastTo(address).link());
        assertThat(service.mayReset(secret)).isTrue();
        assertThat(service.reset(secret, "123456789012")).isInstanceOf(UnfitPassword.class);
        assertThat(service.reset(secret, PASSWORD)).isEqualTo(new Done());
        assertThat(service.mayReset(secret)).isFalse();
        assertThat(service.reset(secret, PASSWORD)).isEqualTo(new LinkUsedUp());

        var row = rows.findByEmail(address).orElseThrow();
        assertThat(passwords.matches(PASSWORD, row.password())).isTrue();
        assertThat(row.verified()).as("who reads the letters has the address").isTrue();
        assertThat(accounts.sessions(me)).isEmpty();
        assertThat(sessions.recall(cookie.series(), cookie.token())).isEqualTo(new Sessions.Unknown());
        assertThat(mailbox.lastTo(address).subject()).contains("was changed");
    }

    @Test
    void forAnUnknownAddressTheAnswerIsTheSameAndNothingIsSent() {
        assertThat(service.forgotten(client, email)).isEqualTo(new LetterSent(email));
        assertThat(mailbox.to(email)).isEmpty();
    }

    @Test
    void lettersToOneAddressAreLimited() {
        for (int i = 0; i < 4; i++) {
            assertThat(service.forgotten("other-" + i + client, email)).isInstanceOf(LetterSent.class);
        }
        assertThat(service.forgotten(client, email)).isEqualTo(new TooOften());
        clock.advance(Duration.ofMinutes(16));
        assertThat(service.forgotten(client, email)).isInstanceOf(LetterSent.class);
    }

    @Test
    void oneClientCannotSignUpTheWholeWorld() {
        for (int i = 0; i < 60; i++) {
            assertThat(service.signUp(client, "Ann", i + email, PASSWORD)).isInstanceOf(LetterSent.class);
        }
        assertThat(service.signUp(client, "Ann", email, PASSWORD)).isEqualTo(new TooOften());
        assertThat(service.signUp("another " + client, "Ann", email, PASSWORD)).isInstanceOf(LetterSent.class);
    }

    @Test
    void aNewAddressIsTakenOverWhenItsLetterIsAnswered() {
        var me = given.learner();
        String old = given.emailOf(me);
        assertThat(accounts.changeEmail(me, Given.PASSWORD, email)).isEqualTo(new AccountService.LetterSent(email));
        assertThat(mailbox.lastTo(old).plain()).contains(email);
        assertThat(given.emailOf(me)).isEqualTo(old);
        assertThat(service.confirmNewAddress(secretOf(mailbox.lastTo(email).link())))
                .isEqualTo(new Done());
        assertThat(given.emailOf(me)).isEqualTo(email);
    }

    @Test
    void anAddressSomebodyTookMeanwhileStaysTheirs() {
        var me = given.learner();
        accounts.changeEmail(me, Given.PASSWORD, email);
        String link = mailbox.lastTo(email).link();
        service.signUp(client, "Quicker", email, PASSWORD);
        assertThat(service.confirmNewAddress(secretOf(link))).isEqualTo(new AddressTaken());
    }

    private static String secretOf(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
