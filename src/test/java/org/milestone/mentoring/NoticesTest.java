package org.milestone.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.mail.TestMailbox;
import org.milestone.mail.TestMailbox.Arrived;
import org.milestone.mentoring.AssignmentService.Kind;
import org.milestone.mentoring.AssignmentService.Task;
import org.milestone.mentoring.domain.NoticeKind;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Pace;
import org.milestone.mentoring.domain.Quiet;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.milestone.mentoring.domain.Subject;
import org.milestone.mentoring.domain.Turn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What people are told, when, and how often.
@MilestoneTest
class NoticesTest {
    @Autowired
    NoticeService notices;

    @Autowired
    NoticePost post;

    @Autowired
    Nudges nudges;

    @Autowired
    ThreadService threads;

    @Autowired
    SessionService sessions;

    @Autowired
    AssignmentService assignments;

    @Autowired
    MentorshipService mentorships;

    @Autowired
    RecurringTask<Void> mentoringReminders;

    @Autowired
    RecurringTask<Void> mentoringLetters;

    @Autowired
    DataSource database;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestPairs pairs;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(Side.class)
    void aMonthOfSilenceGivesThreeRemindersAndAClosingEachOnce(Side silent) {
        var two = calm(pairs.active());
        var quiet = silent == Side.MENTOR ? two.mentor() : two.mentee();
        var waits = silent == Side.MENTOR ? two.mentee() : two.mentor();
        threads.begin(waits, two.id(), Subject.general(), "First week", "How was yours?");
        var name = given.nameOf(waits);

        var toQuiet = new TreeMap<Integer, List<String>>();
        var toWaiting = new TreeMap<Integer, List<String>>();
        var nodes = new ArrayList<>(List.of(node(), node()));
        for (int day = 0; day <= 60; day++) {
            if (day == 10 || day == 22) {
                nodes.removeFirst().scheduler().stop();
                nodes.add(node());
            }
            nodes.forEach(Node::round);
            arrived(quiet, toQuiet, day);
            arrived(waits, toWaiting, day);
            clock.advance(Duration.ofDays(1));
            nodes.forEach(node -> node.time().tick(Duration.ofDays(1)));
        }
        nodes.forEach(node -> node.scheduler().stop());

        assertThat(toQuiet)
                .isEqualTo(Map.of(
                        0, List.of(name + " wrote to you"),
                        7, List.of("Something waits for you, with " + name),
                        14, List.of("Something waits for you, with " + name),
                        21, List.of("Something waits for you, with " + name),
                        28, List.of("Closed after four quiet weeks")));
        assertThat(toWaiting).isEqualTo(Map.of(28, List.of("Closed after four quiet weeks")));
        assertThat(threads.all(waits, two.id()).getFirst().turn().closed()).contains(Turn.Closing.SILENCE);
        assertThat(notices.all(quiet))
                .extracting(NoticeService.Notice::what)
                .startsWith(NoticeWhat.CLOSED, NoticeWhat.NUDGE, NoticeWhat.NUDGE, NoticeWhat.NUDGE, NoticeWhat.WORD);
    }

    @Test
    void aQuestionNobodyAnswersIsClosedKindly() {
        var two = pairs.asked();
        at(two.mentor(), Pace.NOW);
        at(two.mentee(), Pace.NOW);
        var toMentor = new TreeMap<Integer, List<String>>();
        var node = node();
        for (int day = 0; day <= 30; day++) {
            node.round();
            arrived(two.mentor(), toMentor, day);
            clock.advance(Duration.ofDays(1));
            node.time().tick(Duration.ofDays(1));
        }
        node.scheduler().stop();
        assertThat(toMentor.keySet()).containsExactly(0, 7, 14, 21, 28);
        assertThat(mentorships.pair(two.mentee(), two.id()).orElseThrow().state())
                .isEqualTo(State.ENDED);
        assertThat(mailbox.lastTo(given.emailOf(two.mentee())).subject()).isEqualTo("Closed after four quiet weeks");
    }

    @Test
    void aQuestionClosedBySilenceAsksTheSecondChoice() {
        var first = pairs.mentor(1);
        var second = pairs.mentor(1);
        var mentee = given.learner();
        mentorships.ask(mentee, first, "Who can help?", Optional.of(second));
        clock.advance(Duration.ofDays(29));
        nudges.remind();
        nudges.remind();
        assertThat(mentorships.all(first)).extracting(Pair::state).containsExactly(State.ENDED);
        assertThat(mentorships.all(second)).singleElement().satisfies(pair -> {
            assertThat(pair.state()).isEqualTo(State.ASKED);
            assertThat(pair.question()).isEqualTo("Who can help?");
        });
        assertThat(notices.all(second).getFirst().what()).isEqualTo(NoticeWhat.ASKED);
    }

    @Test
    void inAPauseNobodyIsRemindedAndAfterItEverythingWaitsAnew() {
        var two = calm(pairs.active());
        threads.begin(two.mentee(), two.id(), Subject.general(), "First week", "How was yours?");
        mentorships.pause(two.mentor(), two.id());
        var node = node();
        var letters = new TreeMap<Integer, List<String>>();
        for (int day = 0; day <= 47; day++) {
            if (day == 40) {
                mentorships.resume(two.mentor(), two.id());
            }
            node.round();
            arrived(two.mentor(), letters, day);
            clock.advance(Duration.ofDays(1));
            node.time().tick(Duration.ofDays(1));
        }
        node.scheduler().stop();
        assertThat(letters.keySet()).containsExactly(0, 47);
    }

    @Test
    void twoNodesAtOnceWriteOneLetter() throws Exception {
        var two = calm(pairs.active());
        threads.begin(two.mentee(), two.id(), Subject.general(), "First week", "How was yours?");
        var start = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var rounds = List.of(1, 2).stream()
                    .map(number -> both.submit(() -> {
                        start.await();
                        post.post();
                        return number;
                    }))
                    .toList();
            for (var round : rounds) {
                round.get();
            }
        }
        assertThat(mailbox.to(given.emailOf(two.mentor()))).hasSize(1);
    }

    @Test
    void whatHappensInADayComesInOneLetterInTheMorning() {
        var two = calm(pairs.active());
        at(two.mentee(), Pace.DAILY);
        threads.begin(two.mentor(), two.id(), Subject.general(), "First week", "How was yours?");
        assignments.assign(
                two.mentor(),
                two.id(),
                new Task(
                        Kind.LESSON,
                        "delivery/change-control",
                        "",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(3)));
        post.post();
        assertThat(mailbox.to(given.emailOf(two.mentee()))).isEmpty();
        clock.advance(Duration.ofDays(1));
        post.post();
        post.post();
        assertThat(mailbox.to(given.emailOf(two.mentee()))).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("2 things in your mentoring");
            var since = ", since "
                    + java.time.format.DateTimeFormatter.ofPattern("EEE d MMM", java.util.Locale.ENGLISH)
                            .format(clock.instant().minus(Duration.ofDays(1)).atZone(ZoneOffset.UTC));
            var page = "https://milestone.test/mentoring/mentors/" + two.id();
            assertThat(letter.plain())
                    .contains("- " + given.nameOf(two.mentor()) + " wrote to you: " + page + "#thread-", since)
                    .contains("- " + given.nameOf(two.mentor()) + " has a task for you: " + page + since)
                    .contains("/mentoring/notices")
                    .as("nobody's words")
                    .doesNotContain("First week", "How was yours?", "{{");
            assertThat(letter.html()).contains("href=\"" + page + "#thread-").doesNotContain("{{", "First week");
            assertThat(letter.html().split("<li", -1)).hasSize(3);
        });
    }

    @Test
    void whatWasReadOrSwitchedOffIsNotWrittenAbout() {
        var two = calm(pairs.active());
        at(two.mentee(), Pace.DAILY);
        threads.begin(two.mentor(), two.id(), Subject.general(), "First week", "How was yours?");
        assertThat(notices.unread(two.mentee())).isOne();
        notices.readOf(two.mentee(), two.id());
        at(two.mentor(), Pace.OFF);
        threads.begin(two.mentee(), two.id(), Subject.general(), "Second week", "And now?");
        clock.advance(Duration.ofDays(2));
        post.post();
        assertThat(mailbox.to(given.emailOf(two.mentee()))).isEmpty();
        assertThat(mailbox.to(given.emailOf(two.mentor()))).isEmpty();
        assertThat(notices.all(two.mentor()).getFirst().subject()).isEqualTo("Second week");
    }

    @Test
    void onlyWhatWasShownCountsAsRead() {
        var two = calm(pairs.active());
        at(two.mentee(), Pace.DAILY);
        threads.begin(two.mentor(), two.id(), Subject.general(), "First week", "How was yours?");
        var shown = notices.all(two.mentee());
        threads.begin(two.mentor(), two.id(), Subject.general(), "Second week", "And now?");
        notices.read(two.mentee(), shown);
        notices.read(two.mentor(), shown);
        assertThat(notices.unread(two.mentee())).as("one came in between").isOne();
        clock.advance(Duration.ofDays(1));
        post.post();
        assertThat(mailbox.lastTo(given.emailOf(two.mentee())).plain()).contains("Second week");
    }

    @Test
    void aCancelledSessionLeavesTheCancellingAlone() {
        var two = calm(pairs.active());
        var session = session(two);
        assertThat(sessions.cancel(given.mentor(), session.id())).isEqualTo(new SessionService.Gone());
        assertThat(sessions.cancel(two.mentor(), session.id())).isInstanceOf(SessionService.Cancelled.class);
        assertThat(sessions.all(two.mentee(), two.id())).isEmpty();
        assertThat(notices.all(two.mentee()))
                .extracting(NoticeService.Notice::what)
                .contains(NoticeWhat.CANCELLED)
                .doesNotContain(NoticeWhat.SESSION);
    }

    @Test
    void cancellingTakenBackAtOnceIsAsIfItHadNotBeen() {
        var two = calm(pairs.active());
        at(two.mentee(), Pace.DAILY);
        var session = session(two);
        sessions.restore(two.mentor(), (SessionService.Cancelled) sessions.cancel(two.mentor(), session.id()));
        var back = sessions.all(two.mentee(), two.id()).getFirst();
        assertThat(back.startsAt()).isEqualTo(session.startsAt());
        assertThat(back.agenda()).isEqualTo(session.agenda());
        assertThat(notices.all(two.mentee()).getFirst().what()).isEqualTo(NoticeWhat.SESSION);
        assertThat(notices.unread(two.mentee())).isOne();

        notices.read(two.mentee(), notices.all(two.mentee()));
        sessions.restore(two.mentor(), (SessionService.Cancelled) sessions.cancel(two.mentor(), back.id()));
        assertThat(notices.unread(two.mentee())).as("they know of it").isZero();
    }

    @Test
    void writingTwiceTellsOnce() {
        var two = calm(pairs.active());
        var thread = ((ThreadService.Kept)
                        threads.begin(two.mentor(), two.id(), Subject.general(), "First week", "How was yours?"))
                .thread();
        threads.write(two.mentor(), thread, "And your second?");
        assertThat(notices.unread(two.mentee())).isOne();
    }

    @Test
    void oneClickEndsLettersOfTheKindAndNoOther() throws Exception {
        var two = calm(pairs.active());
        threads.begin(two.mentor(), two.id(), Subject.general(), "First week", "How was yours?");
        post.post();
        var letter = mailbox.lastTo(given.emailOf(two.mentee()));
        assertThat(letter.message().getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var address = letter.message().getHeader("List-Unsubscribe")[0];
        assertThat(address).startsWith("<https://milestone.test/unsubscribe/").endsWith(">");
        var path = address.substring("<https://milestone.test".length(), address.length() - 1);
        assertThat(letter.plain()).contains(path);

        assertThat(answerTo(path)).isEqualTo(204);
        assertThat(notices.wishes(two.mentee()).paces())
                .containsEntry(NoticeKind.WORDS, Pace.OFF)
                .containsEntry(NoticeKind.TASKS, Pace.NOW);
        assertThat(answerTo("/unsubscribe/" + "x".repeat(43)))
                .as("a forged one looks the same")
                .isEqualTo(204);
    }

    private int answerTo(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private record Node(ManualScheduler scheduler, SettableClock time) {
        void round() {
            scheduler.runAnyDueExecutions();
            // Reminders may have run after the letters.
            time.tick(Duration.ofMinutes(2));
            scheduler.runAnyDueExecutions();
        }
    }

    private Node node() {
        var time = new SettableClock();
        time.set(clock.instant());
        var scheduler = TestHelper.createManualScheduler(database, List.of())
                .clock(time)
                .tableName("mail_scheduled_task")
                .alwaysPersistTimestampInUTC()
                .startTasks(List.of(mentoringReminders, mentoringLetters))
                .build();
        scheduler.start();
        return new Node(scheduler, time);
    }

    private void arrived(AccountId person, Map<Integer, List<String>> days, int day) {
        int before = days.values().stream().mapToInt(List::size).sum();
        var all = mailbox.to(given.emailOf(person));
        if (all.size() > before) {
            days.put(
                    day,
                    all.subList(before, all.size()).stream()
                            .map(Arrived::subject)
                            .toList());
        }
    }

    private SessionService.Session session(TestPairs.Two two) {
        var planned = sessions.plan(two.mentor(), two.id(), clock.instant().plus(Duration.ofDays(7)), 45);
        return ((SessionService.Saved) planned).session();
    }

    private TestPairs.Two calm(TestPairs.Two two) {
        for (var person : List.of(two.mentor(), two.mentee())) {
            notices.read(person, notices.all(person));
            at(person, Pace.NOW);
        }
        return two;
    }

    private void at(AccountId person, Pace pace) {
        notices.rest(person, new Quiet(0, 0));
        for (var kind : NoticeKind.values()) {
            notices.choose(person, kind, pace);
        }
    }
}
