package org.milestone.skill.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.milestone.skill.domain.Ratings.NOW;
import static org.milestone.skill.domain.Ratings.SKILL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FusionTest {
    private static final double DIGITS = 0.0005;
    private static final int SAMPLES = 2_000;

    @Test
    void nothingButWhatIsExpected() {
        assertThat(Fusion.of(List.of(), NOW)).isEqualTo(new Band(2.0, 3.0, 0));
    }

    /// Prior: precision 1/9 = .11111, share .22222. Self 3: 3 - .35 = 2.65, precision 1/2.25 =
    /// .44444, share 1.17778. Mean (.22222 + 1.17778) / .55556 = 2.52; sd 1/sqrt(.55556) =
    /// 1.34164.
    @Test
    void oneSelfRating() {
        var band = band(Ratings.self(3));
        assertThat(band.mean()).isCloseTo(2.52, within(DIGITS));
        assertThat(band.sd()).isCloseTo(1.34164, within(DIGITS));
        assertThat(band.low()).isEqualTo(1);
        assertThat(band.high()).isEqualTo(4);
        // P(z >= (2.5 - 2.52) / 1.34164 = -.01491) = .50595
        assertThat(band.chance(3)).isCloseTo(0.50595, within(DIGITS));
        assertThat(band.meets(3)).isEqualTo(Met.NEARLY);
    }

    /// Self 3 with evidence: precision 1/1.21 = .826446, share 2.190083. Mentor 3, with whom
    /// another one agrees: sd 1.2 - .08 = 1.12, precision .797194, share 2.9 * .797194 =
    /// 2.311862. Verifier 3: precision 1, share 3. With the prior 2.734751; sum .222222 +
    /// 7.501945 =
    /// 7.724167; mean 2.824450; sd .604696.
    @Test
    void threeWhoAgreeMeetARequirement() {
        var band = band(Ratings.evidenced(3), Ratings.mentor("7", 3), Ratings.verifier("a", 3));
        assertThat(band.mean()).isCloseTo(2.82445, within(DIGITS));
        assertThat(band.sd()).isCloseTo(0.60470, within(DIGITS));
        assertThat(band.low()).isEqualTo(2);
        assertThat(band.high()).isEqualTo(3);
        // P(z >= (2.5 - 2.82445) / .604696 = -.53655) = .70421
        assertThat(band.chance(3)).isCloseTo(0.70421, within(DIGITS));
        assertThat(band.meets(3)).isEqualTo(Met.MET);
        assertThat(band.meets(4)).isEqualTo(Met.NOT_YET);
    }

    /// After one half-life of 730 days the variance of a self-rating has doubled: precision
    /// .22222, share .58889; mean (.22222 + .58889) / .33333 = 2.43333, sd 1.73205.
    @Test
    void whatIsOldWeighsHalf() {
        var band = band(Ratings.self(SKILL, Axis.APPLICATION, 3, NOW.minus(Duration.ofDays(730))));
        assertThat(band.mean()).isCloseTo(2.43333, within(DIGITS));
        assertThat(band.sd()).isCloseTo(1.73205, within(DIGITS));
    }

    /// Chance .75: level 4 * (.75 - .3) / .6 = 3. 23 answers: share 6.66667 * .5 / 5 = .66667,
    /// with .7 together .96667: precision 1.07016. Mean (.22222 + 3.21046) / 1.18127 = 2.90594;
    /// sd .92008.
    @Test
    void aQuizCountsByHowMuchWasAnswered() {
        var quiz = new Quiz(0.75, 23, NOW);
        assertThat(quiz.level()).isCloseTo(3, within(DIGITS));
        var there = Standing.of(Blind.forOwner(List.of()), Map.of(SKILL, quiz), NOW);
        var band = there.band(SKILL, Axis.KNOWLEDGE).orElseThrow();
        assertThat(band.mean()).isCloseTo(2.90594, within(DIGITS));
        assertThat(band.sd()).isCloseTo(0.92008, within(DIGITS));
        assertThat(there.band(SKILL, Axis.APPLICATION)).isEmpty();
    }

    @Test
    void aFewAnswersSayNothing() {
        var there = Standing.of(Blind.forOwner(List.of()), Map.of(SKILL, new Quiz(0.9, 4, NOW)), NOW);
        assertThat(there.band(SKILL, Axis.KNOWLEDGE)).isEmpty();
    }

    @Test
    void aCertificateIsAFloorUnderKnowledgeUntilItRunsOut() {
        var low = Ratings.self(SKILL, Axis.KNOWLEDGE, 1, NOW);
        var holds = Ratings.standing(low, Ratings.certificate(3, Optional.empty()))
                .band(SKILL, Axis.KNOWLEDGE)
                .orElseThrow();
        assertThat(holds.mean()).isEqualTo(3);
        assertThat(holds.chance(3)).isEqualTo(1);
        assertThat(holds.low()).isEqualTo(3);
        var ranOut = Ratings.standing(low, Ratings.certificate(3, Optional.of(NOW)));
        assertThat(ranOut)
                .extracting(each -> each.band(SKILL, Axis.KNOWLEDGE))
                .isEqualTo(Ratings.standing(low).band(SKILL, Axis.KNOWLEDGE));
    }

    @Test
    void ofEachWitnessTheLastWordCounts() {
        var before = Ratings.self(SKILL, Axis.APPLICATION, 1, NOW.minusSeconds(60));
        assertThat(band(before, Ratings.self(4))).isEqualTo(band(Ratings.self(4)));
        assertThat(band(Ratings.verifier("a", 3), Ratings.verifier("b", 3)).sd())
                .isLessThan(band(Ratings.verifier("a", 3)).sd());
    }

    @Test
    void oneMoreMarkNeverMakesItLessSure() {
        var random = new Random(1);
        for (int sample = 0; sample < SAMPLES; sample++) {
            var marks = marks(random);
            double before = Fusion.of(marks, NOW).sd();
            marks.add(mark(random));
            assertThat(Fusion.of(marks, NOW).sd()).isLessThanOrEqualTo(before);
        }
    }

    @Test
    void oneMoreRatingNeverMakesAnythingLessSure() {
        var random = new Random(2);
        for (int sample = 0; sample < SAMPLES; sample++) {
            var ratings = new ArrayList<Rating>();
            Standing before = Ratings.standing(ratings);
            for (int step = 0; step < 8; step++) {
                ratings.add(rating(random, step));
                var after = Ratings.standing(ratings);
                for (var skill : List.of("skills/a", "skills/b")) {
                    double was =
                            before.band(skill, Axis.APPLICATION).map(Band::sd).orElse(3.0);
                    double is =
                            after.band(skill, Axis.APPLICATION).map(Band::sd).orElse(3.0);
                    assertThat(is).isLessThanOrEqualTo(was + 1e-12);
                }
                before = after;
            }
        }
    }

    @Test
    void ageNeverMakesItSurer() {
        var random = new Random(3);
        for (int sample = 0; sample < SAMPLES; sample++) {
            var marks = marks(random);
            assertThat(Fusion.of(marks, NOW.plus(Duration.ofDays(random.nextInt(3_000))))
                            .sd())
                    .isGreaterThanOrEqualTo(Fusion.of(marks, NOW).sd() - 1e-12);
        }
    }

    @Test
    void theMeanLiesBetweenWhatWasExpectedAndWhatWasTold() {
        var random = new Random(4);
        for (int sample = 0; sample < SAMPLES; sample++) {
            var marks = marks(random);
            var told = DoubleStream.concat(
                            DoubleStream.of(StartingValues.PRIOR_MEAN),
                            marks.stream().mapToDouble(Mark::corrected))
                    .map(Level::clip)
                    .summaryStatistics();
            assertThat(Fusion.of(marks, NOW).mean()).isBetween(told.getMin() - 1e-12, told.getMax() + 1e-12);
        }
    }

    @Test
    void theHigherTheRequirementTheSmallerTheChance() {
        var random = new Random(5);
        for (int sample = 0; sample < SAMPLES; sample++) {
            var band = Fusion.of(marks(random), NOW);
            for (int level = 1; level <= Level.HIGHEST; level++) {
                assertThat(band.chance(level)).isBetween(0.0, band.chance(level - 1));
            }
            assertThat(band.low()).isBetween(0, band.high());
            assertThat(band.high()).isBetween(0, 5);
        }
    }

    @Test
    void theNormalDistributionIsTheOneOfTheBooks() {
        assertThat(Normal.below(0)).isCloseTo(0.5, within(1e-7));
        assertThat(Normal.below(1)).isCloseTo(0.8413447, within(1e-6));
        assertThat(Normal.below(-1.959964)).isCloseTo(0.025, within(1e-6));
        assertThat(Normal.below(40)).isEqualTo(1);
    }

    @Test
    void marksTooFarApartAreATalkingPoint() {
        var apart = Ratings.standing(Ratings.self(4), Ratings.mentor("7", 2)).on(SKILL, Axis.APPLICATION);
        // 3.65 and 1.9
        assertThat(apart.disagreement()).hasValueSatisfying(found -> {
            assertThat(found.higher().source()).isEqualTo(Source.SELF);
            assertThat(found.lower().source()).isEqualTo(Source.MENTOR);
        });
        // 2.65 and 1.9
        assertThat(Ratings.standing(Ratings.self(3), Ratings.mentor("7", 2))
                        .on(SKILL, Axis.APPLICATION)
                        .disagreement())
                .isEmpty();
    }

    private static Band band(Rating... ratings) {
        return Ratings.standing(ratings).band(SKILL, Axis.APPLICATION).orElseThrow();
    }

    private static ArrayList<Mark> marks(Random random) {
        var marks = new ArrayList<Mark>();
        for (int i = random.nextInt(5); i > 0; i--) {
            marks.add(mark(random));
        }
        return marks;
    }

    private static Mark mark(Random random) {
        var sources = List.of(Source.SELF, Source.QUIZ, Source.MENTOR, Source.VERIFIER);
        return new Mark(
                sources.get(random.nextInt(sources.size())),
                "",
                random.nextInt(6),
                random.nextDouble() - 0.3,
                0.5 + random.nextDouble(),
                NOW.minus(Duration.ofDays(random.nextInt(2_000))),
                random.nextBoolean());
    }

    private static Rating rating(Random random, int step) {
        var sources = List.of(Source.SELF, Source.MENTOR, Source.VERIFIER);
        var source = sources.get(random.nextInt(sources.size()));
        return Ratings.rating(
                random.nextBoolean() ? "skills/a" : "skills/b",
                Axis.APPLICATION,
                source,
                source == Source.SELF ? "" : String.valueOf(random.nextInt(2)),
                random.nextInt(6),
                NOW.minus(Duration.ofDays(400)).plusSeconds(step),
                false);
    }
}
