package org.milestone.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milestone.mentoring.TestPairs.moved;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.TestStatements;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.Cadence;
import org.milestone.mentoring.domain.Channel;
import org.milestone.mentoring.domain.EndReason;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class MentorshipServiceTest {
    @Autowired
    MentorshipService mentorships;

    @Autowired
    MentorService mentors;

    @Autowired
    Consent consent;

    @Autowired
    TestPairs pairs;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    @Test
    void aMenteeAsksAndTheMentorAccepts() {
        var two = pairs.asked();
        assertThat(mentorships.accept(two.mentee(), two.id())).isEqualTo(new MentorshipService.NotNow());
        assertThat(moved(mentorships.accept(two.mentor(), two.id())).state()).isEqualTo(State.TRIAL);
        assertThat(mentorships.all(two.mentee())).singleElement().satisfies(pair -> {
            assertThat(pair.otherName()).isEqualTo(given.nameOf(two.mentor()));
            assertThat(pair.side()).isEqualTo(Side.MENTEE);
        });
        assertThat(mentorships.ask(two.mentee(), two.mentor(), "Again?", Optional.empty()))
                .isEqualTo(new MentorshipService.AlreadyOpen());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var mentor = pairs.mentor(2);
        var mentee = given.learner();
        assertThat(mentorships.ask(mentee, mentor, "  ", Optional.empty()))
                .isEqualTo(new MentorshipService.NoQuestion());
        assertThat(mentorships.ask(mentee, mentor, "x".repeat(10_000), Optional.empty()))
                .isEqualTo(new MentorshipService.TooLong(9_000));
        assertThat(mentorships.ask(mentor, mentor, "Me?", Optional.empty()))
                .isEqualTo(new MentorshipService.NoSuchMentor());
        assertThat(mentorships.ask(mentee, given.mentor(), "You?", Optional.empty()))
                .as("not in the directory")
                .isEqualTo(new MentorshipService.NoSuchMentor());
        assertThat(mentorships.ask(mentee, new AccountId(Long.MAX_VALUE), "Who?", Optional.empty()))
                .isEqualTo(new MentorshipService.NoSuchMentor());
    }

    @Test
    void aMentorTakesNoMoreThanTheyWant() throws InterruptedException {
        var mentor = pairs.mentor(2);
        var asked = IntStream.range(0, 5)
                .mapToObj(number -> pairs.asked(mentor, given.learner()))
                .toList();
        try (var threads = Executors.newFixedThreadPool(5)) {
            asked.forEach(two -> threads.submit(() -> mentorships.accept(mentor, two.id())));
        }
        assertThat(mentorships.all(mentor)).filteredOn(Pair::isTogether).hasSize(2);
        assertThat(mentors.mentor(given.learner(), mentor)).isEmpty();
        assertThat(mentorships.ask(given.learner(), mentor, "Me too?", Optional.empty()))
                .isEqualTo(new MentorshipService.NoSuchMentor());
    }

    @Test
    void theSecondChoiceIsAskedWhenTheFirstRefuses() {
        var first = pairs.mentor(1);
        var second = pairs.mentor(1);
        var mentee = given.learner();
        var sent = (MentorshipService.Sent) mentorships.ask(mentee, first, "Who can help?", Optional.of(second));
        mentorships.refuse(first, sent.mentorship());
        assertThat(mentorships.all(second)).singleElement().satisfies(pair -> {
            assertThat(pair.state()).isEqualTo(State.ASKED);
            assertThat(pair.question()).isEqualTo("Who can help?");
        });
        mentorships.refuse(second, mentorships.all(second).getFirst().id());
        assertThat(mentorships.all(mentee)).extracting(Pair::state).containsOnly(State.REFUSED);
    }

    @Test
    void theDirectoryTakesTheSameStatementsForMoreMentorsAndLeavesOutWhoIsBlocked() {
        var mentee = given.learner();
        var first = pairs.asked(pairs.mentor(2), mentee);
        int before = TestStatements.of(() -> mentors.directory(mentee, MentorService.Wanted.ANYBODY))
                .size();
        pairs.mentor(2);
        pairs.mentor(2);
        moved(mentorships.block(mentee, first.id()));
        var sent = TestStatements.of(() -> assertThat(mentors.directory(mentee, MentorService.Wanted.ANYBODY))
                .extracting(MentorService.Listed::account)
                .doesNotContain(first.mentor()));
        assertThat(sent).hasSize(before);
        assertThat(mentors.mentor(first.mentor(), mentee)).isEmpty();
    }

    @Test
    void grantsAreMadeWhenTheMenteeSignsOneForEachScope() {
        var two = pairs.together();
        int draft = moved(mentorships.agree(two.mentee(), two.id(), 1, pairs.agreement()))
                .draft();
        moved(mentorships.sign(two.mentor(), two.id(), draft, Map.of(Scope.STORIES, Sight.DETAIL)));
        assertThat(consent.held(two.mentor())).as("a mentor grants nothing").isEmpty();
        moved(mentorships.sign(
                two.mentee(), two.id(), draft, Map.of(Scope.SKILLS, Sight.DETAIL, Scope.PLAN, Sight.SUMMARY)));
        assertThat(consent.held(two.mentor()))
                .extracting(Consent.Grant::scope, Consent.Grant::sight)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Scope.SKILLS, Sight.DETAIL),
                        org.assertj.core.groups.Tuple.tuple(Scope.PLAN, Sight.SUMMARY));
        moved(mentorships.share(two.mentee(), two.id(), Map.of(Scope.PRACTICE, Sight.SUMMARY)));
        assertThat(consent.held(two.mentor())).extracting(Consent.Grant::scope).containsExactly(Scope.PRACTICE);
        assertThat(mentorships.share(two.mentor(), two.id(), Map.of(Scope.STORIES, Sight.DETAIL)))
                .isEqualTo(new MentorshipService.NotNow());
    }

    @Test
    void theLongestAgreementIsSharedToItsLastDay() {
        var two = pairs.together();
        var year = new Agreement(
                "All of it",
                Cadence.MONTHLY,
                Set.of(Channel.PHONE),
                LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).plusDays(Agreement.LONGEST_DAYS));
        int draft = moved(mentorships.agree(two.mentee(), two.id(), 1, year)).draft();
        moved(mentorships.sign(two.mentee(), two.id(), draft, Agreement.usualSights()));
        assertThat(consent.held(two.mentor()))
                .hasSameSizeAs(Agreement.usualSights().keySet());
    }

    @Test
    void aChangedAgreementIsReadAndSignedAnew() {
        var two = pairs.active();
        var pair = mentorships.pair(two.mentor(), two.id()).orElseThrow();
        assertThat(pair.hasSigned(Side.MENTEE)).isTrue();
        var other = new Agreement(
                "Something else",
                Cadence.WEEKLY,
                Set.of(Channel.PHONE),
                pairs.agreement().until());
        var changed = moved(mentorships.agree(two.mentor(), two.id(), pair.draft(), other));
        assertThat(changed.hasSigned(Side.MENTEE)).isFalse();
        assertThat(mentorships.sign(two.mentee(), two.id(), pair.draft(), Map.of()))
                .isInstanceOf(MentorshipService.Changed.class);
        assertThat(mentorships.agree(two.mentee(), two.id(), pair.draft(), pairs.agreement()))
                .isInstanceOf(MentorshipService.Changed.class);
        assertThat(mentorships.agree(
                        two.mentee(),
                        two.id(),
                        changed.draft(),
                        new Agreement("", Cadence.WEEKLY, Set.of(), LocalDate.EPOCH)))
                .isEqualTo(new MentorshipService.Unfit(Agreement.Fault.NO_GOALS));
    }

    @Test
    void anEndHidesEverythingAtOnce() {
        for (var side : Side.values()) {
            var two = pairs.active(Agreement.usualSights());
            assertThat(consent.held(two.mentor())).isNotEmpty();
            var who = side == Side.MENTOR ? two.mentor() : two.mentee();
            moved(mentorships.end(who, two.id(), EndReason.NOT_A_FIT));
            assertThat(consent.held(two.mentor())).isEmpty();
            assertThat(mentorships.end(who, two.id(), EndReason.NO_TIME)).isEqualTo(new MentorshipService.NotNow());
        }
    }

    @Test
    void whoIsBlockedFindsNothingAnyMore() {
        var two = pairs.active(Agreement.usualSights());
        moved(mentorships.block(two.mentee(), two.id()));
        assertThat(consent.held(two.mentor())).isEmpty();
        assertThat(mentorships.all(two.mentor())).isEmpty();
        assertThat(mentorships.pair(two.mentor(), two.id())).isEmpty();
        assertThat(mentorships.all(two.mentee())).hasSize(1);
        assertThat(mentors.mentor(two.mentee(), two.mentor())).isEmpty();
        assertThat(mentorships.ask(two.mentee(), two.mentor(), "Again?", Optional.empty()))
                .isEqualTo(new MentorshipService.NoSuchMentor());
    }

    @Test
    void blockingEndsWhatRunsTheOtherWayToo() {
        var two = pairs.together(pairs.mentor(3), pairs.mentor(3));
        var back = pairs.asked(two.mentee(), two.mentor());
        moved(mentorships.block(two.mentor(), two.id()));
        assertThat(mentorships.all(two.mentee())).isEmpty();
        assertThat(mentorships.accept(two.mentee(), back.id())).isEqualTo(new MentorshipService.NotNow());
    }

    @Test
    void forOthersThereIsNoSuchMentorship() {
        var two = pairs.active();
        var other = given.mentor();
        assertThat(mentorships.pair(other, two.id())).isEmpty();
        assertThat(mentorships.end(other, two.id(), EndReason.NO_TIME)).isEqualTo(new MentorshipService.NotNow());
        assertThat(mentorships.sign(other, two.id(), 2, Map.of())).isEqualTo(new MentorshipService.NotNow());
        assertThat(mentorships.say(other, two.id(), new MentorshipService.Fit(true, "")))
                .isFalse();
    }

    @Test
    void theWordOnTheFitIsOnesOwn() {
        var two = pairs.active();
        assertThat(mentorships.say(two.mentee(), two.id(), new MentorshipService.Fit(true, "")))
                .as("they have not met")
                .isFalse();
    }

    @Test
    void grantsEndWithTheAgreement() {
        var two = pairs.active(Agreement.usualSights());
        clock.advance(Duration.ofDays(190));
        assertThat(consent.held(two.mentor())).isEmpty();
        assertThat(mentorships.share(two.mentee(), two.id(), Agreement.usualSights()))
                .isEqualTo(new MentorshipService.NotNow());
    }

    @Test
    void onlyMentorsOfThePortalStandInTheDirectory() {
        var learner = given.learner();
        var card = new org.milestone.mentoring.domain.MentorCard(
                "Me",
                java.util.List.of("skills/scope-management"),
                java.util.List.of(),
                java.util.List.of("Greek"),
                2,
                false,
                true);
        assertThat(mentors.keep(learner, card)).isEqualTo(new MentorService.NotAMentor());
    }
}
