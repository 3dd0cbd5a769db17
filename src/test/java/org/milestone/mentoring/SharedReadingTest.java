package org.milestone.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.career.SharedCareerService;
import org.milestone.experience.SharedExperienceService;
import org.milestone.hiring.SharedStoriesService;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.practice.SharedPracticeService;
import org.milestone.readiness.SharedReadinessService;
import org.milestone.review.ReviewSettingsService;
import org.milestone.skill.SharedSkillService;
import org.milestone.study.LessonService;
import org.milestone.study.SharedStudyService;
import org.springframework.beans.factory.annotation.Autowired;

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
    SessionFactory database;

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
        assertThat(study.rhythms(other, Set.of(two.mentee()))).isEmpty();
        assertThat(mentees.picture(other, two.id())).isEmpty();
        clock.advance(Duration.ofDays(300));
        assertThat(study.rhythms(two.mentor(), Set.of(two.mentee())))
                .as("the grant has run out")
                .isEmpty();
    }

    @Test
    void aTableOfTwentyTakesAsManyStatementsAsATableOfThree() {
        var few = pairs.mentor(3);
        mentees(few, 3);
        var many = pairs.mentor(20);
        mentees(many, 20);
        assertThat(mentees.table(few)).hasSize(3);
        assertThat(mentees.table(many)).hasSize(20);
        assertThat(statements(many)).isEqualTo(statements(few));
    }

    private void mentees(AccountId mentor, int count) {
        for (int number = 0; number < count; number++) {
            var two = pairs.active(mentor, given.learner(), Agreement.usualSights());
            aim(two.mentee());
        }
    }

    private long statements(AccountId mentor) {
        var statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        mentees.table(mentor);
        return statistics.getPrepareStatementCount();
    }

    private void aim(AccountId mentee) {
        goals.aim(
                mentee,
                new ReviewSettingsService.Goal(
                        "certifications/capm",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(80)));
    }
}
