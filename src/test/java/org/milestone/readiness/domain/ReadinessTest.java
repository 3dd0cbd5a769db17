package org.milestone.readiness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestone.readiness.domain.Evidence.ItemRecord;
import org.milestone.readiness.domain.Readiness.Estimate;
import org.milestone.readiness.domain.Readiness.Missing;
import org.milestone.readiness.domain.Readiness.NotEnough;
import org.milestone.readiness.domain.Readiness.Reason;
import org.milestone.readiness.domain.Readiness.Standing;
import org.milestone.readiness.domain.Readiness.Target;

class ReadinessTest {
    private static final Instant NOW = SimulatedExams.NOW;
    private static final Exam EXAM = new Exam(
            List.of(new Exam.Part("people", 0.4), new Exam.Part("process", 0.6)), 100, 0.25, Optional.of(0.65));

    @ParameterizedTest
    @CsvSource({"20, false", "60, true", "150, false"})
    void forecastsOfSimulatedExamsAreCalibrated(int answers, boolean secretMark) {
        var exams = new SimulatedExams(answers, secretMark ? Optional.empty() : Optional.of(0.65));
        int learners = 4_000;
        var forecasts = new double[learners];
        var percentages = new double[learners];
        var passed = new boolean[learners];
        for (int i = 0; i < learners; i++) {
            var sitting = exams.sit(answers);
            forecasts[i] = Readiness.forecast(exams.exam, sitting.evidence(), NOW);
            percentages[i] = sitting.share();
            passed[i] = sitting.passed();
        }
        var ours = Evaluation.of(forecasts, passed);
        var percentage = Evaluation.of(percentages, passed);
        assertThat(ours.ece()).isLessThanOrEqualTo(0.03);
        assertThat(percentage.ece()).isGreaterThan(0.15);
        assertThat(ours.brier()).isLessThan(percentage.brier() - 0.04);
        assertThat(ours.auc()).isGreaterThan(0.8);
    }

    @Test
    void tooLittleIsSaidWithWhatIsMissing() {
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < 30; i++) {
            evidence.add(answer("process", true, NOW, false));
        }
        assertThat(Readiness.of(EXAM, evidence, NOW))
                .isEqualTo(new NotEnough(List.of(
                        new Missing.Answers(30, 60),
                        new Missing.InDomain("people", 0, 10),
                        new Missing.TimedMixed(0, 10))));
    }

    @Test
    void onlyFirstAnswersWithoutHelpInDomainsOfTheExamCount() {
        var evidence = new ArrayList<>(answers(40, 20, NOW));
        double before = Readiness.forecast(EXAM, evidence, NOW);
        evidence.add(answer("process", 3, true, NOW, true, false, false));
        evidence.add(answer("process", 3, true, NOW, true, true, true));
        evidence.add(answer("elsewhere", true, NOW, true));
        assertThat(Readiness.forecast(EXAM, evidence, NOW)).isEqualTo(before);
        assertThat(estimate(evidence).answers()).isEqualTo(80);
    }

    @Test
    void theEstimateStaysBetweenFiveAndNinetyFivePerCent() {
        var best = estimate(answers(100, 100, NOW));
        assertThat(best.high()).isEqualTo(0.95);
        assertThat(best.middle()).isEqualTo(0.95);
        var worst = estimate(answers(100, 0, NOW));
        assertThat(worst.low()).isEqualTo(0.05);
        assertThat(worst.middle()).isEqualTo(0.05);
    }

    @Test
    void theRangeHoldsTheMiddleAndNarrowsWithAnswersAndFreshness() {
        var few = estimate(answers(40, 26, NOW));
        var many = estimate(answers(200, 130, NOW));
        var old = estimate(answers(200, 130, NOW.minus(360, ChronoUnit.DAYS)));
        assertThat(List.of(few, many, old))
                .allSatisfy(each -> assertThat(each.middle()).isBetween(each.low(), each.high()));
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
        assertThat(old.high() - old.low()).isGreaterThan(many.high() - many.low());
        assertThat(old.ageDays()).isCloseTo(360, within(0.1));
    }

    @Test
    void everyRightAnswerRaisesTheForecast() {
        double before = 0;
        for (int right = 10; right <= 70; right += 10) {
            double now = Readiness.forecast(EXAM, answers(80, right, NOW), NOW);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void untimedDrillsWeighLess() {
        var timed = answer("process", 3, true, NOW, true, true, false);
        var drill = answer("process", true, NOW, false);
        assertThat(Posterior.weight(timed, NOW)).isEqualTo(1);
        assertThat(Posterior.weight(drill, NOW)).isCloseTo(0.7225, within(1e-9));
        assertThat(Posterior.weight(timed, NOW.plus(90, ChronoUnit.DAYS))).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theWeakDomainIsNamedAndComesNext() {
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < 60; i++) {
            evidence.add(answer("people", i % 10 != 0, NOW, true));
            evidence.add(answer("process", i % 5 < 1, NOW, true));
        }
        var estimate = estimate(evidence);
        assertThat(estimate.reasons()).hasSize(3);
        assertThat(estimate.reasons().getFirst()).isInstanceOfSatisfying(Reason.Weak.class, reason -> {
            assertThat(reason.domain()).isEqualTo("process");
            assertThat(reason.share()).isLessThan(0.55);
            assertThat(reason.mark()).isEqualTo(0.65);
        });
        assertThat(estimate.next().domain()).isEqualTo("process");
        assertThat(estimate.next().gainPerHour()).isPositive().isLessThan(0.1);
        assertThat(estimate.standings())
                .extracting(Standing::target)
                .containsExactly(Target.ABOVE_TARGET, Target.NEEDS_IMPROVEMENT);
        assertThat(estimate.standings()).allSatisfy(standing -> {
            assertThat(standing.share()).isBetween(standing.low(), standing.high());
            assertThat(standing.answers()).isEqualTo(60);
        });
    }

    @Test
    void theAuthorsBandGivesWayToTheAnswers() {
        assertThat(Difficulty.of(5, 0.25, ItemRecord.NONE).mean()).isCloseTo(1.6, within(1e-9));
        // An item called hard that is answered like an easy one: 86 % right where a quarter can
        // be guessed.
        var few = Difficulty.of(5, 0.25, new ItemRecord(10, 9));
        var many = Difficulty.of(5, 0.25, new ItemRecord(250, 215));
        assertThat(few.mean()).isBetween(-1.0, 1.5);
        assertThat(many.mean()).isCloseTo(-1.7, within(0.3));
        assertThat(many.sd()).isLessThan(0.3);
        assertThat(few.sd()).isBetween(many.sd(), 0.8);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Exam(List.of(new Exam.Part("a", 0.5)), 10, 0.25, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ItemRecord(3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer("a", 6, true, NOW, true, true, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Estimate estimate(List<Evidence> evidence) {
        return (Estimate) Readiness.of(EXAM, evidence, NOW);
    }

    /// So many answers in each domain, so many of them right.
    private static List<Evidence> answers(int each, int right, Instant at) {
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < each; i++) {
            evidence.add(answer("people", i < right, at, true));
            evidence.add(answer("process", i < right, at, true));
        }
        return evidence;
    }

    private static Evidence answer(String domain, boolean correct, Instant at, boolean real) {
        return answer(domain, 3, correct, at, real, true, false);
    }

    private static Evidence answer(
            String domain, int band, boolean correct, Instant at, boolean real, boolean first, boolean hinted) {
        return new Evidence("q", domain, band, 0.25, correct, at, real, real, 60, first, hinted, ItemRecord.NONE);
    }
}
