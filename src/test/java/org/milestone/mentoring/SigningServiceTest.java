package org.milestone.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milestone.Given;
import org.milestone.Meanwhile;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.PersonalDataService;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.SignOffService;
import org.milestone.experience.VerificationService;
import org.milestone.experience.VerificationService.Reply;
import org.milestone.experience.VerificationService.Standing;
import org.milestone.experience.VerificationService.Thanks;
import org.milestone.experience.VerificationService.TooLate;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Projects;
import org.milestone.mail.TestMailbox;
import org.milestone.mentoring.SigningService.Choice;
import org.milestone.mentoring.domain.EndReason;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.Subject;
import org.milestone.mentoring.domain.Waiting;
import org.springframework.beans.factory.annotation.Autowired;

/// A mentor signs a mentee's projects.
@MilestoneTest
class SigningServiceTest {
    private static final Reply NOTHING = new Reply("", Map.of());
    private static final String PROJECT = "Move the payroll to the cloud";

    @Autowired
    SigningService signing;

    @Autowired
    SignOffService signOffs;

    @Autowired
    VerificationService verifications;

    @Autowired
    ExperienceService experience;

    @Autowired
    MentorshipService mentorships;

    @Autowired
    MenteeService mentees;

    @Autowired
    PersonalDataService data;

    @Autowired
    Consent consent;

    @Autowired
    ThreadService threads;

    @Autowired
    Meanwhile meanwhile;

    @Autowired
    TestPairs pairs;

    @Autowired
    Given given;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Test
    void aMentorReadsTheOneProjectAndSignsIt() {
        var two = pairs.active();
        long entry = add(two.mentee());
        add(two.mentee());
        assertThat(signing.between(two.mentee(), two.id()).choices()).hasSize(2);
        assertThat(signing.between(two.mentor(), two.id()).isEmpty()).isTrue();

        assertThat(signing.ask(two.mentee(), two.id(), entry)).isInstanceOf(VerificationService.Sent.class);

        var waiting = signing.between(two.mentor(), two.id()).waiting();
        assertThat(waiting)
                .singleElement()
                .satisfies(
                        one -> assertThat(one.open().shown().project().title()).isEqualTo(PROJECT));
        assertThat(waiting(two).longestOn(Side.MENTOR).orElseThrow().words()).isEqualTo("To sign: " + PROJECT);
        assertThat(mailbox.lastTo(given.emailOf(two.mentor())).subject()).isNotEmpty();
        long id = waiting.getFirst().id();
        assertThat(signing.confirm(two.mentor(), two.id(), id, new Reply("Well led.", Map.of())))
                .isEqualTo(new Thanks());

        assertThat(verifications.signed(two.mentee())).containsExactly(entry);
        assertThat(waiting(two).items()).isEmpty();
        assertThat(signing.between(two.mentor(), two.id()).waiting()).isEmpty();
        assertThat(signing.between(two.mentee(), two.id()).asked())
                .singleElement()
                .satisfies(one -> assertThat(one.request().standing()).isEqualTo(Standing.CONFIRMED));
        assertThat(signing.between(two.mentee(), two.id()).choices())
                .extracting(Choice::entry)
                .doesNotContain(entry);
        assertThat(mailbox.lastTo(given.emailOf(two.mentee())).plain()).contains("it is confirmed as you told it");
        assertThat(signing.confirm(two.mentor(), two.id(), id, NOTHING)).isEqualTo(new TooLate());
    }

    @Test
    void theMenteeIsNeverToldTheMentorsAddress() {
        var two = pairs.active();
        long entry = add(two.mentee());
        signing.ask(two.mentee(), two.id(), entry);
        var asked = verifications.requests(two.mentee()).getFirst();
        assertThat(asked.contact().name()).isEqualTo(given.nameOf(two.mentor()));
        assertThat(asked.contact().email()).isEmpty();
        assertThat(new String(data.export(two.mentee()), StandardCharsets.UTF_8))
                .doesNotContain(given.emailOf(two.mentor()));
    }

    @Test
    void nobodyElseSignsAndNobodyTheirOwn() {
        var two = pairs.active();
        var other = pairs.active();
        signing.ask(two.mentee(), two.id(), add(two.mentee()));
        long id = signing.between(two.mentor(), two.id()).waiting().getFirst().id();
        for (var stranger : List.of(two.mentee(), other.mentor(), other.mentee(), given.learner())) {
            assertThat(signing.confirm(stranger, two.id(), id, NOTHING)).isEqualTo(new TooLate());
            assertThat(signing.confirm(stranger, other.id(), id, NOTHING)).isEqualTo(new TooLate());
            assertThat(signOffs.confirm(stranger, id, NOTHING)).isEqualTo(new TooLate());
            assertThat(signOffs.toSign(stranger, two.mentee())).isEmpty();
        }
        assertThat(verifications.signed(two.mentee())).isEmpty();
        assertThat(signing.ask(other.mentee(), two.id(), add(other.mentee())))
                .isEqualTo(new VerificationService.NoProject());
        assertThat(signing.ask(two.mentor(), two.id(), add(two.mentor())))
                .as("only the mentee asks")
                .isEqualTo(new VerificationService.NoProject());
        assertThat(signing.ask(two.mentee(), two.id(), add(other.mentee())))
                .as("another's project")
                .isEqualTo(new VerificationService.NoProject());
        assertThat(signOffs.ask(two.mentee(), add(two.mentee()), two.mentee(), "Me", ""))
                .isEqualTo(new VerificationService.Oneself());
    }

    @Test
    void askingTwiceIsOneRequest() {
        var two = pairs.active();
        long entry = add(two.mentee());
        signing.ask(two.mentee(), two.id(), entry);
        assertThat(signing.ask(two.mentee(), two.id(), entry)).isEqualTo(new VerificationService.AskedAlready());
        assertThat(signing.between(two.mentor(), two.id()).waiting()).hasSize(1);
    }

    @Test
    void toCorrectIsToSayWhat() {
        var two = pairs.active();
        signing.ask(two.mentee(), two.id(), add(two.mentee()));
        long id = signing.between(two.mentor(), two.id()).waiting().getFirst().id();
        assertThat(signing.correct(two.mentor(), two.id(), id, NOTHING))
                .isEqualTo(new VerificationService.WordsMissing());
        assertThat(signing.correct(two.mentor(), two.id(), id, new Reply("It took two weekends.", Map.of())))
                .isEqualTo(new Thanks());
        assertThat(signing.between(two.mentee(), two.id()).asked().getFirst().request())
                .satisfies(request -> {
                    assertThat(request.standing()).isEqualTo(Standing.CORRECTED);
                    assertThat(request.words()).isEqualTo("It took two weekends.");
                });
        assertThat(verifications.signed(two.mentee())).isEmpty();
    }

    @Test
    void whatWasTakenBackChangedOrRanOutCannotBeSigned() {
        var two = pairs.active();
        long first = add(two.mentee());
        signing.ask(two.mentee(), two.id(), first);
        long id = signing.between(two.mentor(), two.id()).waiting().getFirst().id();
        verifications.withdraw(two.mentee(), id);
        assertThat(signing.confirm(two.mentor(), two.id(), id, NOTHING)).isEqualTo(new TooLate());

        long second = add(two.mentee());
        signing.ask(two.mentee(), two.id(), second);
        experience.remove(two.mentee(), second);
        assertThat(signing.between(two.mentor(), two.id()).waiting()).isEmpty();

        signing.ask(two.mentee(), two.id(), add(two.mentee()));
        clock.advance(Duration.ofDays(31));
        assertThat(signing.between(two.mentor(), two.id()).waiting()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Parting.class)
    void afterTheEndNeitherPageNorLinkShowsIt(Parting parting) {
        var two = pairs.active();
        long signed = add(two.mentee());
        signing.ask(two.mentee(), two.id(), signed);
        signing.confirm(two.mentor(), two.id(), waitingId(two), NOTHING);
        signing.ask(two.mentee(), two.id(), add(two.mentee()));
        long id = waitingId(two);
        var secret = secretOf(two.mentor());
        assertThat(verifications.look(secret)).isInstanceOf(VerificationService.Open.class);

        parting.of(mentorships, two);

        assertThat(signing.between(two.mentor(), two.id()).isEmpty()).isTrue();
        assertThat(signing.confirm(two.mentor(), two.id(), id, NOTHING)).isEqualTo(new TooLate());
        assertThat(signOffs.confirm(two.mentor(), id, NOTHING)).isEqualTo(new TooLate());
        assertThat(verifications.look(secret)).isEqualTo(new VerificationService.Overtaken());
        assertThat(verifications.confirm(secret, NOTHING)).isEqualTo(new TooLate());
        assertThat(verifications.signed(two.mentee())).containsExactly(signed);
    }

    private enum Parting {
        MENTEE_ENDS,
        MENTOR_ENDS,
        MENTEE_BLOCKS,
        MENTOR_BLOCKS;

        void of(MentorshipService mentorships, TestPairs.Two two) {
            switch (this) {
                case MENTEE_ENDS -> mentorships.end(two.mentee(), two.id(), EndReason.values()[0]);
                case MENTOR_ENDS -> mentorships.end(two.mentor(), two.id(), EndReason.values()[0]);
                case MENTEE_BLOCKS -> mentorships.block(two.mentee(), two.id());
                case MENTOR_BLOCKS -> mentorships.block(two.mentor(), two.id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Parting.class)
    void whoSignsWhileItEndsIsTooLate(Parting parting) throws Exception {
        var two = pairs.active();
        signing.ask(two.mentee(), two.id(), add(two.mentee()));
        long id = waitingId(two);

        var answered = meanwhile.begin(
                () -> parting.of(mentorships, two), () -> signing.confirm(two.mentor(), two.id(), id, NOTHING));

        assertThat(answered).isEqualTo(new TooLate());
        assertThat(verifications.signed(two.mentee())).isEmpty();
    }

    @Test
    void pageAndLinkAnswerOnceTogether() throws Exception {
        var two = pairs.active();
        signing.ask(two.mentee(), two.id(), add(two.mentee()));
        long id = waitingId(two);
        var secret = secretOf(two.mentor());

        var answered = meanwhile.begin(
                () -> verifications.correct(secret, new Reply("It took two weekends.", Map.of())),
                () -> signing.confirm(two.mentor(), two.id(), id, NOTHING));

        assertThat(answered).isEqualTo(new TooLate());
        assertThat(verifications.requests(two.mentee()).getFirst().standing()).isEqualTo(Standing.CORRECTED);
    }

    @Test
    void whoAsksWhileItEndsAsksNothing() throws Exception {
        var two = pairs.active();
        long entry = add(two.mentee());

        var asked = meanwhile.begin(
                () -> Parting.MENTOR_ENDS.of(mentorships, two), () -> signing.ask(two.mentee(), two.id(), entry));

        assertThat(asked).isEqualTo(new VerificationService.NoProject());
        assertThat(verifications.requests(two.mentee())).isEmpty();
    }

    @Test
    void whoBlocksWhileItEndsBlocks() throws Exception {
        var two = pairs.active();

        var step = meanwhile.begin(
                () -> Parting.MENTOR_ENDS.of(mentorships, two), () -> mentorships.block(two.mentee(), two.id()));

        assertThat(step).isInstanceOf(MentorshipService.Moved.class);
        assertThat(mentorships.pair(two.mentor(), two.id())).isEmpty();
    }

    @Test
    void whatCannotBeTalkedAboutIsNotAskedEither() {
        var two = pairs.active();
        long entry = add(two.mentee());
        for (int word = 0; word < ThreadService.MOST_A_DAY; word++) {
            threads.begin(two.mentee(), two.id(), Subject.general(), "A word", "One more");
        }
        int letters = mailbox.to(given.emailOf(two.mentor())).size();

        assertThat(signing.ask(two.mentee(), two.id(), entry)).isEqualTo(new VerificationService.TooOften());

        assertThat(verifications.requests(two.mentee())).isEmpty();
        assertThat(mailbox.to(given.emailOf(two.mentor()))).hasSize(letters);
    }

    @Test
    void theOwnerFindsOnRecordThatTheMentorLooked() {
        var two = pairs.active();
        var other = pairs.active(two.mentor(), given.learner(), Map.of());
        signing.ask(two.mentee(), two.id(), add(two.mentee()));
        signing.ask(other.mentee(), other.id(), add(other.mentee()));
        assertThat(consent.seen(two.mentee(), Optional.empty(), 10)).isEmpty();

        signing.between(two.mentor(), two.id());

        assertThat(consent.seen(two.mentee(), Optional.empty(), 10))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.viewer()).contains(given.nameOf(two.mentor()));
                    assertThat(seen.scope()).isEqualTo(Scope.EXPERIENCE);
                    assertThat(seen.sight()).isEqualTo(Sight.DETAIL);
                });
        assertThat(consent.seen(other.mentee(), Optional.empty(), 10)).isEmpty();
    }

    @Test
    void aSignatureOutlivesTheMentorsAccount() {
        var two = pairs.active();
        long entry = add(two.mentee());
        signing.ask(two.mentee(), two.id(), entry);
        long id = signing.between(two.mentor(), two.id()).waiting().getFirst().id();
        signing.confirm(two.mentor(), two.id(), id, NOTHING);
        assertThat(data.erase(two.mentor(), Given.PASSWORD)).isEqualTo(new PersonalDataService.Gone());
        assertThat(verifications.signed(two.mentee())).containsExactly(entry);
    }

    private long waitingId(TestPairs.Two two) {
        return signing.between(two.mentor(), two.id()).waiting().getFirst().id();
    }

    private String secretOf(AccountId mentor) {
        var letter = mailbox.lastTo(given.emailOf(mentor)).plain();
        var link = Pattern.compile("/verify/([\\w-]+)").matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group(1);
    }

    private Waiting waiting(TestPairs.Two two) {
        return Objects.requireNonNull(mentees.desk(two.mentor()).waiting().get(two.id()));
    }

    private long add(AccountId me) {
        var draft = new ExperienceService.Draft(
                EntryDraft.of(Projects.entry("2025-01-10", "2025-06-30")), Optional.empty());
        return ((ExperienceService.Saved) experience.add(me, draft)).id();
    }
}
