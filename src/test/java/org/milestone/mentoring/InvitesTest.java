package org.milestone.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.mail.TestMailbox;
import org.milestone.mail.TestMailbox.Arrived;
import org.milestone.mentoring.domain.NoticeKind;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Pace;
import org.milestone.mentoring.domain.Quiet;
import org.springframework.beans.factory.annotation.Autowired;

/// Sessions in the calendars of both, by mail.
@MilestoneTest
class InvitesTest {
    @Autowired
    SessionService sessions;

    @Autowired
    NoticeService notices;

    @Autowired
    NoticePost post;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestPairs pairs;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    private TestPairs.Two two;

    @BeforeEach
    void aPair() {
        two = pairs.active();
        for (var person : List.of(two.mentor(), two.mentee())) {
            notices.read(person, notices.all(person));
            notices.rest(person, new Quiet(0, 0));
        }
        mailbox.flush();
    }

    @Test
    void whatIsPlannedMovedAndCalledOffReachesBothCalendarsAsOneAppointment() throws Exception {
        var session = plan();
        var moved = ((SessionService.Saved) sessions.move(
                        two.mentee(), session.id(), session.startsAt().plus(Duration.ofDays(1))))
                .session();
        sessions.cancel(two.mentor(), moved.id());
        for (var person : List.of(two.mentor(), two.mentee())) {
            var letters = letters(person);
            assertThat(letters).hasSize(3);
            var calendars = letters.stream().map(InvitesTest::calendar).toList();
            var uid = line(calendars.getFirst(), "UID:");
            assertThat(uid).isEqualTo(session.calendar().key() + "@milestone");
            assertThat(calendars).allMatch(text -> line(text, "UID:").equals(uid));
            assertThat(calendars)
                    .extracting(text -> line(text, "METHOD:"))
                    .containsExactly("REQUEST", "REQUEST", "CANCEL");
            assertThat(calendars).extracting(text -> line(text, "SEQUENCE:")).containsExactly("0", "1", "2");
            assertThat(line(calendars.get(1), "DTSTART:")).isNotEqualTo(line(calendars.get(0), "DTSTART:"));
            assertThat(line(calendars.get(2), "DTSTART:")).isEqualTo(line(calendars.get(1), "DTSTART:"));
            assertThat(calendars).allMatch(text -> text.contains("mailto:" + given.emailOf(person)));
            var other = person.equals(two.mentor()) ? two.mentee() : two.mentor();
            assertThat(letters).allSatisfy(letter -> {
                assertThat(letter.subject()).contains(given.nameOf(other));
                assertThat(raw(letter)).as("an address is its owner's").doesNotContain(given.emailOf(other));
                assertThat(letter.message().getHeader("List-Unsubscribe-Post")).isNotEmpty();
            });
        }
    }

    @Test
    void theInvitationStandsBesideTheWordsAndAsAFile() throws Exception {
        plan();
        var letter = letters(two.mentee()).getFirst();
        var parts = (Multipart) letter.message().getContent();
        assertThat(letter.message().getContentType()).startsWith("multipart/mixed");
        var words = (Multipart) parts.getBodyPart(0).getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(words.getCount()).isEqualTo(3);
        assertThat(words.getBodyPart(2).getContentType())
                .contains("text/calendar")
                .contains("method=REQUEST")
                .containsIgnoringCase("charset=utf-8");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("session.ics");
        assertThat(bytes(parts.getBodyPart(1))).isEqualTo(bytes(words.getBodyPart(2)));
        assertThat(letter.plain()).contains("planned by " + given.nameOf(two.mentor()));
        assertThat(letters(two.mentor()).getFirst().plain()).contains("planned by you");
    }

    @Test
    void whoWantsNoLettersAboutSessionsGetsNoInvitationAndFindsTheNotice() {
        notices.choose(two.mentee(), NoticeKind.TASKS, Pace.OFF);
        plan();
        post.post();
        assertThat(letters(two.mentee())).isEmpty();
        assertThat(letters(two.mentor())).hasSize(1);
        assertThat(notices.all(two.mentee()).getFirst().what()).isEqualTo(NoticeWhat.SESSION);
    }

    @Test
    void anInvitationWaitsForNoDigestAndIsNotWrittenAboutTwice() {
        notices.choose(two.mentee(), NoticeKind.TASKS, Pace.WEEKLY);
        plan();
        assertThat(letters(two.mentee())).hasSize(1);
        notices.choose(two.mentee(), NoticeKind.TASKS, Pace.NOW);
        clock.advance(Duration.ofDays(8));
        post.post();
        assertThat(letters(two.mentee())).hasSize(1);
        assertThat(notices.unread(two.mentee())).isOne();
    }

    @Test
    void quietHoursHoldForTheOneWhoIsInvited() {
        int hour = clock.instant().atZone(java.time.ZoneOffset.UTC).getHour();
        notices.rest(two.mentee(), new Quiet(hour, (hour + 3) % 24));
        notices.rest(two.mentor(), new Quiet(hour, (hour + 3) % 24));
        plan();
        assertThat(letters(two.mentor())).as("who planned it is awake").hasSize(1);
        assertThat(letters(two.mentee())).isEmpty();
        clock.advance(Duration.ofHours(4));
        assertThat(letters(two.mentee())).hasSize(1);
    }

    @Test
    void toThePastNobodyIsInvited() {
        sessions.plan(two.mentor(), two.id(), clock.instant().minus(Duration.ofDays(2)), 45);
        assertThat(letters(two.mentor())).isEmpty();
    }

    @Test
    void cancellingTakenBackBringsTheSameAppointmentBack() {
        var session = plan();
        var cancelled = (SessionService.Cancelled) sessions.cancel(two.mentee(), session.id());
        sessions.restore(two.mentee(), cancelled);
        var last = calendar(letters(two.mentor()).getLast());
        assertThat(line(last, "METHOD:")).isEqualTo("REQUEST");
        assertThat(line(last, "UID:")).isEqualTo(session.calendar().key() + "@milestone");
        assertThat(line(last, "SEQUENCE:")).isEqualTo("2");
    }

    @Test
    void aSessionThatDidNotHappenIsToldOnceAndNotAfterItWasTakenBack() {
        var session = plan();
        clock.advance(Duration.ofDays(8));
        sessions.miss(two.mentor(), session.id(), true);
        assertThat(notices.all(two.mentee()).getFirst().what()).isEqualTo(NoticeWhat.MISSED);
        sessions.miss(two.mentor(), session.id(), false);
        assertThat(notices.all(two.mentee()).getFirst().what()).isEqualTo(NoticeWhat.SESSION);
    }

    private SessionService.Session plan() {
        var planned = sessions.plan(two.mentor(), two.id(), clock.instant().plus(Duration.ofDays(7)), 45);
        return ((SessionService.Saved) planned).session();
    }

    private List<Arrived> letters(AccountId person) {
        return mailbox.to(given.emailOf(person)).stream()
                .filter(letter ->
                        letter.subject().toLowerCase(java.util.Locale.ROOT).contains("session with"))
                .toList();
    }

    private static String calendar(Arrived letter) {
        try {
            var parts = (Multipart) letter.message().getContent();
            var words = (Multipart) parts.getBodyPart(0).getContent();
            return bytes(words.getBodyPart(2)).replace("\r\n ", "");
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String raw(Arrived letter) {
        return letter.plain() + letter.html() + calendar(letter);
    }

    private static String bytes(BodyPart part) throws IOException, MessagingException {
        try (var in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String line(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElse("");
    }
}
