package org.milestone.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalDataService;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.VerificationService.Contact;
import org.milestone.experience.VerificationService.Open;
import org.milestone.experience.VerificationService.Reply;
import org.milestone.experience.VerificationService.Sent;
import org.milestone.experience.VerificationService.Standing;
import org.milestone.experience.VerificationService.Thanks;
import org.milestone.experience.VerificationService.Used;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Projects;
import org.milestone.mail.TestMailbox;
import org.milestone.skill.SkillService;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Source;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MilestoneTest
class VerificationServiceTest {
    private static final Reply NOTHING = new Reply("", Map.of());
    private static final String SKILL = "skills/stakeholder-management";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    Given given;

    @Autowired
    ExperienceService experience;

    @Autowired
    VerificationService verifications;

    @Autowired
    SkillService skills;

    @Autowired
    PersonalDataService data;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void aVerifierReadsTheProjectByALinkAndSignsItOnce() {
        var me = given.learner();
        long entry = add(me);
        var email = ask(me, entry, List.of());
        var letter = mailbox.lastTo(email);
        assertThat(letter.subject()).isEqualTo(given.nameOf(me) + " asks you to confirm a project");
        assertThat(letter.plain()).contains("Move the payroll to the cloud", "30 days");
        var secret = secret(letter.link());
        assertThat(verifications.look(secret)).isInstanceOfSatisfying(Open.class, open -> {
            assertThat(open.owner()).isEqualTo(given.nameOf(me));
            assertThat(open.shown().project())
                    .isEqualTo(experience.sheet(me, entry).orElseThrow().entry().project());
        });
        assertThat(verifications.look(secret)).as("looking uses nothing up").isInstanceOf(Open.class);
        assertThat(verifications.signed(me)).isEmpty();
        assertThat(verifications.confirm(secret, new Reply("Well led.", Map.of())))
                .isEqualTo(new Thanks());
        assertThat(verifications.signed(me)).containsExactly(entry);
        assertThat(request(me).words()).isEqualTo("Well led.");
        assertThat(verifications.look(secret)).isInstanceOf(Used.class);
        assertThat(verifications.decline(secret, NOTHING)).isEqualTo(new VerificationService.TooLate());
        assertThat(verifications.signed(me)).containsExactly(entry);
        assertThat(mailbox.lastTo(given.emailOf(me)).plain()).contains("it is confirmed as you told it");
    }

    @Test
    void theLinkIsKeptAsAHashAndTheOwnerNeverReadsIt() {
        var me = given.learner();
        var email = ask(me, add(me), List.of());
        var secret = secret(mailbox.lastTo(email).link());
        assertThat(database.sql("select secret_hash from experience_verification where account_id = :me")
                        .param("me", me.value())
                        .query(String.class)
                        .single())
                .isNotEqualTo(secret)
                .matches("[0-9a-f]{64}");
        var export = new String(data.export(me), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(export)
                .contains(email, "asks you to confirm a project", "(secret)")
                .doesNotContain(secret);
    }

    @Test
    void anEntryToldOtherwiseAfterwardsLosesItsSignOff() {
        var me = given.learner();
        long entry = add(me);
        var secret = secret(mailbox.lastTo(ask(me, entry, List.of())).link());
        verifications.confirm(secret, NOTHING);
        change(me, entry, "Move the payroll, the ledger and the shop");
        assertThat(verifications.signed(me)).isEmpty();
        assertThat(request(me).standing()).isEqualTo(Standing.OUTDATED);
        change(me, entry, "Move the payroll to the cloud");
        assertThat(request(me).standing())
                .as("what was confirmed stands there again, word for word")
                .isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void aLinkToAnEntryChangedInTheMeantimeIsClosed() {
        var me = given.learner();
        long entry = add(me);
        var secret = secret(mailbox.lastTo(ask(me, entry, List.of())).link());
        change(me, entry, "Something grander");
        assertThat(verifications.look(secret)).isEqualTo(new VerificationService.Overtaken());
        assertThat(verifications.confirm(secret, NOTHING)).isEqualTo(new VerificationService.TooLate());
        assertThat(request(me).standing()).isEqualTo(Standing.OUTDATED);
    }

    @Test
    void removedTakenBackAndRunOutLinksOpenNothing() {
        var me = given.learner();
        long entry = add(me);
        var secret = secret(mailbox.lastTo(ask(me, entry, List.of())).link());
        experience.remove(me, entry);
        assertThat(verifications.look(secret)).isEqualTo(new VerificationService.Overtaken());
        experience.restore(me, entry);
        assertThat(verifications.look(secret)).isInstanceOf(Open.class);
        assertThat(verifications.withdraw(given.learner(), request(me).id())).isFalse();
        assertThat(verifications.withdraw(me, request(me).id())).isTrue();
        assertThat(verifications.look(secret)).isEqualTo(new VerificationService.Overtaken());
        var second = secret(mailbox.lastTo(ask(me, entry, List.of())).link());
        clock.advance(VerificationService.GOOD_FOR.minusSeconds(1));
        assertThat(verifications.look(second)).isInstanceOf(Open.class);
        clock.advance(Duration.ofSeconds(1));
        assertThat(verifications.look(second)).isEqualTo(new VerificationService.RunOut());
        assertThat(verifications.confirm(second, NOTHING)).isEqualTo(new VerificationService.TooLate());
    }

    @Test
    void aForgedLinkOpensNothing() {
        for (var forged : List.of("", "abc", "A".repeat(43), "A".repeat(100_000), "%00", "' or 1=1 --")) {
            assertThat(verifications.look(forged)).isEqualTo(new VerificationService.Unknown());
            assertThat(verifications.confirm(forged, NOTHING)).isEqualTo(new VerificationService.TooLate());
        }
    }

    @Test
    void aCorrectionNeedsWordsAndSignsNothing() {
        var me = given.learner();
        long entry = add(me);
        var secret = secret(mailbox.lastTo(ask(me, entry, List.of(SKILL))).link());
        assertThat(verifications.correct(secret, new Reply(" ", Map.of(SKILL, 3))))
                .isEqualTo(new VerificationService.WordsMissing());
        assertThat(verifications.correct(secret, new Reply("x".repeat(2_005), Map.of())))
                .isEqualTo(new VerificationService.WordsTooLong(5));
        assertThat(verifications.correct(secret, new Reply("It was four people.", Map.of(SKILL, 3))))
                .isEqualTo(new Thanks());
        assertThat(verifications.signed(me)).isEmpty();
        assertThat(request(me)).satisfies(request -> {
            assertThat(request.standing()).isEqualTo(Standing.CORRECTED);
            assertThat(request.words()).isEqualTo("It was four people.");
            assertThat(request.ratings()).isEmpty();
        });
    }

    @Test
    void aConfirmationMayRateTheSkillsAskedForAndNoOthers() {
        var me = given.learner();
        long entry = add(me);
        var secret = secret(mailbox.lastTo(ask(me, entry, List.of(SKILL, "skills/nonsense")))
                .link());
        verifications.confirm(secret, new Reply("", Map.of(SKILL, 4, "skills/communication", 5)));
        assertThat(request(me).ratings()).isEqualTo(Map.of(SKILL, 4));
        assertThat(rated(me)).containsExactly(SKILL);
        verifications.withdraw(me, request(me).id());
        assertThat(rated(me)).isEmpty();
    }

    private List<String> rated(AccountId me) {
        return database.sql("""
                        select skill_id from skill_rating where account_id = :me and source = :source and axis = :axis
                        and withdrawn_at is null""")
                .param("me", me.value())
                .param("source", Source.VERIFIER.name())
                .param("axis", Axis.APPLICATION.name())
                .query(String.class)
                .list();
    }

    @Test
    void whoCannotBeAskedIsNotWrittenTo() {
        var me = given.learner();
        long entry = add(me);
        var contact = new Contact("Sam", "sam@milestone.test", "", List.of());
        assertThat(verifications.ask(me, entry, new Contact("Sam", "nowhere", "", List.of())))
                .isEqualTo(new VerificationService.NotAnAddress());
        assertThat(verifications.ask(me, entry, new Contact(" ", "sam@milestone.test", "", List.of())))
                .isEqualTo(new VerificationService.NotAName());
        assertThat(verifications.ask(
                        me,
                        entry,
                        new Contact("Me", given.emailOf(me).toUpperCase(java.util.Locale.ROOT), "", List.of())))
                .isEqualTo(new VerificationService.Oneself());
        assertThat(verifications.ask(given.learner(), entry, contact)).isEqualTo(new VerificationService.NoProject());
        var unconfirmed = given.unconfirmed();
        assertThat(verifications.ask(unconfirmed, add(unconfirmed), contact))
                .isEqualTo(new VerificationService.NotConfirmed());
        assertThat(mailbox.to("sam@milestone.test")).isEmpty();
    }

    @Test
    void theSamePersonIsNotAskedTwiceAndThereIsAnEndToLetters() {
        var me = given.learner();
        long entry = add(me);
        var email = ask(me, entry, List.of());
        assertThat(verifications.ask(me, entry, new Contact("Sam", email, "", List.of())))
                .isEqualTo(new VerificationService.AskedAlready());
        for (int i = 1; i < VerificationService.MOST_A_DAY; i++) {
            ask(me, entry, List.of());
        }
        assertThat(verifications.ask(me, entry, new Contact("Sam", "more@milestone.test", "", List.of())))
                .isEqualTo(new VerificationService.TooOften());
        clock.advance(Duration.ofHours(25));
        ask(me, entry, List.of());
    }

    @Test
    void nothingInALetterToAnOutsiderBecomesALinkButOurs() {
        var me = given.learner();
        var draft = Projects.texts(
                EntryDraft.of(Projects.entry("2025-01-10", "")),
                "Win at https://evil.example/x or www.evil.example or evil.example/y now",
                "",
                "",
                "");
        long entry = ((ExperienceService.Saved) experience.add(me, new Draft(draft, Optional.empty()))).id();
        var letter = mailbox.lastTo(ask(me, entry, List.of()));
        assertThat(letter.plain()).doesNotContain("evil.example").contains("Win at … or … or … now");
        assertThat(letter.html()).doesNotContain("evil.example");
    }

    @Test
    void manyAnswersAtOnceAreOne() throws Exception {
        var me = given.learner();
        var secret = secret(mailbox.lastTo(ask(me, add(me), List.of())).link());
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(java.util.Collections.nCopies(
                    8, (Callable<VerificationService.Answered>) () -> verifications.confirm(secret, NOTHING)));
            int thanked = 0;
            for (var answer : answers) {
                thanked += answer.get() instanceof Thanks ? 1 : 0;
            }
            assertThat(thanked).isEqualTo(1);
        }
    }

    private String ask(AccountId me, long entry, List<String> skills) {
        var email = "verifier-" + PEOPLE.incrementAndGet() + "@outside.test";
        assertThat(verifications.ask(me, entry, new Contact("Sam Example", email, "Sponsor", skills)))
                .isEqualTo(new Sent(email));
        return email;
    }

    private VerificationService.Request request(AccountId me) {
        return verifications.requests(me).getFirst();
    }

    private long add(AccountId me) {
        var draft = new Draft(EntryDraft.of(Projects.entry("2025-01-10", "2025-06-30")), Optional.empty());
        return ((ExperienceService.Saved) experience.add(me, draft)).id();
    }

    private void change(AccountId me, long id, String title) {
        var sheet = experience.sheet(me, id).orElseThrow();
        var draft = EntryDraft.of(sheet.entry().project());
        experience.change(
                me,
                id,
                new Draft(
                        Projects.texts(draft, title, draft.objective(), draft.role(), draft.outcome()),
                        Optional.empty()),
                sheet.entry().version());
    }

    private static String secret(String link) {
        assertThat(link).matches("/verify/[A-Za-z0-9_-]{43}");
        return link.substring("/verify/".length());
    }
}
