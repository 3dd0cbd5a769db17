package org.milestone.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalDataService;
import org.milestone.content.Library;
import org.milestone.content.domain.Role;
import org.milestone.readiness.PastAnswers;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Band;
import org.milestone.skill.domain.Confidence;
import org.milestone.skill.domain.Evidence;
import org.milestone.skill.domain.Rating;
import org.milestone.skill.domain.Source;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MilestoneTest
class SkillServiceTest {
    private static final String SKILL = "skills/communication";
    private static final String OTHER = "skills/risk-management";
    private static final String ROLE = "roles/it-project-manager";

    @Autowired
    Given given;

    @Autowired
    SkillService skills;

    @Autowired
    WitnessService witnesses;

    @Autowired
    PersonalDataService personal;

    @Autowired
    SkillData data;

    @Autowired
    Library library;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void aRatingIsKeptForItsOwnerAlone() {
        var me = given.learner();
        assertThat(skills.rate(me, SKILL, Axis.KNOWLEDGE, 3)).isInstanceOf(Rated.Kept.class);
        assertThat(band(me, SKILL, Axis.KNOWLEDGE)).isPresent();
        assertThat(band(me, SKILL, Axis.APPLICATION)).isEmpty();
        assertThat(skills.standing(given.learner()).standing().skills()).isEmpty();
    }

    @Test
    void whatIsNoSkillOrNoLevelIsNotKept() {
        var me = given.learner();
        assertThat(skills.rate(me, "skills/telepathy", Axis.KNOWLEDGE, 3)).isEqualTo(new Rated.NotPossible());
        assertThat(skills.rate(me, SKILL, Axis.KNOWLEDGE, 6)).isEqualTo(new Rated.NotPossible());
        assertThat(skills.rate(me, SKILL, Axis.KNOWLEDGE, -1)).isEqualTo(new Rated.NotPossible());
        assertThat(skills.standing(me).standing().skills()).isEmpty();
    }

    @Test
    void aSlipCorrectedAtOnceIsNoHistoryAndALaterRatingIs() {
        var me = given.learner();
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 5);
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 3);
        assertThat(history(me)).extracting(Rating::level).containsExactly(3);
        clock.advance(Duration.ofHours(1));
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 4);
        assertThat(history(me)).extracting(Rating::level).containsExactly(3, 4);
    }

    @Test
    void whatExplainsALevelStaysWithTheNextOne() {
        var me = given.learner();
        assertThat(skills.explain(me, SKILL, Axis.KNOWLEDGE, explanation("A plan")))
                .isEqualTo(new Rated.NothingToExplain());
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 3);
        double before = band(me, SKILL, Axis.KNOWLEDGE).orElseThrow().sd();
        skills.explain(me, SKILL, Axis.KNOWLEDGE, explanation("https://example.org/plan", "The minutes of May"));
        assertThat(band(me, SKILL, Axis.KNOWLEDGE).orElseThrow().sd()).isLessThan(before);
        clock.advance(Duration.ofDays(2));
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 4);
        var last = history(me).getLast();
        assertThat(last.level()).isEqualTo(4);
        assertThat(last.evidence()).extracting(Evidence::text).contains("https://example.org/plan");
        assertThat(last.confidence()).contains(Confidence.FAIRLY);
        assertThat(last.rationale()).isEqualTo("Because.");
    }

    @Test
    void evidenceThatIsNoneIsRefused() {
        var me = given.learner();
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 3);
        assertThat(skills.explain(me, SKILL, Axis.KNOWLEDGE, explanation("https://")))
                .isEqualTo(new Rated.NotEvidence("https://"));
        assertThat(skills.explain(me, SKILL, Axis.KNOWLEDGE, explanation("1", "2", "3", "4", "5", "6")))
                .isEqualTo(new Rated.TooLong(1));
        assertThat(skills.explain(
                        me, SKILL, Axis.KNOWLEDGE, new Explanation(Optional.empty(), "x".repeat(2_001), List.of())))
                .isEqualTo(new Rated.TooLong(1));
        assertThat(history(me).getLast().evidence()).isEmpty();
    }

    @Test
    void theLastRatingOfTheDayCanBeTakenBackAndYesterdaysCannot() {
        var me = given.learner();
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 2);
        clock.advance(Duration.ofDays(1));
        assertThat(skills.undo(me)).isEmpty();
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 4);
        assertThat(skills.undo(me)).map(Rating::level).contains(4);
        assertThat(history(me)).extracting(Rating::level).containsExactly(2);
        assertThat(skills.undo(me)).isEmpty();
    }

    @Test
    void aSkillPutAsideIsNeitherAskedNorAGapUntilItIsTakenIn() {
        var me = given.learner();
        var role = role();
        assertThat(skills.notRelevant(me, OTHER, " ")).isFalse();
        assertThat(skills.notRelevant(me, "skills/telepathy", "No.")).isFalse();
        assertThat(skills.notRelevant(me, OTHER, "Somebody else does that.")).isTrue();
        assertThat(skills.notRelevant(me, OTHER, "A colleague does that.")).isTrue();
        var state = skills.standing(me);
        assertThat(state.aside()).containsEntry(OTHER, "A colleague does that.");
        assertThat(state.assessment(role).done()).containsExactly(OTHER);
        assertThat(state.gaps(role)).noneMatch(gap -> gap.skill().equals(OTHER));
        skills.relevantAgain(me, OTHER);
        assertThat(skills.standing(me).aside()).isEmpty();
    }

    @Test
    void theTargetRoleIsKeptAndCanChange() {
        var me = given.learner();
        assertThat(skills.aim(me, "roles/king")).isFalse();
        assertThat(skills.target(me)).isEmpty();
        assertThat(skills.aim(me, ROLE)).isTrue();
        assertThat(skills.aim(me, "roles/scrum-master")).isTrue();
        assertThat(skills.target(me)).contains("roles/scrum-master");
        assertThat(skills.standing(me).role()).contains("roles/scrum-master");
    }

    @Test
    void whatIsAheadTellsTheWayAndWhatMovedInFourWeeks() {
        var me = given.learner();
        assertThat(skills.ahead(me).way()).isEmpty();
        skills.aim(me, ROLE);
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 1);
        skills.rate(me, SKILL, Axis.APPLICATION, 1);
        assertThat(skills.ahead(me).moving()).isEmpty();
        clock.advance(Duration.ofDays(30));
        skills.rate(me, SKILL, Axis.APPLICATION, 3);
        var ahead = skills.ahead(me);
        assertThat(ahead.way().orElseThrow().done()).containsExactly(SKILL);
        assertThat(ahead.moving()).singleElement().satisfies(move -> {
            assertThat(move.skill()).isEqualTo(SKILL);
            assertThat(move.axis()).isEqualTo(Axis.APPLICATION);
            assertThat(move.by()).isPositive();
        });
        assertThat(skills.ahead(given.learner()).moving()).isEmpty();
    }

    @Test
    void afterFiveSkillsThereIsAFirstAnswer() {
        var me = given.learner();
        var role = role();
        for (int number = 0; number < 5; number++) {
            assertThat(skills.standing(me).assessment(role).hasFirstAnswer()).isFalse();
            var skill = skills.standing(me).assessment(role).next().orElseThrow();
            skills.rate(me, skill, Axis.KNOWLEDGE, 2);
            skills.rate(me, skill, Axis.APPLICATION, 1);
        }
        var state = skills.standing(me);
        assertThat(state.assessment(role).hasFirstAnswer()).isTrue();
        assertThat(state.assessment(role).done()).hasSize(5);
        assertThat(state.closest(library.catalog().roles().values())).isPresent();
        assertThat(state.mostInTheWay(role))
                .hasValueSatisfying(gap -> assertThat(gap.need()).isEqualTo(Role.Need.MUST));
    }

    @Test
    void whatQuizzesShowIsSeenAfterAGuessAndTheFirstGuessStays() {
        var me = given.learner();
        assertThat(skills.open(me, SKILL, OptionalInt.of(5))).isEmpty();
        PastAnswers.add(database, me, "pmp/people", 20, 18, clock.instant());
        var before = skills.standing(me);
        assertThat(before.asksForGuess(SKILL)).isTrue();
        assertThat(before.standing().band(SKILL, Axis.KNOWLEDGE)).isEmpty();
        assertThat(skills.open(me, SKILL, OptionalInt.of(11))).isEmpty();
        var shown = skills.open(me, SKILL, OptionalInt.of(4)).orElseThrow();
        assertThat(shown.answers()).isEqualTo(20);
        skills.open(me, SKILL, OptionalInt.of(9));
        var after = skills.standing(me);
        assertThat(after.asksForGuess(SKILL)).isFalse();
        assertThat(after.standing().on(SKILL, Axis.KNOWLEDGE).of(Source.QUIZ)).hasSize(1);
        assertThat(after.standing().on(SKILL, Axis.APPLICATION).marks()).isEmpty();
        assertThat(after.guesses().all()).singleElement().satisfies(guess -> {
            assertThat(guess.guessed()).isEqualTo(4);
            assertThat(guess.shown()).isEqualTo(shown.ofTen());
        });
    }

    @Test
    void whoLooksWithoutAGuessHasNone() {
        var me = given.learner();
        PastAnswers.add(database, me, "pmp/people", 6, 3, clock.instant());
        assertThat(skills.open(me, SKILL, OptionalInt.empty())).isPresent();
        assertThat(skills.standing(me).asksForGuess(SKILL)).isFalse();
        assertThat(skills.standing(me).guesses().all()).isEmpty();
    }

    @Test
    void whatAVerifierSaysCountsForApplicationUntilItIsWithdrawn() {
        var me = given.learner();
        var word = new WitnessService.Word("experience/sign-offs/1", SKILL, 3, "She led it.");
        assertThat(witnesses.verified(me, word)).isInstanceOf(Rated.Kept.class);
        assertThat(band(me, SKILL, Axis.APPLICATION)).isPresent();
        assertThat(band(me, SKILL, Axis.KNOWLEDGE)).isEmpty();
        assertThat(witnesses.withdraw(me, "experience/sign-offs/2")).isZero();
        assertThat(witnesses.withdraw(me, "experience/sign-offs/1")).isEqualTo(1);
        assertThat(band(me, SKILL, Axis.APPLICATION)).isEmpty();
    }

    @Test
    void aCertificateIsAFloorUntilItRunsOut() {
        var me = given.learner();
        Instant until = clock.instant().plus(Duration.ofDays(30));
        witnesses.certified(
                me, new WitnessService.Word("experience/credentials/1", SKILL, 3, "PMP"), Optional.of(until));
        assertThat(band(me, SKILL, Axis.KNOWLEDGE)).map(Band::floor).contains(3);
        clock.advance(Duration.ofDays(31));
        assertThat(band(me, SKILL, Axis.KNOWLEDGE)).isEmpty();
    }

    @Test
    void aMentorsWordIsUnreadableEverywhereUntilTheOwnIsIn() {
        var me = given.learner();
        var mentor = given.mentor();
        witnesses.mentorRates(mentor, me, SKILL, Axis.APPLICATION, 1, explanation("Xylophone"));
        var state = skills.standing(me);
        var there = state.standing().on(SKILL, Axis.APPLICATION);
        assertThat(there.waiting()).isTrue();
        assertThat(there.marks()).isEmpty();
        assertThat(there.band()).isEmpty();
        assertThat(there.history()).isEmpty();
        assertThat(state.toString()).doesNotContain("Xylophone");
        assertThat(new String(personal.export(me), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("Xylophone");
        assertThat(data.exportOf(me).waiting()).isEqualTo(1);

        skills.rate(me, SKILL, Axis.KNOWLEDGE, 3);
        assertThat(skills.standing(me).toString()).doesNotContain("Xylophone");
        skills.rate(me, SKILL, Axis.APPLICATION, 4);
        var open = skills.standing(me).standing().on(SKILL, Axis.APPLICATION);
        assertThat(open.of(Source.MENTOR)).hasSize(1);
        assertThat(open.waiting()).isFalse();
        assertThat(open.disagreement()).isPresent();
        assertThat(new String(personal.export(me), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Xylophone");
    }

    @Test
    void aSelfRatingIsUnreadableForTheMentorUntilTheirOwnIsIn() {
        var me = given.learner();
        var mentor = given.mentor();
        skills.rate(me, SKILL, Axis.APPLICATION, 4);
        skills.explain(me, SKILL, Axis.APPLICATION, explanation("Xylophone"));
        var before = witnesses.seenByMentor(mentor, me);
        assertThat(before.toString()).doesNotContain("Xylophone");
        assertThat(before.standing().on(SKILL, Axis.APPLICATION).waiting()).isTrue();
        assertThat(before.standing().band(SKILL, Axis.APPLICATION)).isEmpty();
        witnesses.mentorRates(mentor, me, SKILL, Axis.APPLICATION, 2, Explanation.NONE);
        var after = witnesses.seenByMentor(mentor, me);
        assertThat(after.toString()).contains("Xylophone");
        assertThat(after.standing().on(SKILL, Axis.APPLICATION).own()).isPresent();
        assertThat(witnesses.seenByMentor(given.mentor(), me).toString()).doesNotContain("Xylophone");
    }

    @Test
    void nobodyPeeksByRatingAndTakingBack() {
        var me = given.learner();
        witnesses.mentorRates(given.mentor(), me, SKILL, Axis.APPLICATION, 1, Explanation.NONE);
        skills.rate(me, SKILL, Axis.APPLICATION, 5);
        assertThat(skills.undo(me)).isEmpty();
        skills.rate(me, SKILL, Axis.APPLICATION, 1);
        assertThat(skills.standing(me).standing().on(SKILL, Axis.APPLICATION).history())
                .filteredOn(rating -> rating.source() == Source.SELF)
                .extracting(Rating::level)
                .containsExactly(5, 1);
    }

    @Test
    void nobodyIsTheirOwnMentor() {
        var me = given.mentor();
        assertThat(witnesses.mentorRates(me, me, SKILL, Axis.APPLICATION, 5, Explanation.NONE))
                .isEqualTo(new Rated.NotPossible());
    }

    @Test
    void whatAMentorSaidGoesWithThem() {
        var me = given.learner();
        var mentor = given.mentor();
        skills.rate(me, SKILL, Axis.APPLICATION, 3);
        witnesses.mentorRates(mentor, me, SKILL, Axis.APPLICATION, 3, Explanation.NONE);
        assertThat(data.exportOf(mentor).givenToOthers()).hasSize(1);
        assertThat(personal.erase(mentor, Given.PASSWORD)).isEqualTo(new PersonalDataService.Gone());
        assertThat(skills.standing(me).standing().on(SKILL, Axis.APPLICATION).of(Source.MENTOR))
                .isEmpty();
    }

    @Test
    void theExportHoldsWhatWasKept() {
        var me = given.learner();
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 3);
        skills.undo(me);
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 2);
        skills.aim(me, ROLE);
        skills.notRelevant(me, OTHER, "No.");
        var export = data.exportOf(me);
        assertThat(export.ratings()).extracting(Rating::level).containsExactly(2);
        assertThat(export.withdrawn()).extracting(Rating::level).containsExactly(3);
        assertThat(export.kept().targetRole()).contains(ROLE);
        assertThat(export.kept().notRelevant()).hasSize(1);
    }

    private Role role() {
        return Objects.requireNonNull(library.catalog().roles().get(ROLE));
    }

    private Optional<Band> band(AccountId who, String skill, Axis axis) {
        return skills.standing(who).standing().band(skill, axis);
    }

    private List<Rating> history(AccountId who) {
        return skills.standing(who).standing().on(SKILL, Axis.KNOWLEDGE).history();
    }

    private static Explanation explanation(String... evidence) {
        return new Explanation(Optional.of(Confidence.FAIRLY), "Because.", List.of(evidence));
    }
}
