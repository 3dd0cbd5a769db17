package org.milestone.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
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
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

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
    Given given;

    @Autowired
    ApplicationContext context;

    /// @param always whether an owner who has nothing yet shows an empty something, not nothing
    private record Reading(
            String name, Scope scope, Sight sight, boolean always, BiFunction<AccountId, AccountId, Optional<?>> how) {}

    private List<Reading> readings() {
        return List.of(
                new Reading("SharedStudyService.rhythm", Scope.PRACTICE, Sight.SUMMARY, true, study::rhythm),
                new Reading("SharedPracticeService.trend", Scope.PRACTICE, Sight.SUMMARY, true, practice::trend),
                new Reading("SharedPracticeService.history", Scope.PRACTICE, Sight.DETAIL, true, practice::history),
                new Reading("SharedReadinessService.outlook", Scope.PRACTICE, Sight.SUMMARY, false, readiness::outlook),
                new Reading("SharedReadinessService.plan", Scope.PLAN, Sight.DETAIL, false, readiness::plan),
                new Reading("SharedReadinessService.exam", Scope.PLAN, Sight.SUMMARY, false, readiness::exam),
                new Reading("SharedSkillService.bands", Scope.SKILLS, Sight.SUMMARY, true, skills::bands),
                new Reading("SharedSkillService.marks", Scope.SKILLS, Sight.DETAIL, true, skills::marks),
                new Reading(
                        "SharedExperienceService.answers", Scope.EXPERIENCE, Sight.SUMMARY, true, experience::answers),
                new Reading(
                        "SharedExperienceService.entries", Scope.EXPERIENCE, Sight.DETAIL, true, experience::entries),
                new Reading("SharedCareerService.course", Scope.PLAN, Sight.SUMMARY, false, career::course),
                new Reading("SharedCareerService.plan", Scope.PLAN, Sight.DETAIL, false, career::plan),
                new Reading("SharedCareerService.goals", Scope.PLAN, Sight.DETAIL, true, career::goals),
                new Reading("SharedCareerService.checkIns", Scope.CHECK_INS, Sight.DETAIL, true, career::checkIns),
                new Reading("SharedStoriesService.count", Scope.STORIES, Sight.SUMMARY, true, stories::count),
                new Reading("SharedStoriesService.stories", Scope.STORIES, Sight.DETAIL, true, stories::stories));
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
    void everyScopeAndEveryMethodThatReadsAnothersDataIsTried() {
        var methods = context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getSimpleName().matches("Shared\\w+Service"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> type.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toSet());
        assertThat(readings()).extracting(Reading::name).containsExactlyInAnyOrderElementsOf(methods);
        assertThat(readings()).extracting(Reading::scope).contains(Scope.values());
    }

    @Test
    void eachReadingNeedsItsOwnLiveGrantAndLeavesOneLook() {
        var owner = given.learner();
        var mentor = given.mentor();
        var other = given.mentor();
        for (var reading : readings()) {
            refused(reading, mentor, owner, "no grant");
            var until = clock.instant().plus(Duration.ofDays(2));
            if (reading.sight() == Sight.DETAIL) {
                consent.grant(owner, mentor, reading.scope(), Sight.SUMMARY, "", until);
                refused(reading, mentor, owner, "in short only");
            }
            for (var scope : Scope.values()) {
                if (scope != reading.scope()) {
                    consent.grant(owner, mentor, scope, Sight.DETAIL, "", until);
                }
            }
            consent.revoke(owner, mentor, reading.scope());
            refused(reading, mentor, owner, "all other scopes");
            consent.grant(owner, mentor, reading.scope(), reading.sight(), "", until);
            refused(reading, other, owner, "another mentor");
            int looks = looks(owner);
            assertThat(reading.how().apply(mentor, owner).isPresent() || !reading.always())
                    .as(reading.name())
                    .isTrue();
            assertThat(looks(owner)).as(reading.name()).isEqualTo(looks + 1);
            clock.advance(Duration.ofDays(3));
            refused(reading, mentor, owner, "run out");
            consent.grant(
                    owner,
                    mentor,
                    reading.scope(),
                    reading.sight(),
                    "",
                    clock.instant().plus(Duration.ofDays(2)));
            consent.revoke(owner, mentor, reading.scope());
            refused(reading, mentor, owner, "taken back");
            consent.revokeAll(owner, mentor);
        }
    }

    private void refused(Reading reading, AccountId viewer, AccountId owner, String why) {
        int looks = looks(owner);
        assertThat(reading.how().apply(viewer, owner))
                .as(reading.name() + ": " + why)
                .isEmpty();
        assertThat(looks(owner)).as(reading.name() + ": " + why).isEqualTo(looks);
    }

    private int looks(AccountId owner) {
        return consent.seen(owner, Optional.empty(), 1_000).size();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void thePageAndTheTableNeverGoFurtherThanTheGrantsAndEachLookIsOnRecord(long seed) {
        var chance = new Random(seed);
        var two = pairs.active();
        var other = pairs.mentor(2);
        for (int step = 0; step < 25; step++) {
            var shown = new EnumMap<Scope, Sight>(Scope.class);
            for (var scope : Scope.values()) {
                if (chance.nextBoolean()) {
                    shown.put(scope, Sight.values()[chance.nextInt(2)]);
                }
            }
            mentorships.share(two.mentee(), two.id(), shown);
            int before = looks(two.mentee());
            var picture = mentees.picture(two.mentor(), two.id()).orElseThrow();
            mentees.table(two.mentor());
            assertThat(mentees.picture(other, two.id())).isEmpty();
            assertThat(picture.shared()).isEqualTo(shown);
            assertThat(picture.study().rhythm().isPresent()).isEqualTo(shown.containsKey(Scope.PRACTICE));
            assertThat(picture.study().sets().isPresent()).isEqualTo(covers(shown, Scope.PRACTICE));
            assertThat(picture.way().goals().isPresent()).isEqualTo(covers(shown, Scope.PLAN));
            assertThat(picture.way().checkIns().isPresent()).isEqualTo(covers(shown, Scope.CHECK_INS));
            assertThat(picture.marks().isPresent()).isEqualTo(covers(shown, Scope.SKILLS));
            assertThat(picture.bands().isPresent())
                    .isEqualTo(shown.containsKey(Scope.SKILLS) && !covers(shown, Scope.SKILLS));
            assertThat(picture.eligibility().isPresent()).isEqualTo(shown.containsKey(Scope.EXPERIENCE));
            assertThat(picture.projects().isPresent()).isEqualTo(covers(shown, Scope.EXPERIENCE));
            assertThat(picture.practised().isPresent()).isEqualTo(shown.containsKey(Scope.STORIES));
            assertThat(picture.stories().isPresent()).isEqualTo(covers(shown, Scope.STORIES));
            var looks = consent.seen(two.mentee(), Optional.empty(), looks(two.mentee()) - before);
            assertThat(looks).allSatisfy(look -> {
                assertThat(shown).containsKey(look.scope());
                assertThat(shown.getOrDefault(look.scope(), Sight.SUMMARY).covers(look.sight()))
                        .isTrue();
            });
            var read = EnumSet.noneOf(Scope.class);
            read.addAll(shown.keySet());
            if (!covers(shown, Scope.CHECK_INS)) {
                read.remove(Scope.CHECK_INS);
            }
            assertThat(looks.stream().map(Consent.Seen::scope).collect(Collectors.toSet()))
                    .isEqualTo(read);
        }
    }

    private static boolean covers(Map<Scope, Sight> shown, Scope scope) {
        return shown.get(scope) == Sight.DETAIL;
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

    private void aim(AccountId mentee) {
        goals.aim(
                mentee,
                new ReviewSettingsService.Goal(
                        "certifications/capm",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(80)));
    }
}
