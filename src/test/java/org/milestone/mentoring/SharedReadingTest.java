package org.milestone.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.TestDatabase;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.career.SharedCareerService;
import org.milestone.experience.SharedExperienceService;
import org.milestone.hiring.SharedStoriesService;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.MentorCard;
import org.milestone.practice.SharedPracticeService;
import org.milestone.readiness.SharedReadinessService;
import org.milestone.review.ReviewSettingsService;
import org.milestone.skill.SharedSkillService;
import org.milestone.study.LessonService;
import org.milestone.study.SharedStudyService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Nothing of another person's is read without a live grant, and every reading is on record.
@MilestoneTest
class SharedReadingTest {
    private static final String LESSON = "delivery/change-control";

    @Autowired
    SharedStudyService study;

    @Autowired
    SharedPracticeService practice;

    @Autowired
    SharedReadinessService readiness;

    @Autowired
    SharedSkillService skills;

    @Autowired
    SharedExperienceService experience;

    @Autowired
    SharedCareerService career;

    @Autowired
    SharedStoriesService stories;

    @Autowired
    MenteeService mentees;

    @Autowired
    MentorshipService mentorships;

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

    /// @param always whether an owner who has nothing yet shows an empty something, not nothing
    private record Reading(
            String name, Scope scope, Sight sight, boolean always, BiFunction<AccountId, AccountId, Optional<?>> how) {}

    private List<Reading> readings() {
        return List.of(
                new Reading("rhythm", Scope.PRACTICE, Sight.SUMMARY, true, study::rhythm),
                new Reading("trend", Scope.PRACTICE, Sight.SUMMARY, true, practice::trend),
                new Reading("history", Scope.PRACTICE, Sight.DETAIL, true, practice::history),
                new Reading("outlook", Scope.PRACTICE, Sight.SUMMARY, false, readiness::outlook),
                new Reading("study plan", Scope.PLAN, Sight.DETAIL, false, readiness::plan),
                new Reading("exam", Scope.PLAN, Sight.SUMMARY, false, readiness::exam),
                new Reading("bands", Scope.SKILLS, Sight.SUMMARY, true, skills::bands),
                new Reading("marks", Scope.SKILLS, Sight.DETAIL, true, skills::marks),
                new Reading("answers", Scope.EXPERIENCE, Sight.SUMMARY, true, experience::answers),
                new Reading("entries", Scope.EXPERIENCE, Sight.DETAIL, true, experience::entries),
                new Reading("course", Scope.PLAN, Sight.SUMMARY, false, career::course),
                new Reading("plan", Scope.PLAN, Sight.DETAIL, false, career::plan),
                new Reading("goals", Scope.PLAN, Sight.DETAIL, true, career::goals),
                new Reading("check-ins", Scope.CHECK_INS, Sight.DETAIL, true, career::checkIns),
                new Reading("count", Scope.STORIES, Sight.SUMMARY, true, stories::count),
                new Reading("stories", Scope.STORIES, Sight.DETAIL, true, stories::stories));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void randomGrantsAndReadingsNeverGoFurtherThanTheGrants(long seed) {
        record Key(int owner, int viewer, Scope scope) {}
        record Live(Sight sight, Instant until) {}
        var chance = new Random(seed);
        var people = List.of(given.learner(), given.learner(), given.mentor());
        var model = new HashMap<Key, Live>();
        var looked = new HashMap<AccountId, Integer>();
        var readings = readings();
        for (int step = 0; step < 250; step++) {
            int owner = chance.nextInt(people.size());
            int viewer = chance.nextInt(people.size());
            var reading = readings.get(chance.nextInt(readings.size()));
            var key = new Key(owner, viewer, reading.scope());
            switch (chance.nextInt(6)) {
                case 0, 1 -> {
                    var until = clock.instant().plus(Duration.ofDays(1 + chance.nextInt(5)));
                    var sight = Sight.values()[chance.nextInt(2)];
                    if (consent.grant(people.get(owner), people.get(viewer), reading.scope(), sight, "", until)
                            instanceof Consent.Given) {
                        model.put(key, new Live(sight, until));
                    }
                }
                case 2 -> {
                    consent.revoke(people.get(owner), people.get(viewer), reading.scope());
                    model.remove(key);
                }
                case 3 -> clock.advance(Duration.ofHours(chance.nextInt(20)));
                default -> {
                    var live = model.get(key);
                    boolean may = owner == viewer
                            || live != null
                                    && live.until().isAfter(clock.instant())
                                    && live.sight().covers(reading.sight());
                    var seen = reading.how().apply(people.get(viewer), people.get(owner));
                    if (!may || reading.always()) {
                        assertThat(seen.isPresent()).as(reading.name()).isEqualTo(may);
                    }
                    if (may && owner != viewer) {
                        looked.merge(people.get(owner), 1, Integer::sum);
                    }
                }
            }
        }
        people.forEach(person ->
                assertThat(consent.seen(person, Optional.empty(), 1_000)).hasSize(looked.getOrDefault(person, 0)));
    }

    @Test
    void aMentorSeesWhatWasAllowedAndAfterTheWithdrawalNothing() {
        var two = pairs.active(Map.of(Scope.PRACTICE, Sight.SUMMARY, Scope.PLAN, Sight.SUMMARY));
        lessons.open(two.mentee(), LESSON);
        aim(two.mentee());
        var line = mentees.table(two.mentor()).getFirst();
        assertThat(line.rhythm().orElseThrow().recentDays()).isOne();
        assertThat(line.exam().orElseThrow().certification()).isEqualTo("certifications/capm");
        var picture = mentees.picture(two.mentor(), two.id()).orElseThrow();
        assertThat(picture.study().outlook()).isPresent();
        assertThat(picture.study().sets()).as("in short only").isEmpty();
        assertThat(picture.marks()).isEmpty();
        assertThat(picture.way().goals()).isEmpty();
        assertThat(mentees.picture(two.mentee(), two.id()).orElseThrow().study())
                .as("the mentee sees the same")
                .isEqualTo(picture.study());

        int before = consent.seen(two.mentee(), Optional.empty(), 100).size();
        assertThat(before).isPositive();
        consent.revokeAll(two.mentee(), two.mentor());
        line = mentees.table(two.mentor()).getFirst();
        assertThat(line.rhythm()).isEmpty();
        assertThat(line.exam()).isEmpty();
        picture = mentees.picture(two.mentor(), two.id()).orElseThrow();
        assertThat(picture.shared()).isEmpty();
        assertThat(picture.study().rhythm()).isEmpty();
        assertThat(consent.seen(two.mentee(), Optional.empty(), 100)).hasSize(before);
    }

    @Test
    void whoWasGivenAGrantTooEarlyAndWhoIsAnotherMentorSeesNothing() {
        var two = pairs.active(Agreement.usualSights());
        var other = pairs.mentor(2);
        assertThat(study.rhythm(other, two.mentee())).isEmpty();
        assertThat(mentees.picture(other, two.id())).isEmpty();
        clock.advance(Duration.ofDays(300));
        assertThat(study.rhythm(two.mentor(), two.mentee()))
                .as("the grant has run out")
                .isEmpty();
    }

    @Test
    void theDeskOfSixtyMenteesTakesSixStatements() {
        var mentor = pairs.mentor(MentorCard.MOST_MENTEES);
        mentees(mentor, MentorCard.MOST_MENTEES);
        var asked = statements(() -> assertThat(mentees.desk(mentor).lines()).hasSize(60));
        assertThat(asked).hasSizeLessThanOrEqualTo(6);
        var line = mentees.table(mentor).getFirst();
        assertThat(line.rhythm().orElseThrow().recentDays()).isOne();
        assertThat(line.exam()).isPresent();
        assertThat(consent.seen(line.pair().other(), Optional.empty(), 100))
                .as("two looks at two scopes")
                .hasSize(4);
    }

    private void mentees(AccountId mentor, int count) {
        for (int number = 0; number < count; number++) {
            var two = pairs.active(mentor, given.learner(), Agreement.usualSights());
            aim(two.mentee());
            lessons.open(two.mentee(), LESSON);
        }
    }

    /// H2 counts them itself; on MySQL the same code sends the same statements.
    private List<String> statements(Runnable deed) {
        if (TestDatabase.MYSQL) {
            deed.run();
            return List.of();
        }
        sql.execute("set query_statistics false");
        sql.execute("set query_statistics true");
        deed.run();
        var seen = new ArrayList<String>();
        sql.query("select sql_statement, execution_count from information_schema.query_statistics", row -> {
            var text = row.getString("sql_statement").strip();
            if (text.startsWith("select") || text.startsWith("insert") || text.startsWith("update")) {
                seen.addAll(Collections.nCopies(row.getInt("execution_count"), text));
            }
        });
        sql.execute("set query_statistics false");
        return seen;
    }

    private void aim(AccountId mentee) {
        goals.aim(
                mentee,
                new ReviewSettingsService.Goal(
                        "certifications/capm",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(80)));
    }
}
