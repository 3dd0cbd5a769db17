package org.milestone.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalDataService;
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
            assertThat(signOffs.toSign(stranger)).isEmpty();
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

    @Test
    void afterTheEndThePageShowsAndSignsNothing() {
        var two = pairs.active();
        signing.ask(two.mentee(), two.id(), add(two.mentee()));
        long id = signing.between(two.mentor(), two.id()).waiting().getFirst().id();
        mentorships.end(two.mentee(), two.id(), EndReason.values()[0]);
        assertThat(signing.between(two.mentor(), two.id()).isEmpty()).isTrue();
        assertThat(signing.confirm(two.mentor(), two.id(), id, NOTHING)).isEqualTo(new TooLate());
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

    private Waiting waiting(TestPairs.Two two) {
        return Objects.requireNonNull(mentees.desk(two.mentor()).waiting().get(two.id()));
    }

    private long add(AccountId me) {
        var draft = new ExperienceService.Draft(
                EntryDraft.of(Projects.entry("2025-01-10", "2025-06-30")), Optional.empty());
        return ((ExperienceService.Saved) experience.add(me, draft)).id();
    }
}
