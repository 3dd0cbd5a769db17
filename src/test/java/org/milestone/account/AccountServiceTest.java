package org.milestone.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountService.LetterSent;
import org.milestone.account.AccountService.NotAName;
import org.milestone.account.AccountService.NotAZone;
import org.milestone.account.AccountService.NotAnAddress;
import org.milestone.account.AccountService.Saved;
import org.milestone.account.AccountService.TooOften;
import org.milestone.account.AccountService.UnfitPassword;
import org.milestone.account.AccountService.WrongPassword;
import org.milestone.mail.TestMailbox;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class AccountServiceTest {
    private static final String NEXT = "seven-green-lamps";

    @Autowired
    AccountService service;

    @Autowired
    Sessions sessions;

    @Autowired
    AccountRows rows;

    @Autowired
    Passwords passwords;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    @Autowired
    CurrentAccount current;

    @Test
    void nameAndZoneCanBeChanged() {
        var me = given.learner();
        assertThat(service.changeProfile(me, "Zoë  d’Arc", "Asia/Tokyo")).isEqualTo(new Saved());
        assertThat(service.profile(me).name()).isEqualTo("Zoë d’Arc");
        assertThat(service.profile(me).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(service.changeProfile(me, "<b>", "Asia/Tokyo")).isEqualTo(new NotAName());
        assertThat(service.changeProfile(me, "Zoe", "Mars/Base")).isEqualTo(new NotAZone());
    }

    @Test
    void theBrowsersZoneIsTakenOverUntilOneIsChosen() {
        var me = given.learner();
        service.noticeZone(me, "not a zone");
        service.noticeZone(me, "Europe/Berlin");
        service.noticeZone(me, "Asia/Tokyo");
        assertThat(service.profile(me).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsOtherSessions() {
        var me = given.learner();
        long here = sessions.open(me, "Firefox on Linux", null);
        sessions.open(me, "Safari on an iPhone", null);
        assertThat(service.changePassword(me, "wrong", NEXT, here)).isEqualTo(new WrongPassword());
        assertThat(service.changePassword(me, Given.PASSWORD, "tooshort", here)).isInstanceOf(UnfitPassword.class);
        assertThat(service.sessions(me)).hasSize(2);
        assertThat(service.changePassword(me, Given.PASSWORD, NEXT, here)).isEqualTo(new Saved());
        assertThat(service.sessions(me)).singleElement().satisfies(session -> {
            assertThat(session.number()).isEqualTo(here);
            assertThat(session.browser()).isEqualTo("Firefox on Linux");
        });
        assertThat(passwords.matches(
                        NEXT, rows.findById(me.value()).orElseThrow().password()))
                .isTrue();
        assertThat(mailbox.lastTo(given.emailOf(me)).subject()).contains("was changed");
    }

    @Test
    void whoHasTheScreenButNotThePasswordCannotGuessIt() {
        var me = given.learner();
        for (int i = 0; i < 5; i++) {
            assertThat(service.changePassword(me, "wrong", NEXT, 0)).isEqualTo(new WrongPassword());
        }
        assertThat(service.changePassword(me, Given.PASSWORD, NEXT, 0)).isEqualTo(new TooOften());
        clock.advance(Duration.ofMinutes(6));
        assertThat(service.changePassword(me, Given.PASSWORD, NEXT, 0)).isEqualTo(new Saved());
    }

    @Test
    void movingToAnAddressNeedsThePasswordAndTellsNothingAboutOthers() {
        var me = given.learner();
        var other = given.learner();
        assertThat(service.changeEmail(me, Given.PASSWORD, "nonsense")).isEqualTo(new NotAnAddress());
        assertThat(service.changeEmail(me, "wrong", "me-" + UUID.randomUUID() + "@test.example"))
                .isEqualTo(new WrongPassword());
        assertThat(service.changeEmail(me, Given.PASSWORD, given.emailOf(other)))
                .isEqualTo(new LetterSent(given.emailOf(other)));
        assertThat(mailbox.lastTo(given.emailOf(other)).subject()).contains("already have an account");
    }

    @Test
    void sessionsEndSinglyAndOnlyOnesOwn() {
        var me = given.learner();
        var other = given.learner();
        long mine = sessions.open(me, "Firefox on Linux", null);
        long theirs = sessions.open(other, "Chrome on Windows", null);
        service.endSession(me, theirs);
        assertThat(service.sessions(other)).hasSize(1);
        assertThat(sessions.check(me, mine)).isPresent();
        service.endSession(me, mine);
        assertThat(service.sessions(me)).isEmpty();
        assertThat(sessions.check(me, mine)).isEmpty();
    }

    @Test
    void endingASessionForgetsItsBrowser() {
        var me = given.learner();
        var here = sessions.remember(me);
        var there = sessions.remember(me);
        long kept = sessions.open(me, "Firefox on Linux", here.series());
        sessions.open(me, "Safari on a Mac", there.series());
        service.endOtherSessions(me, kept);
        assertThat(service.sessions(me)).hasSize(1);
        assertThat(sessions.recall(there.series(), there.token())).isEqualTo(new Sessions.Unknown());
        assertThat(sessions.recall(here.series(), here.token())).isInstanceOf(Sessions.Known.class);
        service.endSession(me, kept);
        assertThat(service.sessions(me)).isEmpty();
    }

    @Test
    void aRememberedBrowserGetsANewCookieEachTimeAndAnOldOneIsTheft() {
        var me = given.learner();
        var first = sessions.remember(me);
        sessions.open(me, "Firefox on Linux", first.series());
        var known = (Sessions.Known) sessions.recall(first.series(), first.token());
        var second = known.next().orElseThrow();
        assertThat(second.token()).isNotEqualTo(first.token());

        var otherTab = (Sessions.Known) sessions.recall(first.series(), first.token());
        assertThat(otherTab.next()).as("two tabs opened together").isEmpty();

        clock.advance(Duration.ofMinutes(2));
        assertThat(sessions.recall(first.series(), first.token())).isEqualTo(new Sessions.Stolen());
        assertThat(sessions.recall(second.series(), second.token())).isEqualTo(new Sessions.Unknown());
        assertThat(service.sessions(me)).isEmpty();
    }

    @Test
    void aBrowserIsRememberedForThirtyDays() {
        var cookie = sessions.remember(given.learner());
        clock.advance(Duration.ofDays(29));
        var known = (Sessions.Known) sessions.recall(cookie.series(), cookie.token());
        assertThat(known.next().orElseThrow().goodFor()).isEqualTo(Duration.ofDays(1));
        clock.advance(Duration.ofDays(1));
        var next = known.next().orElseThrow();
        assertThat(sessions.recall(next.series(), next.token())).isEqualTo(new Sessions.Unknown());
        clock.advance(Duration.ofSeconds(1));
        assertThat(sessions.clear()).isPositive();
    }

    @Test
    void lettersOfOtherModulesGoOnlyToConfirmedAddresses() {
        assertThat(service.write(given.unconfirmed(), "password-changed", Map.of("forgotten", "x"), "a"))
                .isFalse();
        var me = given.learner();
        assertThat(service.write(me, "password-changed", Map.of("forgotten", "https://x.example"), "a"))
                .isTrue();
        assertThat(service.write(me, "password-changed", Map.of("forgotten", "https://x.example"), "a"))
                .isTrue();
        assertThat(mailbox.to(given.emailOf(me))).hasSize(1);
    }

    @Test
    void theCurrentAccountIsWhoeverIsSignedIn() {
        assertThat(current.id()).isEmpty();
        var me = given.mentor();
        given.signIn(me);
        assertThat(current.require()).isEqualTo(me);
        assertThat(current.name()).contains(given.nameOf(me));
        service.changeProfile(me, "Somebody New", "Asia/Tokyo");
        current.refresh();
        assertThat(current.name()).contains("Somebody New");
        assertThat(current.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        given.signOut();
    }
}
