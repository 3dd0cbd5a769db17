package org.milestone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.Meanwhile;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.TestDatabase;
import org.milestone.account.AccountId;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.practice.domain.Accommodation;
import org.milestone.practice.domain.Answered;
import org.milestone.practice.domain.Answered.Taken;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Attempt.State;
import org.milestone.practice.domain.Certainty;
import org.milestone.practice.domain.Conduct;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.practice.domain.Guess;
import org.milestone.practice.domain.Guesses;
import org.milestone.practice.domain.Moved;
import org.milestone.practice.domain.Paper;
import org.milestone.practice.domain.Papers;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.practice.domain.Response.Truth;
import org.milestone.practice.domain.SetSpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@MilestoneTest
class AttemptServiceTest {
    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    AttemptService attempts;

    @Autowired
    ResultService results;

    @Autowired
    PracticeService practice;

    @Autowired
    AccommodationService accommodations;

    @Autowired
    AttemptRows rows;

    @Autowired
    AttemptDesk desk;

    @Autowired
    Items items;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Meanwhile meanwhile;

    @Test
    void anExamIsAnsweredBrokenOffHandedInAndGraded() {
        var me = given.learner();
        long exam = exam(me, 4);
        var begin = clock.instant();
        assertThat(view(me, exam).timeLeft()).hasValue(Duration.ofHours(1));

        assertThat(answer(me, exam, 0, 1, wrong(0))).isInstanceOf(Taken.class);
        assertThat(answer(me, exam, 0, 2, right(0))).isInstanceOf(Taken.class);
        assertThat(answer(me, exam, 1, 1, wrong(1))).isInstanceOf(Taken.class);
        assertThat(answer(me, exam, 2, 1, right(2))).isEqualTo(new Answered.SectionClosed());
        assertThat(attempts.flag(me, exam, 1, true)).isTrue();
        assertThat(attempts.strike(me, exam, 1, Set.of(0, 2))).isTrue();
        assertThat(attempts.note(me, exam, "EV = 40")).isTrue();

        clock.advance(Duration.ofMinutes(10));
        assertThat(attempts.closeSection(me, exam, 0)).isInstanceOf(Moved.Done.class);
        assertThat(answer(me, exam, 0, 3, wrong(0))).isEqualTo(new Answered.SectionClosed());
        assertThat(attempts.takeBreak(me, exam)).isInstanceOf(Moved.Done.class);
        assertThat(answer(me, exam, 2, 1, right(2))).isEqualTo(new Answered.OnBreak());
        clock.advance(Duration.ofMinutes(4));
        assertThat(view(me, exam).breakLeft()).hasValue(Duration.ofMinutes(6));
        assertThat(view(me, exam).timeLeft()).hasValue(Duration.ofMinutes(50));
        assertThat(attempts.endBreak(me, exam)).isInstanceOf(Moved.Done.class);
        assertThat(answer(me, exam, 2, 1, right(2))).isInstanceOf(Taken.class);

        var seen = view(me, exam);
        assertThat(seen.place()).isEqualTo(3);
        assertThat(seen.pad()).isEqualTo("EV = 40");
        assertThat(seen.slots().get(1).flagged()).isTrue();
        assertThat(seen.slots().get(1).struck()).containsExactlyInAnyOrder(0, 2);
        assertThat(seen.slots().get(0).answer().orElseThrow().response()).isEqualTo(right(0));
        assertThat(seen.slots().get(0).open()).isFalse();

        clock.advance(Duration.ofMinutes(51));
        assertThat(answer(me, exam, 3, 1, right(3)))
                .isEqualTo(new Answered.TooLate(begin.plus(Duration.ofMinutes(64))));
        var result = results.result(me, exam).orElseThrow();
        assertThat(result.attempt().state()).isEqualTo(State.EXPIRED);
        assertThat(result.ended()).isEqualTo(begin.plus(Duration.ofMinutes(64)));
        assertThat(result.score().points()).isEqualTo(2);
        assertThat(result.score().most()).isEqualTo(4);
        assertThat(result.slots()
                        .get(1)
                        .answer()
                        .orElseThrow()
                        .mark()
                        .orElseThrow()
                        .points())
                .isZero();
        assertThat(result.slots().get(1).flagged()).isTrue();
        assertThat(results.since(me, 0, 100)).hasSize(4).satisfies(log -> {
            assertThat(log).extracting(Result::correct).containsExactly(true, false, true, false);
            assertThat(log).extracting(Result::answered).containsExactly(true, true, true, false);
            assertThat(log).allMatch(Result::first).allMatch(Result::timed);
        });
        assertThat(results.history(me, 10)).extracting(ResultService.Past::id).containsExactly(exam);
        assertThat(attempts.running(me)).isEmpty();
        assertThat(attempts.finish(me, exam)).isEqualTo(new Moved.TooLate(begin.plus(Duration.ofMinutes(64))));
    }

    @Test
    void theJobStampsWhatRanOutWithItsDeadline() {
        var me = given.learner();
        long exam = exam(me, 2);
        var deadline = clock.instant().plus(Duration.ofHours(1));
        answer(me, exam, 0, 1, right(0));
        clock.advance(Duration.ofDays(3));
        assertThat(desk.settleDue()).isPositive();
        assertThat(rows.findByIdAndAccountId(exam, me.value()).orElseThrow().score())
                .isPresent();
        var result = results.result(me, exam).orElseThrow();
        assertThat(result.ended()).isEqualTo(deadline);
        assertThat(result.score().points()).isEqualTo(1);
        assertThat(results.since(me, 0, 10).getLast().at()).isEqualTo(deadline);
    }

    @Test
    void anAnswerToAnothersAttemptFindsNothing() {
        var me = given.learner();
        var other = given.learner();
        long exam = exam(me, 2);
        assertThat(answer(other, exam, 0, 1, right(0))).isEqualTo(new Answered.NotThere());
        assertThat(attempts.view(other, exam)).isEmpty();
        assertThat(attempts.flag(other, exam, 0, true)).isFalse();
        assertThat(attempts.strike(other, exam, 0, Set.of(1))).isFalse();
        assertThat(attempts.highlight(other, exam, 0, "[]")).isFalse();
        assertThat(attempts.note(other, exam, "x")).isFalse();
        assertThat(attempts.closeSection(other, exam, 0)).isEqualTo(new Moved.NotThere());
        assertThat(attempts.takeBreak(other, exam)).isEqualTo(new Moved.NotThere());
        assertThat(attempts.endBreak(other, exam)).isEqualTo(new Moved.NotThere());
        assertThat(attempts.discard(other, exam)).isEqualTo(new Moved.NotThere());
        assertThat(attempts.finish(other, exam)).isEqualTo(new Moved.NotThere());
        attempts.finish(me, exam);
        assertThat(results.result(other, exam)).isEmpty();
        assertThat(results.history(other, 10)).isEmpty();
        assertThat(results.since(other, 0, 10)).isEmpty();
        assertThat(attempts.running(other)).isEmpty();
        assertThat(results.result(me, exam)).isPresent();
    }

    @Test
    void nonsenseIsRefused() {
        var me = given.learner();
        long exam = exam(me, 2);
        assertThat(answer(me, exam, 99, 1, right(0))).isEqualTo(new Answered.NoSuchSlot());
        assertThat(answer(me, exam, 0, 1, new Truth(true))).isEqualTo(new Answered.DoesNotFit());
        assertThat(answer(me, exam, 0, 1, new Choices(Set.of(17)))).isEqualTo(new Answered.DoesNotFit());
        assertThat(attempts.flag(me, exam, 99, true)).isFalse();
        assertThat(attempts.note(me, exam, "x".repeat(AttemptService.LONGEST_PAD + 1)))
                .isFalse();
        assertThat(attempts.highlight(me, exam, 0, "x".repeat(AttemptService.LONGEST_HIGHLIGHTS + 1)))
                .isFalse();
        assertThat(attempts.strike(me, exam, 0, Set.of(-1))).isFalse();
        assertThat(attempts.startMock(me, "certifications/none", 0)).isEqualTo(new Started.NoSuchExam());
    }

    @Test
    void practiceIsJudgedAtOnceAndFinal() {
        var me = given.learner();
        var spec = SetSpec.drill("Ten of all", 5);
        long set = ((Started.Begun) attempts.practise(me, spec)).attempt();
        assertThat(attempts.practise(me, spec)).isEqualTo(new Started.AlreadyOpen(set));
        var item = view(me, set).slots().getFirst();
        var response = someAnswer(item.item());
        var answered = attempts.answer(
                me, set, new org.milestone.practice.domain.Given(0, 1, response, Optional.of(Certainty.GUESS), 20));
        var taken = (Taken) answered;
        assertThat(taken.mark()).isPresent();
        assertThat(answer(me, set, 0, 1, response)).isEqualTo(answered);
        assertThat(results.since(me, 0, 10)).singleElement().satisfies(result -> {
            assertThat(result.first()).isTrue();
            assertThat(result.seconds()).isEqualTo(20);
            assertThat(result.certainty()).hasValue(Certainty.GUESS);
            assertThat(result.kind()).isEqualTo(Kind.PRACTICE);
            assertThat(result.missed()).isTrue();
        });
        assertThat(practice.available(me, SetSpec.drill("x", 1).pick(SetSpec.Pick.MISSED)))
                .isEqualTo(1);
        assertThat(practice.hub(me).unseen()).isEqualTo(practice.hub(me).items() - 1);
        assertThat(view(me, set).slots().getFirst().answer()).hasValue(taken.answer());
        assertThat(attempts.finish(me, set)).isInstanceOf(Moved.Done.class);
        assertThat(results.since(me, 0, 10)).hasSize(1);
        assertThat(results.result(me, set).orElseThrow().score().answered()).isEqualTo(1);
        assertThat(attempts.practise(me, spec)).isInstanceOf(Started.Begun.class);
    }

    @Test
    void aGuessIsTakenUntilTheFirstAnswerAndHeldAgainstTheScore() {
        var me = given.learner();
        long set = begin(me, Papers.drill(), Papers.paper(singles(2), Optional.empty(), false, Duration.ZERO, 2));
        assertThat(view(me, set).asksGuess()).isTrue();
        assertThat(attempts.guess(me, set, 3)).isFalse();
        assertThat(attempts.guess(me, set, -1)).isFalse();
        assertThat(attempts.guess(given.learner(), set, 1)).isFalse();
        assertThat(attempts.guess(me, set, 1)).isTrue();
        assertThat(attempts.guess(me, set, 2)).isTrue();
        assertThat(view(me, set).asksGuess()).isFalse();
        answer(me, set, 0, 1, right(0));
        assertThat(attempts.guess(me, set, 1)).isFalse();
        answer(me, set, 1, 1, wrong(1));
        attempts.finish(me, set);
        var guess = new Guess(2, 2, 1, 2, true);
        assertThat(results.result(me, set).orElseThrow().guess()).contains(guess);
        assertThat(results.guesses(me)).isEqualTo(Guesses.of(List.of(guess)));
        assertThat(results.guesses(given.learner()).count()).isZero();
    }

    @Test
    void aMockIsGuessedBeforeItBegins() {
        var me = given.learner();
        var exam = practice.exams(me).stream()
                .filter(each -> each.possible() >= 10)
                .findFirst()
                .orElseThrow();
        var begun = (Started.Begun) attempts.startMock(me, exam.blueprint().certification(), 10, 6);
        assertThat(view(me, begun.attempt()).guess()).contains(6);
        assertThat(view(me, begun.attempt()).asksGuess()).isFalse();
        attempts.finish(me, begun.attempt());
        assertThat(results.result(me, begun.attempt()).orElseThrow().guess()).contains(new Guess(6, 0, 0, 10, true));
    }

    @Test
    void tooFewItemsIsAnAnswerWithANumber() {
        var me = given.learner();
        var all = practice.available(me, SetSpec.drill("x", 1));
        assertThat(attempts.practise(me, SetSpec.drill("x", all + 1))).isEqualTo(new Started.TooFew(all + 1, all, all));
    }

    @Test
    void everyExamThatHasItemsCanBeSatTheOthersSayWhatIsMissing() {
        var me = given.learner();
        for (var exam : practice.exams(me)) {
            var blueprint = exam.blueprint();
            var certification = blueprint.certification();
            if (exam.possible() == 0) {
                assertThat(attempts.startMock(me, certification, 0)).isInstanceOf(Started.TooFew.class);
                continue;
            }
            var begun = (Started.Begun) attempts.startMock(me, certification, exam.possible());
            assertThat(attempts.startMock(me, certification, 0)).isEqualTo(new Started.AlreadyOpen(begun.attempt()));
            var view = view(me, begun.attempt());
            assertThat(view.slots()).hasSize(exam.possible());
            view.slots().stream()
                    .filter(AttemptView.Slot::open)
                    .forEach(slot -> assertThat(
                                    answer(me, begun.attempt(), slot.place(), 1, Answering.right(slot.item())))
                            .isInstanceOf(Taken.class));
            assertThat(attempts.finish(me, begun.attempt())).isInstanceOf(Moved.Done.class);
            var score = results.result(me, begun.attempt()).orElseThrow().score();
            assertThat(score.passed().isPresent()).isEqualTo(blueprint.pass().isPresent());
        }
    }

    @Test
    void anEditedItemStaysAsItWasSeen() {
        var me = given.learner();
        var now = single(0);
        var then = new SingleChoice(old(now), "<p>As it was</p>", now.options());
        sql.update(
                "insert into practice_item (question_id, version, body) values (?, ?, ?)",
                then.id(),
                then.about().version(),
                Frozen.write(then));
        long exam = begin(
                me, Papers.exam(), Papers.paper(List.of(then, single(1)), Optional.empty(), true, Duration.ZERO, 2));
        assertThat(view(me, exam).slots().getFirst().item()).isEqualTo(then);
        attempts.finish(me, exam);
        assertThat(results.result(me, exam).orElseThrow().slots().getFirst().item())
                .isEqualTo(then);
        assertThat(results.item(then.id(), then.about().version())).hasValue(then);
    }

    @Test
    void extraTimeWorksInARunningAttemptAtOnce() {
        var me = given.learner();
        long exam = exam(me, 2);
        accommodations.change(me, new Accommodation(1.5, true));
        assertThat(view(me, exam).timeLeft()).hasValue(Duration.ofMillis(Math.round(3_600_000 * 1.5 * 1.25)));
        accommodations.change(me, Accommodation.NONE);
        assertThat(view(me, exam).timeLeft()).hasValue(Duration.ofHours(1));
        accommodations.change(me, new Accommodation(2, false));
        assertThat(accommodations.of(me)).isEqualTo(new Accommodation(2, false));
        clock.advance(Duration.ofMinutes(119));
        assertThat(answer(me, exam, 0, 1, right(0))).isInstanceOf(Taken.class);
        clock.advance(Duration.ofMinutes(2));
        accommodations.change(me, new Accommodation(3, false));
        assertThat(view(me, exam).attempt().state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void whatIsGivenUpCountsNothing() {
        var me = given.learner();
        long exam = exam(me, 2);
        answer(me, exam, 0, 1, right(0));
        assertThat(attempts.discard(me, exam)).isInstanceOf(Moved.Done.class);
        assertThat(results.result(me, exam)).isEmpty();
        assertThat(results.history(me, 10)).isEmpty();
        assertThat(results.since(me, 0, 10)).isEmpty();
        assertThat(answer(me, exam, 0, 2, right(0))).isEqualTo(new Answered.AlreadyFinished());
    }

    /// Whatever happens in whichever order: one result, and every acknowledged answer in it.
    @Test
    void anyInterleavingGivesOneResultWithEveryAcknowledgedAnswer() {
        for (long seed = 0; seed < 25; seed++) {
            var chance = new Random(seed);
            var me = given.learner();
            int size = 4;
            long exam = begin(
                    me,
                    Papers.exam(),
                    Papers.paper(singles(size), Optional.empty(), chance.nextBoolean(), Duration.ofMinutes(5), 2, 2));
            var acknowledged = new HashMap<Integer, Taken>();
            var sent = new ArrayList<org.milestone.practice.domain.Given>();
            var tabs = List.of(new HashMap<Integer, Long>(), new HashMap<Integer, Long>());
            for (int step = 0; step < 40; step++) {
                switch (chance.nextInt(10)) {
                    case 0 -> clock.advance(Duration.ofSeconds(chance.nextInt(400)));
                    case 1 -> attempts.closeSection(me, exam, 0);
                    case 2 -> attempts.takeBreak(me, exam);
                    case 3 -> attempts.endBreak(me, exam);
                    case 4 -> reload(view(me, exam), tabs.get(chance.nextInt(2)));
                    case 5 -> desk.settleDue();
                    case 6 -> {
                        if (!sent.isEmpty()) {
                            note(attempts.answer(me, exam, sent.get(chance.nextInt(sent.size()))), acknowledged);
                        }
                    }
                    case 7 -> {
                        if (chance.nextInt(8) == 0) {
                            attempts.finish(me, exam);
                        }
                    }
                    default -> {
                        int slot = chance.nextInt(size);
                        long sequence = tabs.get(chance.nextInt(2)).merge(slot, 1L, Long::sum);
                        var answer = new org.milestone.practice.domain.Given(
                                slot, sequence, chance.nextBoolean() ? right(slot) : wrong(slot));
                        sent.add(answer);
                        note(attempts.answer(me, exam, answer), acknowledged);
                    }
                }
            }
            clock.advance(Duration.ofHours(2));
            desk.settleDue();
            attempts.finish(me, exam);
            var result = results.result(me, exam).orElseThrow();
            assertThat(results.since(me, 0, 100)).as("seed %s", seed).hasSize(size);
            var kept = new HashMap<Integer, Response>();
            result.slots()
                    .forEach(slot -> slot.answer().ifPresent(answer -> kept.put(slot.place(), answer.response())));
            var promised = new HashMap<Integer, Response>();
            acknowledged.forEach(
                    (slot, taken) -> promised.put(slot, taken.answer().response()));
            assertThat(kept).as("seed %s", seed).isEqualTo(promised);
            assertThat(result.score().points())
                    .isEqualTo(promised.entrySet().stream()
                            .filter(entry -> entry.getValue().equals(right(entry.getKey())))
                            .count());
        }
    }

    private static void reload(AttemptView view, Map<Integer, Long> tab) {
        view.slots().forEach(slot -> tab.put(slot.place(), slot.nextSequence() - 1));
    }

    private static void note(Answered answered, Map<Integer, Taken> acknowledged) {
        if (answered instanceof Taken taken) {
            acknowledged.merge(
                    taken.answer().slot(),
                    taken,
                    (one, other) -> one.answer().sequence() >= other.answer().sequence() ? one : other);
        }
    }

    @Test
    void twoTabsAndTheLastClickAtOnceLoseNothing() throws Exception {
        for (int round = 0; round < 8; round++) {
            var me = given.learner();
            long exam = exam(me, 4);
            var deeds = new ArrayList<Callable<Object>>();
            for (int slot = 0; slot < 2; slot++) {
                int place = slot;
                deeds.add(() -> answer(me, exam, place, 1, right(place)));
                deeds.add(() -> answer(me, exam, place, 1, right(place)));
                deeds.add(() -> answer(me, exam, place, 2, wrong(place)));
            }
            deeds.add(() -> attempts.finish(me, exam));
            deeds.add(() -> attempts.finish(me, exam));
            var outcomes = atOnce(deeds);
            assertThat(outcomes.stream().filter(Moved.Done.class::isInstance)).hasSize(1);
            var promised = new HashMap<Integer, Taken>();
            outcomes.stream().filter(Answered.class::isInstance).forEach(outcome -> note((Answered) outcome, promised));
            var result = results.result(me, exam).orElseThrow();
            assertThat(results.since(me, 0, 100)).hasSize(4);
            for (int slot = 0; slot < 2; slot++) {
                assertThat(result.slots().get(slot).answer().map(answer -> answer.response()))
                        .isEqualTo(Optional.ofNullable(promised.get(slot))
                                .map(taken -> taken.answer().response()));
            }
        }
    }

    @Test
    void aDoubleClickBeginsOneAttempt() throws Exception {
        for (int round = 0; round < 5; round++) {
            var me = given.learner();
            var outcomes = atOnce(List.of(
                    () -> attempts.practise(me, SetSpec.drill("x", 5)),
                    () -> attempts.practise(me, SetSpec.drill("x", 5)),
                    () -> attempts.practise(me, SetSpec.drill("x", 5))));
            assertThat(outcomes.stream().filter(Started.Begun.class::isInstance))
                    .hasSize(1);
            assertThat(attempts.running(me)).hasSize(1);
        }
    }

    @Test
    void practiceAnsweredTwiceAtOnceIsJudgedOnce() throws Exception {
        var me = given.learner();
        long set = begin(me, Papers.drill(), Papers.paper(singles(2), Optional.empty(), false, Duration.ZERO, 2));
        var outcomes = atOnce(List.of(
                () -> answer(me, set, 0, 1, right(0)),
                () -> answer(me, set, 0, 1, wrong(0)),
                () -> answer(me, set, 0, 1, right(0))));
        assertThat(results.since(me, 0, 10)).hasSize(1);
        assertThat(outcomes.stream().filter(Taken.class::isInstance).distinct()).hasSize(1);
    }

    /// Of two attempts that end at the same moment the one judged first may be kept last.
    @Test
    void whoReadsOnFromTheLastResultMissesNone() throws Exception {
        var me = given.learner();
        long one = exam(me, 4);
        long other = begin(me, Papers.drill(), Papers.paper(singles(2), Optional.empty(), false, Duration.ZERO, 2));
        answer(me, one, 0, 1, right(0));
        var judged = new CountDownLatch(1);
        var read = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> transaction.execute(status -> {
                attempts.finish(me, one);
                judged.countDown();
                return awaited(read, Duration.ofMillis(800));
            }));
            var second = threads.submit(() -> {
                judged.await();
                answer(me, other, 0, 1, right(0));
                var seen = results.since(me, 0, 100);
                read.countDown();
                return seen;
            });
            var seen = new ArrayList<>(second.get());
            first.get();
            seen.addAll(results.since(me, seen.getLast().id(), 100));
            assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        }
    }

    private static boolean awaited(CountDownLatch latch, Duration most) {
        try {
            return latch.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void extraTimeIsKeptWhileAnExamIsHandedIn() throws Exception {
        var me = given.learner();
        long exam = exam(me, 4);
        answer(me, exam, 0, 1, right(0));
        var extra = new Accommodation(1.5, true);

        meanwhile.begin(() -> attempts.finish(me, exam), () -> {
            accommodations.change(me, extra);
            return true;
        });

        assertThat(accommodations.of(me)).isEqualTo(extra);
        assertThat(attempts.view(me, exam).orElseThrow().attempt().state()).isEqualTo(Attempt.State.SUBMITTED);
    }

    @Test
    void anExamBegunWhileExtraTimeIsSavedHasIt() throws Exception {
        var me = given.learner();

        var started = meanwhile.begin(
                () -> accommodations.change(me, new Accommodation(2, false)),
                () -> attempts.startMock(me, "certifications/capm", 5));

        assertThat(started)
                .isInstanceOfSatisfying(
                        Started.Begun.class,
                        begun -> assertThat(attempts.view(me, begun.attempt())
                                        .orElseThrow()
                                        .attempt()
                                        .factor())
                                .isEqualTo(2));
    }

    @Test
    void anAnswerCostsThreeStatements() {
        var me = given.learner();
        long exam = exam(me, 4);
        // The first time ever makes the row of the person's turn.
        attempts.flag(me, exam, 0, true);
        assertThat(statements(() -> answer(me, exam, 0, 1, wrong(0)))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements(() -> answer(me, exam, 0, 2, right(0)))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements(() -> attempts.flag(me, exam, 1, true))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements(() -> answer(me, exam, 1, 1, right(1)))).hasSizeLessThanOrEqualTo(3);
        long set = begin(me, Papers.drill(), Papers.paper(singles(2), Optional.empty(), false, Duration.ZERO, 2));
        assertThat(statements(() -> answer(me, set, 0, 1, right(0)))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements(() -> attempts.view(me, exam))).hasSizeLessThanOrEqualTo(3);
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
            var text = row.getString("sql_statement");
            if (text.contains("practice_")) {
                for (int time = 0; time < row.getInt("execution_count"); time++) {
                    seen.add(text);
                }
            }
        });
        return seen;
    }

    @Test
    void everyQuestionALearnerWaitsForFindsItsIndex() {
        if (!TestDatabase.MYSQL) {
            return;
        }
        for (var query : List.of(
                "select * from practice_attempt where id = 1 and account_id = 1 for update",
                "select * from practice_answer where attempt_id = 1",
                "select * from practice_answer where attempt_id = 1 and slot = 1",
                "select * from practice_result where attempt_id = 1",
                "select * from practice_result where attempt_id = 1 and slot = 1",
                "select count(*) from practice_result where account_id = 1 and question_id = 'a'",
                "select question_id, max(at) from practice_result where account_id = 1 group by question_id",
                "select * from practice_result where account_id = 1 and id > 5 order by id limit 10",
                "select at from practice_result where account_id = 1 and at >= '2026-01-01'",
                "select id from practice_attempt where account_id = 1 and open_key = 'a'",
                "select * from practice_attempt where account_id = 1 and state in ('SUBMITTED') order by started_at desc",
                "select id from practice_attempt where state in ('IN_PROGRESS') and ends_at < '2026-01-01'")) {
            assertThat(sql.queryForList("explain format=traditional " + query))
                    .as(query)
                    .allSatisfy(line -> {
                        // A look-up that can find nothing is settled before any table is read.
                        if (line.get("table") != null) {
                            assertThat(line.get("key")).isNotNull();
                            assertThat(line.get("type")).isNotEqualTo("ALL");
                        }
                    });
        }
    }

    private static List<Object> atOnce(List<? extends Callable<?>> deeds) throws Exception {
        var barrier = new CyclicBarrier(deeds.size());
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            var futures = new ArrayList<Future<Object>>();
            for (var deed : deeds) {
                futures.add(threads.submit(() -> {
                    barrier.await();
                    return deed.call();
                }));
            }
            var outcomes = new ArrayList<Object>();
            for (var future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }

    private long exam(AccountId me, int size) {
        return begin(
                me,
                Papers.exam(),
                Papers.paper(singles(size), Optional.empty(), true, Duration.ofMinutes(10), size / 2, size / 2));
    }

    private long begin(AccountId me, Conduct conduct, Paper paper) {
        items.keep(items.catalog(), paper);
        return rows.saveAndFlush(new AttemptRow(
                        me.value(),
                        "a test",
                        Optional.empty(),
                        "A test",
                        1,
                        Attempt.start(paper, conduct, 1, items.now())))
                .id();
    }

    private AttemptView view(AccountId me, long id) {
        return attempts.view(me, id).orElseThrow();
    }

    private Answered answer(AccountId me, long id, int slot, long sequence, Response response) {
        return attempts.answer(me, id, new org.milestone.practice.domain.Given(slot, sequence, response));
    }

    private List<SingleChoice> singles(int size) {
        return items.catalog().questions().values().stream()
                .filter(item -> item instanceof SingleChoice && item.inUse())
                .map(SingleChoice.class::cast)
                .limit(size)
                .toList();
    }

    private SingleChoice single(int place) {
        return singles(place + 1).getLast();
    }

    private Choices right(int place) {
        return choice(single(place), true);
    }

    private Choices wrong(int place) {
        return choice(single(place), false);
    }

    private static Choices choice(SingleChoice item, boolean right) {
        return new Choices(Set.of(IntStream.range(0, item.options().size())
                .filter(place -> item.options().get(place).right() == right)
                .findFirst()
                .orElseThrow()));
    }

    static Response someAnswer(Question item) {
        return Answering.right(item);
    }

    private static Question.About old(SingleChoice item) {
        var about = item.about();
        return new Question.About(
                about.id(),
                "old-" + System.nanoTime(),
                about.lesson(),
                about.skill(),
                about.band(),
                about.status(),
                about.domains(),
                about.approach(),
                about.caseSet(),
                about.references(),
                about.points(),
                about.partial(),
                about.pilot());
    }
}
