package org.milestone.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.mail.TestMailbox;
import org.milestone.mentoring.domain.EndReason;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Quiet;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What is deleted when, and that nobody misses it without a word.
@MilestoneTest
class KeepingTest {
    @Autowired
    Keeping keeping;

    @Autowired
    NoticePost post;

    @Autowired
    NoticeService notices;

    @Autowired
    MentorshipService mentorships;

    @Autowired
    ThreadService threads;

    @Autowired
    ActionService actions;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestPairs pairs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Given given;

    @Test
    void aNoticeGoesNinetyDaysAfterItWasReadAndAfterAYearUnread() {
        var two = pairs.active();
        notices.read(two.mentor(), notices.all(two.mentor()));
        assertThat(notices.all(two.mentor())).isNotEmpty();
        int unread = notices.unread(two.mentee());
        assertThat(unread).isPositive();
        backdate("mentoring_notice", "read_at", "account_id", two.mentor().value(), 91);
        backdate("mentoring_notice", "created_at", "account_id", two.mentee().value(), 300);
        keeping.clear();
        assertThat(notices.all(two.mentor())).isEmpty();
        assertThat(notices.unread(two.mentee())).isEqualTo(unread);
        backdate("mentoring_notice", "created_at", "account_id", two.mentee().value(), 367);
        keeping.clear();
        assertThat(notices.all(two.mentee())).isEmpty();
    }

    @Test
    void whatTwoPeopleWroteStaysForThreeYearsAndIsDeletedAMonthAfterBothWereTold() {
        var two = ended();
        backdate("mentoring_mentorship", "since", "id", two.id(), 3 * 365 - 40);
        keeping.clear();
        assertThat(notices.all(two.mentee()).getFirst().what()).isNotEqualTo(NoticeWhat.FADING);

        backdate("mentoring_mentorship", "since", "id", two.id(), 5 * 365);
        keeping.clear();
        keeping.clear();
        assertThat(threads.all(two.mentor(), two.id()))
                .as("nothing goes untold")
                .hasSize(1);
        for (var person : new AccountId[] {two.mentor(), two.mentee()}) {
            assertThat(notices.all(person).getFirst().what()).isEqualTo(NoticeWhat.FADING);
            post.post();
            assertThat(mailbox.lastTo(given.emailOf(person)).plain())
                    .contains("everything the two of you wrote here is deleted", "/settings/data");
        }
        clock.advance(Duration.ofDays(29));
        keeping.clear();
        assertThat(threads.all(two.mentor(), two.id())).hasSize(1);
        clock.advance(Duration.ofDays(2));
        keeping.clear();
        assertThat(threads.all(two.mentor(), two.id())).isEmpty();
        assertThat(actions.all(two.mentee(), two.id())).isEmpty();
        assertThat(mentorships.all(two.mentee())).as("that it was stays").hasSize(1);
        int told = notices.all(two.mentee()).size();
        keeping.clear();
        assertThat(notices.all(two.mentee())).hasSize(told);
    }

    @Test
    void whatGoesOnIsKeptHoweverOldItIs() {
        var two = pairs.active();
        threads.begin(two.mentee(), two.id(), Subject.general(), "x", "y");
        backdate("mentoring_mentorship", "since", "id", two.id(), 5 * 365);
        keeping.clear();
        clock.advance(Duration.ofDays(40));
        keeping.clear();
        assertThat(threads.all(two.mentee(), two.id())).hasSize(1);
    }

    private TestPairs.Two ended() {
        var two = pairs.active();
        threads.begin(two.mentee(), two.id(), Subject.general(), "First week", "How was yours?");
        actions.add(two.mentee(), two.id(), Side.MENTEE, "Write the charter", Optional.empty());
        mentorships.end(two.mentor(), two.id(), EndReason.GOALS_REACHED);
        notices.rest(two.mentor(), new Quiet(0, 0));
        notices.rest(two.mentee(), new Quiet(0, 0));
        post.post();
        return two;
    }

    private void backdate(String table, String column, String key, long id, int days) {
        Instant then = clock.instant().minus(Duration.ofDays(days));
        sql.update(
                "update " + table + " set " + column + " = ? where " + key + " = ?",
                then.atOffset(ZoneOffset.UTC).toLocalDateTime(),
                id);
    }
}
