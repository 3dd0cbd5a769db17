package org.milestone.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.TestDatabase;
import org.milestone.TestStatements;
import org.milestone.TestStatements.Sent;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.MentorCard;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.Subject;
import org.milestone.review.ReviewSettingsService;
import org.milestone.study.LessonService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// The page of a mentor with sixty mentees, a hundred thousand answers and somebody who asks.
@MilestoneTest
class MentorDeskTest {
    private static final Logger LOG = LoggerFactory.getLogger(MentorDeskTest.class);
    private static final int ANSWERS = 100_000;
    private static final int MOST_STATEMENTS = 6;
    private static final String DIGIT = "(select 0 as n union all select 1 union all select 2 union all select 3"
            + " union all select 4 union all select 5 union all select 6 union all select 7 union all select 8"
            + " union all select 9)";

    @Autowired
    MenteeService mentees;

    @Autowired
    InvitationService invitations;

    @Autowired
    ThreadService threads;

    @Autowired
    LessonService lessons;

    @Autowired
    ReviewSettingsService goals;

    @Autowired
    Consent consent;

    @Autowired
    TestPairs pairs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Given given;

    @Test
    void thePageOfSixtyMenteesAndAHundredThousandAnswersTakesSixStatements() {
        var mentor = pairs.mentor(MentorCard.MOST_MENTEES);
        var all = IntStream.range(0, MentorCard.MOST_MENTEES)
                .mapToObj(number -> mentee(mentor))
                .toList();
        var inviter = given.learner();
        var name = given.nameOf(inviter);
        invitations.invite(inviter, given.emailOf(mentor), Side.MENTEE, "Would you?");
        try {
            answers(all);
            mentees.desk(mentor);
            long begun = System.nanoTime();
            var sent = TestStatements.of(() -> {
                var desk = mentees.desk(mentor);
                assertThat(desk.lines()).hasSize(MentorCard.MOST_MENTEES);
                assertThat(desk.invitations()).singleElement().satisfies(one -> {
                    assertThat(one.who()).isEqualTo(name);
                    assertThat(one.word()).isEqualTo("Would you?");
                    assertThat(one.mine()).isEqualTo(Side.MENTOR);
                });
                assertThat(desk.lines().getFirst().rhythm().orElseThrow().recentDays())
                        .isPositive();
                assertThat(desk.lines().getFirst().exam()).isPresent();
                assertThat(desk.waiting().values())
                        .filteredOn(waiting -> !waiting.items().isEmpty())
                        .hasSize(MentorCard.MOST_MENTEES);
            });
            LOG.info(
                    "The desk of {} mentees with {} answers: {} statements, {} ms",
                    all.size(),
                    sql.queryForObject("select count(*) from practice_result", Integer.class),
                    sent.size(),
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
            assertThat(sent).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
            assertThat(consent.seen(all.getFirst(), Optional.empty(), 100))
                    .as("two looks at two scopes")
                    .hasSize(4);
            if (TestDatabase.MYSQL) {
                sent.stream()
                        .filter(one -> one.sql().strip().startsWith("select"))
                        .forEach(this::explain);
            }
        } finally {
            sql.update("delete from practice_result where version = 'desk'");
        }
    }

    private AccountId mentee(AccountId mentor) {
        var two = pairs.active(mentor, given.learner(), Agreement.usualSights());
        goals.aim(
                two.mentee(),
                new ReviewSettingsService.Goal(
                        "certifications/capm",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(80)));
        lessons.open(two.mentee(), "delivery/change-control");
        threads.begin(two.mentee(), two.id(), Subject.general(), "First week", "How was yours?");
        return two.mentee();
    }

    /// Spread over the mentees and half a year.
    private void answers(List<AccountId> of) {
        int each = ANSWERS / of.size() + 1;
        long step = Duration.ofDays(180).toSeconds() / each;
        Instant first = clock.instant().minus(Duration.ofDays(180));
        int made = 0;
        for (var person : of) {
            made += sql.update(
                    "insert into practice_result (account_id, slot, sequence, kind, question_id, version, domain,"
                            + " skill, lesson, band, correct, points, most, seconds, at, timed, mixed, first_time, hint)"
                            + " select ?, 0, x.n, 'PRACTICE', concat('desk#', x.n), 'desk', '', '', '', 1, true, 1, 1, 30,"
                            + " timestampadd(second, x.n * " + step
                            + ", cast(? as datetime)), false, false, true, false from (select a.n"
                            + " + 10 * b.n + 100 * c.n + 1000 * d.n as n from " + DIGIT + " a cross join " + DIGIT
                            + " b cross join " + DIGIT + " c cross join " + DIGIT + " d) x where x.n < " + each,
                    person.value(),
                    first.atOffset(ZoneOffset.UTC).toLocalDateTime());
        }
        assertThat(made).isGreaterThanOrEqualTo(ANSWERS);
        if (TestDatabase.MYSQL) {
            sql.execute("analyze table practice_result");
        }
    }

    /// No statement may go through the whole table of answers.
    private void explain(Sent sent) {
        LOG.info("{}", sent.sql());
        for (Map<String, Object> row : sql.queryForList(
                "explain format=traditional " + sent.sql(), sent.values().toArray())) {
            LOG.info("  {}", row);
            if ("practice_result".equals(row.get("table"))) {
                assertThat(row.get("type")).as("%s", row).isNotIn("ALL", "index");
                assertThat(row.get("key")).isNotNull();
            }
        }
    }
}
