package org.milestone.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.mail.TestMailbox;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.TestPairs;
import org.milestone.mentoring.domain.EndReason;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.milestone.programme.domain.PairState;
import org.milestone.programme.domain.Part;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class ProposalServiceTest {
    @Autowired
    ProposalService proposals;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    MentorshipService mentorships;

    @Autowired
    Consent consent;

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

    private TestProgrammes.Led programme;
    private AccountId mentor;
    private AccountId mentee;

    @BeforeEach
    void aProgramme() {
        programme = test.led();
        mentor = test.in(programme, Part.MENTOR);
        mentee = test.in(programme, Part.MENTEE);
    }

    @Test
    void twoWhoBothAgreeAreAPairOnTrial() {
        long id = propose();
        assertThat(mailbox.lastTo(given.emailOf(mentor)).link()).isEqualTo("/programmes/" + programme.id());
        assertThat(mailbox.lastTo(given.emailOf(mentee)).subject()).contains("A mentor for you");
        assertThat(state()).isEqualTo(PairState.PROPOSED);
        assertThat(proposals.offers(mentee)).singleElement().satisfies(offer -> {
            assertThat(offer.mine()).isEqualTo(Side.MENTEE);
            assertThat(offer.other()).isEqualTo(given.nameOf(mentor));
            assertThat(offer.answered()).isFalse();
        });
        assertThat(proposals.agree(mentee, id)).isEqualTo(new ProposalService.Agreed());
        assertThat(proposals.offers(mentee).getFirst().answered()).isTrue();
        assertThat(state()).as("whose answer is missing is not told").isEqualTo(PairState.PROPOSED);
        assertThat(mentorships.all(mentee)).isEmpty();
        assertThat(proposals.agree(mentor, id)).isInstanceOf(ProposalService.Begun.class);
        assertThat(mentorships.all(mentee)).extracting(Pair::state).containsExactly(State.TRIAL);
        assertThat(consent.given(mentee))
                .as("nothing is shared before both sign")
                .isEmpty();
        assertThat(proposals.offers(mentee)).isEmpty();
        assertThat(state()).isEqualTo(PairState.TRIAL);
    }

    @Test
    void theLeadSeesHowFarAPairIsAndNothingElse() {
        long id = propose();
        proposals.agree(mentor, id);
        proposals.agree(mentee, id);
        long pair = mentorships.all(mentee).getFirst().id();
        assertThat(mentorships.pair(programme.lead(), pair)).isEmpty();
        int draft = mentorships.pair(mentee, pair).orElseThrow().draft();
        mentorships.agree(mentee, pair, draft, pairs.agreement());
        mentorships.sign(mentee, pair, draft + 1, Map.of());
        mentorships.sign(mentor, pair, draft + 1, Map.of());
        mentorships.end(mentee, pair, EndReason.NOT_A_FIT);
        assertThat(state()).isEqualTo(PairState.ENDED);
    }

    @Test
    void aBlockLooksLikeAnEnd() {
        long id = propose();
        proposals.agree(mentor, id);
        proposals.agree(mentee, id);
        long pair = mentorships.all(mentee).getFirst().id();
        mentorships.block(mentee, pair);
        assertThat(state()).isEqualTo(PairState.ENDED);
        assertThat(proposals.propose(programme.lead(), programme.id(), mentor, mentee))
                .isEqualTo(new ProposalService.CannotBePaired());
    }

    @Test
    void aPairElsewhereAndABlockAreRefusedAlike() {
        pairs.offer(mentor, 5);
        pairs.together(mentor, mentee);
        assertThat(proposals.propose(programme.lead(), programme.id(), mentor, mentee))
                .isEqualTo(new ProposalService.CannotBePaired());
    }

    @Test
    void whoeverDeclinesIsNotNamed() {
        long id = propose();
        assertThat(proposals.decline(given.learner(), id)).isFalse();
        assertThat(proposals.decline(mentor, id)).isTrue();
        assertThat(state()).isEqualTo(PairState.ENDED);
        assertThat(proposals.agree(mentee, id)).isEqualTo(new ProposalService.NotNow());
        assertThat(proposals.propose(programme.lead(), programme.id(), mentor, mentee))
                .as("nobody is asked the same again at once")
                .isEqualTo(new ProposalService.CannotBePaired());
        clock.advance(ProposalService.GOOD_FOR.plusSeconds(1));
        propose();
    }

    @Test
    void aProposalRunsOut() {
        long id = propose();
        clock.advance(ProposalService.GOOD_FOR);
        assertThat(proposals.agree(mentee, id)).isEqualTo(new ProposalService.NotNow());
    }

    @Test
    void theRoomOfAMentorHolds() {
        pairs.offer(mentor, 1);
        long first = propose();
        var other = test.in(programme, Part.MENTEE);
        long second =
                ((ProposalService.Made) proposals.propose(programme.lead(), programme.id(), mentor, other)).proposal();
        proposals.agree(mentee, first);
        proposals.agree(other, second);
        assertThat(proposals.agree(mentor, first)).isInstanceOf(ProposalService.Begun.class);
        assertThat(proposals.agree(mentor, second)).isEqualTo(new ProposalService.Full());
        var third = test.in(programme, Part.MENTEE);
        assertThat(proposals.propose(programme.lead(), programme.id(), mentor, third))
                .isEqualTo(new ProposalService.Full());
    }

    @Test
    void onlyALeadProposesAndOnlyPeopleOfTheProgramme() {
        var lead = programme.lead();
        var stranger = given.learner();
        assertThat(proposals.propose(stranger, programme.id(), mentor, mentee)).isEqualTo(new ProposalService.NotNow());
        assertThat(proposals.propose(mentor, programme.id(), mentor, mentee)).isEqualTo(new ProposalService.NotNow());
        assertThat(proposals.propose(lead, programme.id(), stranger, mentee)).isEqualTo(new ProposalService.NotNow());
        assertThat(proposals.propose(lead, programme.id(), mentee, mentor)).isEqualTo(new ProposalService.NotNow());
        long id = propose();
        assertThat(proposals.agree(stranger, id)).isEqualTo(new ProposalService.NotNow());
        assertThat(proposals.agree(lead, id)).isEqualTo(new ProposalService.NotNow());
        assertThat(proposals.takeBack(mentor, id)).isFalse();
        assertThat(proposals.takeBack(lead, id)).isTrue();
        assertThat(proposals.offers(mentor)).isEmpty();
        assertThat(proposals.members(mentor, programme.id())).isEmpty();
        assertThat(proposals.members(stranger, programme.id())).isEmpty();
    }

    @Test
    void whoLeavesHasNothingWaiting() {
        long id = propose();
        programmes.leave(mentee, programme.id());
        assertThat(proposals.offers(mentor)).isEmpty();
        assertThat(proposals.agree(mentor, id)).isEqualTo(new ProposalService.NotNow());
        assertThat(proposals.agree(mentee, id)).isEqualTo(new ProposalService.NotNow());
    }

    @Test
    void menteesWithoutAMentorStandFirst() {
        pairs.offer(mentor, 2);
        var second = test.in(programme, Part.MENTEE);
        long id = propose();
        proposals.agree(mentee, id);
        proposals.agree(mentor, id);
        var members = proposals.members(programme.lead(), programme.id());
        assertThat(members)
                .extracting(ProposalService.Member::account)
                .containsExactly(second, mentor, mentee, programme.lead());
        assertThat(members.get(1).free()).isEqualTo(Optional.of(1));
        assertThat(members.get(2).isPaired()).isTrue();
    }

    private long propose() {
        var made = proposals.propose(programme.lead(), programme.id(), mentor, mentee);
        if (made instanceof ProposalService.Made(long id)) {
            return id;
        }
        throw new AssertionError(made);
    }

    private PairState state() {
        return proposals.members(programme.lead(), programme.id()).stream()
                .filter(member -> member.account().equals(mentee))
                .findFirst()
                .orElseThrow()
                .pairs()
                .getFirst()
                .state();
    }
}
