package org.milestone.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalDataService;
import org.milestone.experience.domain.Activity;
import org.milestone.mail.TestMailbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MilestoneTest
class RenewalServiceTest {
    private static final String PMP = "certifications/pmp";
    private static final String CSM = "certifications/csm";

    @Autowired
    Given given;

    @Autowired
    CredentialService credentials;

    @Autowired
    RenewalService renewals;

    @Autowired
    RenewalReminders reminders;

    @Autowired
    Clearing clearing;

    @Autowired
    PersonalDataService data;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void anActivityCountsForEveryCertificationItIsEnteredFor() {
        var me = given.learner();
        hold(me, PMP, today().plusYears(1));
        hold(me, CSM, today().plusYears(1));
        add(me, 8, Map.of(PMP, "Ways of Working", CSM, ""));
        add(me, 3, Map.of(PMP, "Giving back"));
        assertThat(ledger(me, PMP).progress().orElseThrow().counted()).isEqualByComparingTo("11");
        assertThat(ledger(me, CSM).progress().orElseThrow().counted()).isEqualByComparingTo("8");
        assertThat(ledger(me, PMP).activities()).hasSize(2);
        assertThat(ledger(me, CSM).activities()).hasSize(1);
        assertThat(renewals.ledgers(me)).hasSize(2);
        assertThat(renewals.activities(given.learner())).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        var me = given.learner();
        hold(me, PMP, today().plusYears(1));
        var counts = Map.of(PMP, "Giving back");
        assertThat(renewals.add(me, activity(" ", today(), "1", counts))).isEqualTo(new RenewalService.TitleMissing());
        assertThat(renewals.add(me, activity("x".repeat(203), today(), "1", counts)))
                .isEqualTo(new RenewalService.TooLong(3));
        assertThat(renewals.add(me, activity("A talk", today().plusDays(1), "1", counts)))
                .isEqualTo(new RenewalService.NoSuchDay());
        for (var amount : new String[] {"0", "-1", "0.1", "1000.25"}) {
            assertThat(renewals.add(me, activity("A talk", today(), amount, counts)))
                    .as(amount)
                    .isEqualTo(new RenewalService.NoSuchAmount());
        }
        assertThat(renewals.add(me, activity("A talk", today(), "1", Map.of())))
                .isEqualTo(new RenewalService.CountsNowhere());
        assertThat(renewals.add(me, activity("A talk", today(), "1", Map.of(PMP, "Leadership"))))
                .isEqualTo(new RenewalService.CountsNowhere());
        assertThat(renewals.add(me, activity("A talk", today(), "1", Map.of(PMP, "Education"))))
                .as("it is made of others")
                .isEqualTo(new RenewalService.CountsNowhere());
        assertThat(renewals.activities(me)).isEmpty();
    }

    @Test
    void oneTakenOutComesBackAndIsGoneForGoodAfterThirtyDays() {
        var me = given.learner();
        hold(me, CSM, today().plusYears(1));
        long id = add(me, 4, Map.of(CSM, ""));
        assertThat(renewals.remove(given.learner(), id)).isFalse();
        assertThat(renewals.remove(me, id)).isTrue();
        assertThat(ledger(me, CSM).progress().orElseThrow().counted()).isZero();
        assertThat(renewals.restore(me, id)).isTrue();
        assertThat(ledger(me, CSM).progress().orElseThrow().counted()).isEqualByComparingTo("4");
        renewals.remove(me, id);
        clock.advance(Clearing.KEPT.plusDays(1));
        clearing.clear();
        assertThat(renewals.restore(me, id)).isFalse();
    }

    @Test
    void renewingBeginsATermWhereTheLastOneEnded() {
        var me = given.learner();
        var until = today().plusMonths(1);
        hold(me, CSM, until);
        add(me, 20, Map.of(CSM, ""));
        assertThat(ledger(me, CSM).progress().orElseThrow().done()).isTrue();
        assertThat(renewals.renewed(me, CSM).orElseThrow().until()).hasValue(until.plusYears(2));
        assertThat(ledger(me, CSM).term().orElseThrow().from()).isEqualTo(until);
        assertThat(ledger(me, CSM).progress().orElseThrow().counted())
                .as("what was done before belongs to the last term")
                .isZero();
        assertThat(renewals.renewed(given.learner(), CSM)).isEmpty();
    }

    @Test
    void aLetterComesOnceForEachStretchHoweverOftenTheJobRuns() throws Exception {
        var me = given.learner();
        hold(me, CSM, today().plusMonths(5));
        add(me, 4, Map.of(CSM, ""));
        try (var pool = Executors.newFixedThreadPool(4)) {
            Callable<Integer> run = reminders::remind;
            for (var done : pool.invokeAll(java.util.List.of(run, run, run, run))) {
                done.get();
            }
        }
        reminders.remind();
        assertThat(mailbox.to(given.emailOf(me)))
                .as("the letter of six months, and none of twelve")
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.subject()).startsWith("Your CSM runs out on ");
                    assertThat(letter.plain()).contains("4 of 20 SEU are in your ledger");
                    assertThat(letter.link()).isEqualTo("/experience/credentials/csm");
                });
        clock.advance(java.time.Duration.ofDays(65));
        reminders.remind();
        reminders.remind();
        assertThat(mailbox.to(given.emailOf(me))).hasSize(2);
        renewals.renewed(me, CSM);
        clock.advance(java.time.Duration.ofDays(65));
        reminders.remind();
        assertThat(mailbox.to(given.emailOf(me))).as("a new term").hasSize(2);
    }

    @Test
    void aLetterThatFailsHoldsUpNobodyAndIsTriedAgain() {
        var broken = given.learner();
        var behind = given.learner();
        hold(broken, CSM, today().plusMonths(2));
        hold(behind, CSM, today().plusMonths(2));
        zone(broken, "No/Where");
        try {
            reminders.remind();
            assertThat(mailbox.to(given.emailOf(behind))).hasSize(1);
        } finally {
            zone(broken, "UTC");
        }
        reminders.remind();
        assertThat(mailbox.to(given.emailOf(broken))).hasSize(1);
        assertThat(mailbox.to(given.emailOf(behind))).hasSize(1);
    }

    private void zone(AccountId person, String zone) {
        database.sql("update account_account set zone = :zone where id = :id")
                .param("zone", zone)
                .param("id", person.value())
                .update();
    }

    @Test
    void whoLetsItGoIsLeftInPeace() {
        var me = given.learner();
        hold(me, CSM, today().plusMonths(2));
        credentials.remove(me, CSM);
        var other = given.learner();
        credentials.hold(other, "certifications/psm-i", today(), Optional.empty(), "");
        reminders.remind();
        assertThat(mailbox.to(given.emailOf(me))).isEmpty();
        assertThat(mailbox.to(given.emailOf(other))).isEmpty();
    }

    @Test
    void theExportHoldsCertificationsAndLedger() {
        var me = given.learner();
        hold(me, CSM, today().plusYears(1));
        add(me, 4, Map.of(CSM, ""));
        assertThat(new String(data.export(me), StandardCharsets.UTF_8)).contains("certifications/csm", "A course");
    }

    @Test
    void theDaysOfExamsAndRenewalsStandInOrder() {
        var me = given.learner();
        hold(me, CSM, today().plusYears(1));
        credentials.book(me, PMP, today().plusDays(90));
        assertThat(credentials.days(me))
                .containsExactly(
                        new CredentialService.KeyDay(PMP, "PMP", true, today().plusDays(90)),
                        new CredentialService.KeyDay(CSM, "CSM", false, today().plusYears(1)));
    }

    private RenewalService.Ledger ledger(AccountId me, String certification) {
        return renewals.ledger(me, certification).orElseThrow();
    }

    private void hold(AccountId me, String certification, LocalDate until) {
        assertThat(credentials.hold(me, certification, today().minusYears(2), Optional.of(until), ""))
                .isInstanceOf(CredentialService.Done.class);
    }

    private long add(AccountId me, int amount, Map<String, String> counts) {
        return ((RenewalService.Kept) renewals.add(me, activity("A course", today(), "" + amount, counts))).id();
    }

    private static Activity activity(String title, LocalDate day, String amount, Map<String, String> counts) {
        return new Activity(title, day, new BigDecimal(amount), "", counts);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
