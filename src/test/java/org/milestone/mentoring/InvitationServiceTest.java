package org.milestone.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.SignUpService;
import org.milestone.account.domain.Email;
import org.milestone.mail.TestMailbox;
import org.milestone.mentoring.InvitationService.Begun;
import org.milestone.mentoring.InvitationService.UsedUp;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class InvitationServiceTest {
    @Autowired
    InvitationService invitations;

    @Autowired
    MentorshipService mentorships;

    @Autowired
    SignUpService signUp;

    @Autowired
    AccountService accounts;

    @Autowired
    TestPairs pairs;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    @Test
    void theLinkOfTheLetterWorksOnce() {
        var mentor = given.mentor();
        var mentee = given.learner();
        invite(mentor, given.emailOf(mentee), Side.MENTOR);
        var secret = secretTo(given.emailOf(mentee));
        assertThat(invitations.open(secret).orElseThrow().mine()).isEqualTo(Side.MENTEE);
        assertThat(invitations.acceptBySecret(mentor, secret)).as("one's own").isEqualTo(new UsedUp());
        assertThat(invitations.acceptBySecret(mentee, secret)).isInstanceOf(Begun.class);
        assertThat(invitations.acceptBySecret(mentee, secret)).isEqualTo(new UsedUp());
        assertThat(invitations.open(secret)).isEmpty();
        assertThat(mentorships.all(mentor)).singleElement().satisfies(pair -> {
            assertThat(pair.side()).isEqualTo(Side.MENTOR);
            assertThat(pair.state()).isEqualTo(State.TRIAL);
        });
    }

    @Test
    void itWaitsForWhoSignsUpWithTheAddress() {
        var mentee = given.learner();
        var address = "newcomer-" + System.nanoTime() + "@example.org";
        invite(mentee, address, Side.MENTEE);
        signUp.signUp("198.51.100.20", "Newcomer", address, Given.PASSWORD);
        signUp.confirm(mailbox.lastTo(address).link().substring("/confirm/".length()));
        AccountId newcomer =
                accounts.withAddress(Email.of(address).orElseThrow()).orElseThrow();
        var waiting = invitations.waiting(newcomer);
        assertThat(waiting).singleElement().satisfies(one -> {
            assertThat(one.mine()).isEqualTo(Side.MENTOR);
            assertThat(one.who()).isEqualTo(given.nameOf(mentee));
        });
        assertThat(invitations.accept(newcomer, waiting.getFirst().id())).isInstanceOf(Begun.class);
        assertThat(invitations.waiting(newcomer)).isEmpty();
        assertThat(mentorships.all(newcomer)).extracting(Pair::side).containsExactly(Side.MENTOR);
    }

    @Test
    void anAddressNobodyProvedFindsNothingWaiting() {
        var unproven = given.unconfirmed();
        invite(given.mentor(), given.emailOf(unproven), Side.MENTOR);
        assertThat(invitations.waiting(unproven)).isEmpty();
    }

    @Test
    void takingBackMakesNoRoomForMoreLetters() {
        var me = given.learner();
        for (int count = 0; count < InvitationService.MOST_A_DAY; count++) {
            invite(me, "back-" + me + "-" + count + "@example.org", Side.MENTEE);
            assertThat(invitations.takeBack(me, invitations.sent(me).getFirst().id()))
                    .isTrue();
        }
        assertThat(invitations.sent(me)).isEmpty();
        assertThat(invitations.invite(me, "one-more@example.org", Side.MENTEE, ""))
                .isEqualTo(new InvitationService.TooMany());
    }

    @Test
    void wordsInALetterLeadNowhere() {
        var address = "words-" + System.nanoTime() + "@example.org";
        invitations.invite(given.mentor(), address, Side.MENTOR, "Win at https://evil.example/now or evil.example/x");
        assertThat(mailbox.lastTo(address).html())
                .doesNotContain("evil.example")
                .contains("Win at");
    }

    @Test
    void badInvitationsAreRefused() {
        var me = given.learner();
        assertThat(invitations.invite(given.unconfirmed(), "a@example.org", Side.MENTEE, ""))
                .isEqualTo(new InvitationService.NotConfirmed());
        assertThat(invitations.invite(me, given.emailOf(me), Side.MENTEE, ""))
                .isEqualTo(new InvitationService.Oneself());
        assertThat(invitations.invite(me, "nobody", Side.MENTEE, "")).isEqualTo(new InvitationService.NotAnAddress());
        assertThat(invitations.invite(me, "a@example.org", Side.MENTEE, "x".repeat(10_000)))
                .isEqualTo(new InvitationService.TooLong(9_500));
        assertThat(invitations.acceptBySecret(me, "forged")).isEqualTo(new UsedUp());
        assertThat(invitations.accept(me, Long.MAX_VALUE)).isEqualTo(new UsedUp());
        for (int count = 0; count < InvitationService.MOST_A_DAY; count++) {
            invite(me, "many-" + me + "-" + count + "@example.org", Side.MENTEE);
        }
        assertThat(invitations.invite(me, "more@example.org", Side.MENTEE, ""))
                .isEqualTo(new InvitationService.TooMany());
    }

    @Test
    void scriptInTheWordsIsText() {
        var address = "script-" + System.nanoTime() + "@example.org";
        invitations.invite(given.mentor(), address, Side.MENTOR, "<script>alert(1)</script>");
        assertThat(mailbox.lastTo(address).html()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void anInvitationRunsOutAndCanBeTakenBack() {
        var me = given.mentor();
        var one = given.learner();
        var other = given.learner();
        invite(me, given.emailOf(one), Side.MENTOR);
        invite(me, given.emailOf(other), Side.MENTOR);
        var secret = secretTo(given.emailOf(one));
        assertThat(invitations.takeBack(other, invitations.sent(me).getFirst().id()))
                .isFalse();
        assertThat(invitations.takeBack(me, invitations.sent(me).getFirst().id()))
                .isTrue();
        assertThat(invitations.acceptBySecret(one, secret)).isEqualTo(new UsedUp());
        clock.advance(InvitationService.GOOD_FOR.plus(Duration.ofSeconds(1)));
        assertThat(invitations.waiting(other)).isEmpty();
        assertThat(invitations.sent(me)).isEmpty();
    }

    @Test
    void whoIsBlockedReachesNobody() {
        var two = pairs.active();
        mentorships.block(two.mentee(), two.id());
        invite(two.mentor(), given.emailOf(two.mentee()), Side.MENTOR);
        assertThat(invitations.waiting(two.mentee())).isEmpty();
        assertThat(mailbox.to(given.emailOf(two.mentee())))
                .noneMatch(letter -> letter.subject().contains("would like to be your mentor"));
    }

    private void invite(AccountId me, String address, Side side) {
        assertThat(invitations.invite(me, address, side, "Shall we?")).isEqualTo(new InvitationService.Posted(address));
    }

    private String secretTo(String address) {
        return mailbox.lastTo(address).link().substring("/mentoring/invitations/".length());
    }
}
