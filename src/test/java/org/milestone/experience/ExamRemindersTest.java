package org.milestone.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.mail.TestMailbox;
import org.milestone.mail.TestMailbox.Arrived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MilestoneTest
class ExamRemindersTest {
    private static final String PMP = "certifications/pmp";

    @Autowired
    Given given;

    @Autowired
    CredentialService credentials;

    @Autowired
    ExamReminders reminders;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    Library library;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void lettersComeTwoWeeksAndTwoDaysBeforeHoweverOftenTheJobRuns() throws Exception {
        var me = given.learner();
        book(me, 20);
        reminders.remind();
        assertThat(letters(me)).as("three weeks before is too early").isEmpty();
        pass(6);
        try (var pool = Executors.newFixedThreadPool(4)) {
            Callable<Integer> run = reminders::remind;
            for (var done : pool.invokeAll(List.of(run, run, run, run))) {
                done.get();
            }
        }
        assertThat(letters(me)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Your exam for PMP: in 14 days");
            assertThat(letter.plain())
                    .contains("What to bring", "/learn/certification-guides/the-day-of-the-exam", "/readiness?for=pmp");
        });
        pass(11);
        reminders.remind();
        assertThat(letters(me)).as("nothing between").hasSize(1);
        pass(1);
        reminders.remind();
        pass(1);
        reminders.remind();
        pass(1);
        reminders.remind();
        assertThat(letters(me))
                .extracting(Arrived::subject)
                .containsExactly("Your exam for PMP: in 14 days", "Your exam for PMP: in 2 days");
    }

    @Test
    void whoBooksLateGetsTheNearestLetterOnlyAndNoneOnTheDay() {
        var late = given.learner();
        book(late, 1);
        var missed = given.learner();
        book(missed, 3);
        credentials.remove(missed, PMP);
        reminders.remind();
        reminders.remind();
        assertThat(letters(late)).extracting(Arrived::subject).containsExactly("Your exam for PMP: tomorrow");
        pass(3);
        credentials.restore(missed, PMP);
        reminders.remind();
        assertThat(letters(missed)).isEmpty();
    }

    @Test
    void anotherDayIsRemindedOfAnew() {
        var me = given.learner();
        book(me, 10);
        reminders.remind();
        book(me, 40);
        reminders.remind();
        assertThat(letters(me)).hasSize(1);
        pass(26);
        reminders.remind();
        assertThat(letters(me)).hasSize(2);
    }

    @Test
    void whoPassedEarlierOrLetItGoIsLeftInPeace() {
        var passed = given.learner();
        book(passed, 10);
        credentials.hold(passed, PMP, today(), Optional.empty(), "");
        var gone = given.learner();
        book(gone, 10);
        credentials.remove(gone, PMP);
        var wanting = given.learner();
        book(wanting, 10);
        credentials.want(wanting, PMP);
        reminders.remind();
        for (var each : List.of(passed, gone, wanting)) {
            assertThat(letters(each)).isEmpty();
        }
    }

    @Test
    void whoHoldsItAndSitsItAgainIsRemindedToo() {
        var me = given.learner();
        credentials.hold(me, PMP, today().minusYears(1), Optional.empty(), "");
        book(me, 10);
        reminders.remind();
        assertThat(letters(me)).hasSize(1);
    }

    @Test
    void aLetterThatFailsHoldsUpNobodyAndIsTriedAgain() {
        var broken = given.learner();
        var behind = given.learner();
        book(broken, 5);
        book(behind, 5);
        zone(broken, "No/Where");
        try {
            reminders.remind();
            assertThat(letters(behind)).hasSize(1);
        } finally {
            zone(broken, "UTC");
        }
        reminders.remind();
        assertThat(letters(broken)).hasSize(1);
        assertThat(letters(behind)).hasSize(1);
    }

    @Test
    void theLessonItLinksToIsThere() {
        assertThat(library.catalog().lesson(ExamReminders.LESSON).title()).isEqualTo("The day of the exam");
    }

    private void zone(AccountId person, String zone) {
        database.sql("update account_account set zone = :zone where id = :id")
                .param("zone", zone)
                .param("id", person.value())
                .update();
    }

    private void book(AccountId person, int daysAhead) {
        assertThat(credentials.book(person, PMP, today().plusDays(daysAhead)))
                .isInstanceOf(CredentialService.Booked.class);
    }

    private List<Arrived> letters(AccountId person) {
        return mailbox.to(given.emailOf(person)).stream()
                .filter(letter -> letter.subject().startsWith("Your exam"))
                .toList();
    }

    private void pass(int days) {
        clock.advance(Duration.ofDays(days));
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
