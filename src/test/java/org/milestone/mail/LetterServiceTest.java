package org.milestone.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@MilestoneTest
class LetterServiceTest {
    @Autowired
    Outbox outbox;

    @Autowired
    LetterService service;

    @Autowired
    LetterRows letters;

    @Autowired
    Postman postman;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    GreenMail server;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    @Autowired
    DataSource database;

    @Autowired
    RecurringTask<Void> mailDelivery;

    private final String to = "reader-" + UUID.randomUUID() + "@test.example";

    @BeforeEach
    void anAdministratorLooks() {
        mailbox.flush();
        given.signIn(given.administrator());
    }

    @AfterEach
    void nobodyLooks() {
        given.signOut();
        if (!server.isRunning()) {
            server.start();
        }
    }

    @Test
    void aLetterGoesOutInTwoPartsWithItsValues() throws Exception {
        post("Ünal <b>Bold</b>", "key");
        var arrived = mailbox.lastTo(to);
        assertThat(arrived.subject()).isEqualTo("Confirm your address for Milestone");
        assertThat(arrived.plain())
                .contains("Hello Ünal <b>Bold</b>,")
                .contains("https://milestone.test/confirm/x?a=1&b=2")
                .doesNotContain("{{");
        assertThat(arrived.html())
                .contains("&lt;b&gt;Bold")
                .doesNotContain("<b>Bold")
                .contains("href=\"https://milestone.test/confirm/x?a=1&amp;b=2\"");
        assertThat(arrived.message().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.message().getMessageID()).isEqualTo(row().messageId());
        assertThat(row().state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void aValueCannotAddHeadersOrLines() {
        Filled filled = Filled.of(
                new org.milestone.content.domain.Letter(
                        "letters/x", "Hello {{name}}", List.of("name"), "<p>{{name}}</p>", "{{name}}"),
                Map.of("name", "Eve\r\nBcc: all@test.example"));
        assertThat(filled.subject()).isEqualTo("Hello Eve Bcc: all@test.example");
        assertThat(filled.plain()).doesNotContain("\n", "\r");
    }

    @Test
    void aLetterWithoutAllItsValuesIsOurMistake() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> outbox.post("x", to, "confirm-address", Map.of("name", "A"), to)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameKeyIsPostedOnce() {
        post("Ann", "twice");
        post("Ann", "twice");
        assertThat(mailbox.to(to)).hasSize(1);
    }

    @Test
    void aLetterOfATransactionThatFailsWasNeverWritten() {
        transaction.executeWithoutResult(status -> {
            outbox.post("x", to, "confirm-address", values("Ann"), to);
            status.setRollbackOnly();
        });
        assertThat(mailbox.to(to)).isEmpty();
        assertThatThrownBy(() -> outbox.post("x", to, "confirm-address", values("Ann"), to))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aServerThatGoesAwayAndComesBackLosesNothing() {
        post("Ann", "one");
        assertThat(mailbox.to(to)).hasSize(1);
        server.stop();
        post("Ann", "two");
        assertThat(mailbox.flush()).isZero();
        var waiting = row();
        assertThat(waiting.state()).isEqualTo(LetterState.WAITING);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.lastError()).contains("Connection refused");
        String messageId = waiting.messageId();

        server.start();
        assertThat(mailbox.flush()).as("its pause is not over").isZero();
        clock.advance(Duration.ofMinutes(3));
        assertThat(mailbox.flush()).isPositive();
        assertThat(row().state()).isEqualTo(LetterState.SENT);
        assertThat(row().messageId()).isEqualTo(messageId);
    }

    @Test
    void aLetterIsGivenUpAfterManyTriesAndGoesWhenAnAdministratorSaysSo() {
        server.stop();
        post("Ann", "late");
        for (int tries = 0; tries < Postman.MOST_ATTEMPTS; tries++) {
            postman.deliver();
            clock.advance(Duration.ofHours(7));
        }
        assertThat(row().state()).isEqualTo(LetterState.FAILED);
        assertThat(row().attempts()).isEqualTo(Postman.MOST_ATTEMPTS);
        postman.deliver();
        assertThat(row().attempts()).isEqualTo(Postman.MOST_ATTEMPTS);

        server.start();
        assertThat(service.retry(row().id())).isEqualTo(LetterService.Retried.WILL_GO);
        mailbox.flush();
        assertThat(row().state()).isEqualTo(LetterState.SENT);
        assertThat(service.retry(row().id())).isEqualTo(LetterService.Retried.SENT_ALREADY);
        assertThat(service.retry(-1)).isEqualTo(LetterService.Retried.NOT_THERE);
    }

    @Test
    void twoNodesDoNotTakeTheSameLetter() {
        post("Ann", "claimed");
        var now = clock.instant();
        long id = row().id();
        assertThat(letters.claim(id, 0, now, now.plus(Postman.pause(0)))).isEqualTo(1);
        assertThat(letters.claim(id, 0, now, now.plus(Postman.pause(0)))).isZero();
        assertThat(mailbox.to(to)).isEmpty();
        clock.advance(Duration.ofMinutes(3));
        assertThat(mailbox.to(to)).as("the node that claimed it died").hasSize(1);
    }

    @Test
    void theSchedulerCarriesLetters() {
        var time = new SettableClock();
        var scheduler = TestHelper.createManualScheduler(database, List.of())
                .clock(time)
                .tableName("mail_scheduled_task")
                .alwaysPersistTimestampInUTC()
                .startTasks(List.of(mailDelivery))
                .build();
        scheduler.start();
        post("Ann", "scheduled");
        scheduler.runAnyDueExecutions();
        assertThat(row().state()).isEqualTo(LetterState.SENT);
        post("Ann", "scheduled-2");
        scheduler.tick(Duration.ofSeconds(10));
        scheduler.runAnyDueExecutions();
        assertThat(row().state()).isEqualTo(LetterState.SENT);
        scheduler.stop();
    }

    @Test
    void administratorsFindLettersAndReadThemWithoutTheirSecrets() {
        transaction.executeWithoutResult(status -> outbox.post(
                "owner",
                to,
                "confirm-address",
                Map.of("name", "Ann", "link", "https://milestone.test/confirm/" + "s".repeat(43), "minutes", "30"),
                to + "/secret"));
        var filter = new LetterService.Filter(Optional.empty(), to.toUpperCase(java.util.Locale.ROOT));
        assertThat(service.count(filter)).isEqualTo(1);
        assertThat(service.count(new LetterService.Filter(Optional.of(LetterState.SENT), to)))
                .isZero();
        assertThat(service.letters(filter, 0, 10)).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(LetterState.WAITING);
            assertThat(service.letter(letter.id()).orElseThrow().text())
                    .contains("/confirm/(secret)")
                    .doesNotContain("sssss");
        });
        assertThat(service.letters(filter, 1, 10)).isEmpty();
    }

    @Test
    void nobodyElseSeesLetters() {
        var filter = new LetterService.Filter(Optional.empty(), "");
        given.signIn(given.mentor());
        assertThatThrownBy(() -> service.letters(filter, 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.retry(1)).isInstanceOf(AccessDeniedException.class);
        given.signOut();
        assertThatThrownBy(() -> service.letter(1)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void anOwnersLettersGoWithTheOwner() {
        post("Ann", "mine");
        String owner = "owner-" + to;
        assertThat(transaction.<List<Outbox.Posted>>execute(status -> outbox.of(owner)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.recipient()).isEqualTo(to));
        assertThat(transaction.<Integer>execute(status -> outbox.erase(owner))).isEqualTo(1);
        assertThat(mailbox.to(to)).isEmpty();
    }

    @Test
    void pausesGrowUpToSixHours() {
        assertThat(Postman.pause(0)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Postman.pause(3)).isEqualTo(Duration.ofMinutes(16));
        assertThat(Postman.pause(60)).isEqualTo(Duration.ofHours(6));
    }

    private void post(String name, String key) {
        transaction.executeWithoutResult(
                status -> outbox.post("owner-" + to, to, "confirm-address", values(name), to + "/" + key));
    }

    private static Map<String, String> values(String name) {
        return Map.of("name", name, "link", "https://milestone.test/confirm/x?a=1&b=2", "minutes", "30");
    }

    private LetterRow row() {
        return letters.search(null, "%" + to + "%", 0, 1).getFirst();
    }
}
