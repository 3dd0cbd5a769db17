package org.milestone.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.Counting;
import org.milestone.account.PersonalDataService;
import org.milestone.mail.TestMailbox;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.TestPairs;
import org.milestone.programme.domain.Outline;
import org.milestone.programme.domain.Part;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class ProgrammeServiceTest {
    @Autowired
    ProgrammeService programmes;

    @Autowired
    JoiningService joining;

    @Autowired
    Closing closing;

    @Autowired
    Counting counting;

    @Autowired
    MentorshipService mentorships;

    @Autowired
    PersonalDataService data;

    @Autowired
    TestProgrammes test;

    @Autowired
    TestPairs pairs;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    @Test
    void whoStartsOneLeadsIt() {
        var programme = test.led();
        var seen = programmes.programme(programme.lead(), programme.id()).orElseThrow();
        assertThat(seen.mine()).isEqualTo(Part.LEAD);
        assertThat(seen.leads()).containsExactly(given.nameOf(programme.lead()));
        assertThat(programmes.all(programme.lead())).containsExactly(seen);
        assertThat(counting.agreed(programme.lead()))
                .as("leads are not counted")
                .isEmpty();
    }

    @Test
    void forOthersItIsNotThere() {
        var programme = test.led();
        var stranger = given.mentor();
        assertThat(programmes.programme(stranger, programme.id())).isEmpty();
        assertThat(programmes.all(stranger)).isEmpty();
        assertThat(programmes.change(stranger, programme.id(), test.outline()))
                .isEqualTo(new ProgrammeService.NotNow());
        assertThat(programmes.leave(stranger, programme.id())).isEqualTo(new ProgrammeService.NotNow());
        assertThat(programmes.end(stranger, programme.id())).isEqualTo(new ProgrammeService.NotNow());
        assertThat(programmes.comeBack(stranger, programme.id())).isEqualTo(new ProgrammeService.NotNow());
        assertThat(joining.invite(stranger, programme.id(), "a@example.org", Part.MENTEE))
                .isEqualTo(new JoiningService.NotNow());
    }

    @Test
    void membersCannotDoWhatLeadsDo() {
        var programme = test.led();
        var mentor = test.in(programme, Part.MENTOR);
        var mentee = test.in(programme, Part.MENTEE);
        assertThat(programmes.change(mentor, programme.id(), test.outline())).isEqualTo(new ProgrammeService.NotNow());
        assertThat(programmes.remove(mentor, programme.id(), mentee)).isEqualTo(new ProgrammeService.NotNow());
        assertThat(programmes.end(mentee, programme.id())).isEqualTo(new ProgrammeService.NotNow());
        assertThat(joining.invite(mentor, programme.id(), "a@example.org", Part.LEAD))
                .isEqualTo(new JoiningService.NotNow());
        assertThat(joining.sent(mentee, programme.id())).isEmpty();
    }

    @Test
    void onlyTheConfirmedStartOne() {
        assertThat(programmes.start(given.unconfirmed(), test.outline()))
                .isEqualTo(new ProgrammeService.NotConfirmed());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        assertThat(programmes.start(given.learner(), new Outline("", "", today, today.plusDays(5))))
                .isEqualTo(new ProgrammeService.Unfit(Outline.Fault.NO_NAME));
        var eager = given.learner();
        for (int count = 0; count < ProgrammeService.MOST_STARTED_A_DAY; count++) {
            assertThat(programmes.start(eager, test.outline())).isInstanceOf(ProgrammeService.Begun.class);
        }
        assertThat(programmes.start(eager, test.outline())).isEqualTo(new ProgrammeService.TooMany());
    }

    @Test
    void menteesAreCountedFromJoiningToLeaving() {
        var programme = test.led();
        var mentee = test.in(programme, Part.MENTEE);
        var mentor = test.in(programme, Part.MENTOR);
        assertThat(counting.agreed(mentee)).singleElement().satisfies(agreed -> {
            assertThat(agreed.circle()).isEqualTo(ProgrammeRoutes.programme(programme.id()));
            assertThat(agreed.title()).isEqualTo("Autumn group");
        });
        assertThat(counting.agreed(mentor)).isEmpty();
        assertThat(programmes.leave(mentee, programme.id())).isEqualTo(new ProgrammeService.Saved());
        assertThat(counting.agreed(mentee)).isEmpty();
        assertThat(programmes.programme(mentee, programme.id())).isEmpty();
    }

    @Test
    void leavingCanBeUndoneForAWhile() {
        var programme = test.led();
        var mentee = test.in(programme, Part.MENTEE);
        programmes.leave(mentee, programme.id());
        assertThat(programmes.comeBack(mentee, programme.id())).isEqualTo(new ProgrammeService.Saved());
        assertThat(counting.agreed(mentee)).hasSize(1);
        programmes.leave(mentee, programme.id());
        clock.advance(ProgrammeService.UNDO.plusSeconds(1));
        assertThat(programmes.comeBack(mentee, programme.id())).isEqualTo(new ProgrammeService.NotNow());
        closing.close();
        assertThat(new String(data.export(mentee), StandardCharsets.UTF_8)).doesNotContain("Autumn group");
    }

    @Test
    void whoIsTakenOutIsToldAndCannotComeBackAlone() {
        var programme = test.led();
        var mentor = test.in(programme, Part.MENTOR);
        assertThat(programmes.remove(programme.lead(), programme.id(), mentor)).isEqualTo(new ProgrammeService.Saved());
        assertThat(programmes.programme(mentor, programme.id())).isEmpty();
        assertThat(programmes.comeBack(mentor, programme.id())).isEqualTo(new ProgrammeService.NotNow());
        assertThat(mailbox.lastTo(given.emailOf(mentor)).subject()).contains("no longer in the programme");
        assertThat(programmes.remove(programme.lead(), programme.id(), programme.lead()))
                .isEqualTo(new ProgrammeService.NotNow());
    }

    @Test
    void theLastLeadHandsOverOrEndsIt() {
        var programme = test.led();
        assertThat(programmes.leave(programme.lead(), programme.id())).isEqualTo(new ProgrammeService.LastLead());
        var next = test.in(programme, Part.MENTEE);
        test.in(programme, Part.LEAD, next);
        assertThat(counting.agreed(next)).as("leads are not counted").isEmpty();
        assertThat(programmes.leave(programme.lead(), programme.id())).isEqualTo(new ProgrammeService.Saved());
        assertThat(programmes.leave(next, programme.id())).isEqualTo(new ProgrammeService.LastLead());
    }

    @Test
    void theLastLeadDoesNotBecomeAMentee() {
        var programme = test.led();
        var second = test.in(programme, Part.LEAD);
        var other = new TestProgrammes.Led(programme.id(), second);
        var secret = test.secret(other, Part.MENTEE, programme.lead());
        assertThat(programmes.leave(second, programme.id())).isEqualTo(new ProgrammeService.Saved());
        assertThat(joining.acceptBySecret(programme.lead(), secret)).isEqualTo(new JoiningService.LastLead());
    }

    @Test
    void twoLeadsWhoLeaveAtOnceLeaveOne() throws Exception {
        for (int round = 0; round < 5; round++) {
            var programme = test.led();
            var second = test.in(programme, Part.LEAD);
            try (var both = Executors.newFixedThreadPool(2)) {
                var left = both.invokeAll(List.<Callable<ProgrammeService.Left>>of(
                        () -> programmes.leave(programme.lead(), programme.id()),
                        () -> programmes.leave(second, programme.id())));
                assertThat(List.of(left.get(0).get(), left.get(1).get()))
                        .containsExactlyInAnyOrder(new ProgrammeService.Saved(), new ProgrammeService.LastLead());
            }
        }
    }

    @Test
    void anEndIsToldAndNobodyIsCountedAnyMore() {
        var programme = test.led();
        var mentee = test.in(programme, Part.MENTEE);
        var waits = given.learner();
        var secret = test.secret(programme, Part.MENTEE, waits);
        assertThat(programmes.end(programme.lead(), programme.id())).isEqualTo(new ProgrammeService.Saved());
        assertThat(counting.agreed(mentee)).isEmpty();
        assertThat(mailbox.lastTo(given.emailOf(mentee)).subject()).contains("has ended");
        assertThat(joining.acceptBySecret(waits, secret)).isEqualTo(new JoiningService.UsedUp());
        assertThat(joining.open(secret)).isEmpty();
        assertThat(programmes.programme(mentee, programme.id()).orElseThrow().isOpen())
                .isFalse();
        assertThat(programmes.end(programme.lead(), programme.id())).isEqualTo(new ProgrammeService.NotNow());
        assertThat(programmes.leave(programme.lead(), programme.id())).isEqualTo(new ProgrammeService.Saved());
    }

    @Test
    void withoutALeadItEnds() {
        var programme = test.led();
        var mentee = test.in(programme, Part.MENTEE);
        assertThat(data.erase(programme.lead(), Given.PASSWORD)).isEqualTo(new PersonalDataService.Gone());
        closing.close();
        assertThat(programmes.programme(mentee, programme.id()).orElseThrow().isOpen())
                .isFalse();
        assertThat(counting.agreed(mentee)).isEmpty();
        assertThat(mailbox.lastTo(given.emailOf(mentee)).subject()).contains("has ended");
        closing.close();
        assertThat(mailbox.to(given.emailOf(mentee)))
                .filteredOn(letter -> letter.subject().contains("has ended"))
                .hasSize(1);
    }

    @Test
    void afterItsLastDayItEnds() {
        var programme = test.led();
        var mentee = test.in(programme, Part.MENTEE);
        clock.advance(Duration.ofDays(190));
        assertThat(joining.invite(programme.lead(), programme.id(), "late@example.org", Part.MENTEE))
                .isEqualTo(new JoiningService.NotNow());
        closing.close();
        assertThat(programmes.programme(mentee, programme.id()).orElseThrow().isOpen())
                .isFalse();
    }

    @Test
    void theLinkOfTheLetterWorksOnceAndRunsOut() {
        var programme = test.led();
        var mentee = given.learner();
        var secret = test.secret(programme, Part.MENTEE, mentee);
        assertThat(joining.open(secret).orElseThrow().programme().name()).isEqualTo("Autumn group");
        assertThat(joining.acceptBySecret(programme.lead(), secret))
                .as("one's own")
                .isEqualTo(new JoiningService.UsedUp());
        assertThat(joining.acceptBySecret(mentee, secret)).isInstanceOf(JoiningService.Joined.class);
        assertThat(joining.acceptBySecret(given.learner(), secret)).isEqualTo(new JoiningService.UsedUp());
        assertThat(joining.acceptBySecret(mentee, "forged")).isEqualTo(new JoiningService.UsedUp());
        var late = given.learner();
        var old = test.secret(programme, Part.MENTOR, late);
        clock.advance(JoiningService.GOOD_FOR.plusSeconds(1));
        assertThat(joining.acceptBySecret(late, old)).isEqualTo(new JoiningService.UsedUp());
        assertThat(joining.waiting(late)).isEmpty();
    }

    @Test
    void anInvitationWaitsForTheAddressItWentTo() {
        var programme = test.led();
        var mentor = given.mentor();
        test.secret(programme, Part.MENTOR, mentor);
        var waiting = joining.waiting(mentor);
        assertThat(waiting).singleElement().satisfies(one -> {
            assertThat(one.part()).isEqualTo(Part.MENTOR);
            assertThat(one.who()).isEqualTo(given.nameOf(programme.lead()));
        });
        long id = waiting.getFirst().id();
        assertThat(joining.accept(given.mentor(), id)).isEqualTo(new JoiningService.UsedUp());
        assertThat(joining.decline(given.mentor(), id)).isFalse();
        assertThat(joining.decline(mentor, id)).isTrue();
        assertThat(joining.accept(mentor, id)).isEqualTo(new JoiningService.UsedUp());
    }

    @Test
    void badInvitationsAreRefused() {
        var programme = test.led();
        var lead = programme.lead();
        assertThat(joining.invite(lead, programme.id(), "nobody", Part.MENTEE))
                .isEqualTo(new JoiningService.NotAnAddress());
        assertThat(joining.invite(lead, programme.id(), given.emailOf(lead), Part.MENTEE))
                .isEqualTo(new JoiningService.Oneself());
        var mentee = test.in(programme, Part.MENTEE);
        assertThat(joining.invite(lead, programme.id(), given.emailOf(mentee), Part.MENTEE))
                .isEqualTo(new JoiningService.AlreadyIn());
        joining.invite(lead, programme.id(), "twice@example.org", Part.MENTEE);
        assertThat(joining.invite(lead, programme.id(), "twice@example.org", Part.MENTOR))
                .isEqualTo(new JoiningService.Waiting());
        var sent = joining.sent(lead, programme.id()).getFirst();
        assertThat(joining.takeBack(mentee, programme.id(), sent.id())).isFalse();
        assertThat(joining.takeBack(lead, programme.id(), sent.id())).isTrue();
        for (int count = 0; count < JoiningService.MOST_A_DAY - 2; count++) {
            assertThat(joining.invite(lead, programme.id(), "p" + lead + "-" + count + "@example.org", Part.MENTEE))
                    .isInstanceOf(JoiningService.Posted.class);
        }
        assertThat(joining.invite(lead, programme.id(), "more@example.org", Part.MENTEE))
                .isEqualTo(new JoiningService.TooMany());
    }

    @Test
    void whoIsBlockedReachesNobody() {
        var two = pairs.active();
        mentorships.block(two.mentee(), two.id());
        if (!(programmes.start(two.mentor(), test.outline()) instanceof ProgrammeService.Begun(long id))) {
            throw new AssertionError();
        }
        assertThat(joining.invite(two.mentor(), id, given.emailOf(two.mentee()), Part.MENTEE))
                .isInstanceOf(JoiningService.Posted.class);
        assertThat(joining.waiting(two.mentee())).isEmpty();
        assertThat(mailbox.to(given.emailOf(two.mentee())))
                .noneMatch(letter -> letter.subject().contains("invites you to the programme"));
    }

    @Test
    void namesOfProgrammesLeadNowhereInLetters() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var lead = given.learner();
        var outline = new Outline("Win at https://evil.example/now <b>x</b>", "", today, today.plusDays(30));
        if (!(programmes.start(lead, outline) instanceof ProgrammeService.Begun(long id))) {
            throw new AssertionError();
        }
        var address = "words-" + System.nanoTime() + "@example.org";
        joining.invite(lead, id, address, Part.MENTEE);
        assertThat(mailbox.lastTo(address).html())
                .doesNotContain("evil.example")
                .doesNotContain("<b>x</b>");
        var mentee = test.in(new TestProgrammes.Led(id, lead), Part.MENTEE);
        programmes.end(lead, id);
        assertThat(mailbox.lastTo(given.emailOf(mentee)).html()).doesNotContain("evil.example");
    }

    @Test
    void theExportHoldsWhatIsTheirs() {
        var programme = test.led();
        var mentee = test.in(programme, Part.MENTEE);
        assertThat(new String(data.export(mentee), StandardCharsets.UTF_8))
                .contains("Autumn group", "MENTEE", "countedIn")
                .doesNotContain(given.nameOf(programme.lead()) + "\"");
    }
}
