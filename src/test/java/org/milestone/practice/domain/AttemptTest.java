package org.milestone.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Attempt.State;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.practice.domain.Response.Truth;

class AttemptTest {
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final List<Question> ITEMS = Papers.bank(4);
    private static final Paper PAPER = Papers.twoSections(ITEMS);
    private static final Choices RIGHT = new Choices(Set.of(1));
    private static final Choices WRONG = new Choices(Set.of(0));

    private Attempt attempt = Attempt.start(PAPER, Papers.exam(), 1, START);

    @Test
    void anExamFromTheFirstAnswerToTheScore() {
        var kept = new HashMap<Integer, Answer>();
        assertThat(attempt.left(START)).hasValue(Duration.ofHours(1));

        kept.put(0, taken(give(0, 1, WRONG, kept, at(5))));
        kept.put(0, taken(give(0, 2, RIGHT, kept, at(6))));
        kept.put(1, taken(give(1, 1, WRONG, kept, at(7))));
        assertThat(give(2, 1, RIGHT, kept, at(8))).isEqualTo(new Answered.SectionClosed());

        assertThat(attempt.takeBreak(true, at(9))).isEqualTo(new Moved.NotNow());
        attempt = done(attempt.closeSection(0, at(10)));
        assertThat(attempt.closeSection(0, at(10))).isEqualTo(new Moved.NotNow());
        assertThat(give(1, 2, RIGHT, kept, at(11))).isEqualTo(new Answered.SectionClosed());

        attempt = done(attempt.takeBreak(false, at(12)));
        assertThat(attempt.left(at(12))).hasValue(Duration.ofMinutes(48));
        assertThat(attempt.left(at(17))).hasValue(Duration.ofMinutes(48));
        assertThat(give(2, 1, RIGHT, kept, at(17))).isEqualTo(new Answered.OnBreak());
        attempt = done(attempt.endBreak(at(18)));
        assertThat(attempt.deadline()).hasValue(at(66));
        assertThat(attempt.takeBreak(false, at(19))).isEqualTo(new Moved.NotNow());

        kept.put(2, taken(give(2, 1, RIGHT, kept, at(66))));
        assertThat(give(3, 1, RIGHT, kept, at(66).plusMillis(1))).isEqualTo(new Answered.TooLate(at(66)));
        assertThat(attempt.finish(at(67))).isEqualTo(new Moved.TooLate(at(66)));

        var over = attempt.at(at(300));
        assertThat(over.state()).isEqualTo(State.EXPIRED);
        assertThat(over.ended()).hasValue(at(66));
        assertThat(over.at(at(900))).isEqualTo(over);

        var marks = new HashMap<Integer, Mark>();
        kept.forEach((slot, answer) -> marks.put(slot, Grader.grade(ITEMS.get(slot), answer.response())));
        var score = Score.of(PAPER, marks, Map.of(), Optional.empty());
        assertThat(score.points()).isEqualTo(2);
        assertThat(score.most()).isEqualTo(4);
        assertThat(score.answered()).isEqualTo(3);
        assertThat(score.sections()).extracting(Score.Line::points).containsExactly(1.0, 1.0);
        assertThat(score.passed()).isEmpty();
    }

    @Test
    void anAnswerSentAgainIsAcknowledgedAgainEvenAfterTheBell() {
        var first = taken(give(0, 1, RIGHT, Map.of(), at(1)));
        var kept = Map.of(0, first);
        assertThat(give(0, 1, RIGHT, kept, at(2))).isEqualTo(new Answered.Taken(first));
        assertThat(give(0, 1, RIGHT, kept, at(200))).isEqualTo(new Answered.Taken(first));
    }

    @Test
    void anOlderAnswerDoesNotReplaceANewerOne() {
        var newer = taken(give(0, 5, RIGHT, Map.of(), at(1)));
        assertThat(give(0, 4, WRONG, Map.of(0, newer), at(2))).isEqualTo(new Answered.Stale(newer));
        assertThat(give(0, 5, WRONG, Map.of(0, newer), at(2))).isEqualTo(new Answered.Stale(newer));
    }

    @Test
    void whatIsJudgedAtOnceIsFinal() {
        attempt = Attempt.start(PAPER, Papers.drill(), 1, START);
        var first = taken(attempt.answer(
                new Given(0, 1, WRONG, Optional.of(Certainty.SURE), 30), Optional.empty(), ITEMS.getFirst(), at(1)));
        assertThat(first.mark()).hasValue(new Mark(0, 1));
        assertThat(first.certainty()).hasValue(Certainty.SURE);
        assertThat(give(0, 2, RIGHT, Map.of(0, first), at(2))).isEqualTo(new Answered.Stale(first));
        assertThat(attempt.deadline()).isEmpty();
        assertThat(attempt.at(at(1_000_000)).state()).isEqualTo(State.IN_PROGRESS);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThat(give(0, 1, new Truth(true), Map.of(), at(1))).isEqualTo(new Answered.DoesNotFit());
        assertThat(give(0, 1, new Choices(Set.of(4)), Map.of(), at(1))).isEqualTo(new Answered.DoesNotFit());
        assertThat(give(0, 0, RIGHT, Map.of(), at(1))).isEqualTo(new Answered.DoesNotFit());
        assertThat(give(99, 1, RIGHT, Map.of(), at(1))).isEqualTo(new Answered.NoSuchSlot());
        assertThat(give(-1, 1, RIGHT, Map.of(), at(1))).isEqualTo(new Answered.NoSuchSlot());
    }

    @Test
    void aBreakThatRunsOverEatsExamTime() {
        attempt = done(attempt.closeSection(0, at(10)));
        attempt = done(attempt.takeBreak(false, at(10)));
        assertThat(attempt.left(at(25))).hasValue(Duration.ofMinutes(45));
        attempt = done(attempt.endBreak(at(25)));
        assertThat(attempt.deadline()).hasValue(at(70));
    }

    @Test
    void aBreakNeverEndedRunsIntoTheDeadline() {
        attempt = done(attempt.closeSection(0, at(10)));
        attempt = done(attempt.takeBreak(false, at(10)));
        assertThat(attempt.at(at(70)).state()).isEqualTo(State.ON_BREAK);
        assertThat(attempt.at(at(71)).ended()).hasValue(at(70));
        assertThat(attempt.endBreak(at(71))).isEqualTo(new Moved.TooLate(at(70)));
    }

    @Test
    void thereIsNoBreakOnceTheNextSectionHasBegun() {
        attempt = done(attempt.closeSection(0, at(10)));
        assertThat(attempt.breakToTake(false)).isEqualTo(Duration.ofMinutes(10));
        assertThat(attempt.takeBreak(true, at(11))).isEqualTo(new Moved.NotNow());
    }

    @Test
    void extraTimeWorksAtOnceAndWhatIsOverStaysOver() {
        var longer = attempt.withFactor(1.5, at(30));
        assertThat(longer.deadline()).hasValue(at(90));
        assertThat(longer.at(at(89)).state()).isEqualTo(State.IN_PROGRESS);
        assertThat(attempt.withFactor(3, at(61)).state()).isEqualTo(State.EXPIRED);
        assertThat(attempt.withFactor(3, at(61)).ended()).hasValue(at(60));
    }

    @Test
    void aSectionWithItsOwnClockClosesAtItsTimeWhoeverLooks() {
        attempt = Attempt.start(
                Papers.paper(ITEMS, Optional.of(Duration.ofMinutes(30)), true, Duration.ofMinutes(10), 2, 2),
                Papers.exam(),
                1,
                START);
        assertThat(attempt.deadline()).hasValue(at(60));
        assertThat(give(0, 1, RIGHT, Map.of(), at(31))).isEqualTo(new Answered.SectionClosed());
        assertThat(give(2, 1, RIGHT, Map.of(), at(31))).isInstanceOf(Answered.Taken.class);
        var early = done(attempt.closeSection(0, at(20)));
        assertThat(early.deadline()).hasValue(at(50));
        assertThat(attempt.at(at(61)).ended()).hasValue(at(60));
        assertThat(attempt.at(at(31)).sectionLeft(at(31))).hasValue(Duration.ofMinutes(29));
        var rested = done(done(early.takeBreak(false, at(22))).endBreak(at(27)));
        assertThat(rested.deadline()).hasValue(at(55));
    }

    @Test
    void sectionsThatDoNotCloseStayOpen() {
        attempt = Attempt.start(
                Papers.paper(ITEMS, Optional.empty(), false, Duration.ZERO, 2, 2), Papers.exam(), 1, START);
        assertThat(give(3, 1, RIGHT, Map.of(), at(1))).isInstanceOf(Answered.Taken.class);
        attempt = done(attempt.closeSection(0, at(2)));
        assertThat(give(0, 1, RIGHT, Map.of(), at(3))).isInstanceOf(Answered.Taken.class);
    }

    @Test
    void aClockThatStepsBackMovesNothing() {
        attempt = done(attempt.closeSection(0, at(10)));
        var before = at(-120);
        assertThat(attempt.deadline()).hasValue(at(60));
        assertThat(attempt.left(before)).hasValue(Duration.ofMinutes(50));
        assertThat(taken(give(2, 1, RIGHT, Map.of(), before)).at()).isEqualTo(at(10));
        attempt = done(attempt.takeBreak(false, at(20)));
        attempt = done(attempt.endBreak(before));
        assertThat(attempt.deadline())
                .as("a break that took no time gives none")
                .hasValue(at(60));
    }

    @Test
    void theNightTheClocksChangeIsAnHourLikeAnyOther() {
        var zone = ZoneId.of("Europe/Berlin");
        for (var night : List.of(
                ZonedDateTime.of(2026, 10, 25, 1, 30, 0, 0, zone), ZonedDateTime.of(2027, 3, 28, 1, 30, 0, 0, zone))) {
            var through = Attempt.start(PAPER, Papers.exam(), 1, night.toInstant());
            assertThat(through.left(night.plusMinutes(59).toInstant())).hasValue(Duration.ofMinutes(1));
            assertThat(through.at(night.toInstant().plusSeconds(3601)).state()).isEqualTo(State.EXPIRED);
        }
    }

    @Test
    void whateverHappensTheDeadlineIsNeverLaterThanLimitAndBreaks() {
        for (long seed = 0; seed < 2_000; seed++) {
            var chance = new Random(seed);
            var now = START;
            var there = Attempt.start(PAPER, Papers.exam(), 1, START);
            for (int step = 0; step < 12; step++) {
                now = now.plusSeconds(chance.nextInt(-600, 1_200));
                var moved = switch (chance.nextInt(5)) {
                    case 0 -> there.closeSection(chance.nextInt(2), now);
                    case 1 -> there.takeBreak(chance.nextBoolean(), now);
                    case 2 -> there.endBreak(now);
                    case 3 -> chance.nextInt(10) == 0 ? there.finish(now) : new Moved.NotNow();
                    default -> new Moved.Done(there.at(now));
                };
                if (moved instanceof Moved.Done(var next)) {
                    assertThat(next.touched()).isAfterOrEqualTo(there.touched());
                    assertThat(there.state().open() || next.equals(there))
                            .as("over is over, seed %s", seed)
                            .isTrue();
                    there = next;
                }
                assertThat(there.deadline().orElseThrow()).isBetween(at(60), at(70));
                there.ended().ifPresent(end -> assertThat(end).isBeforeOrEqualTo(at(70)));
            }
        }
    }

    private Answered give(int slot, long sequence, Response response, Map<Integer, Answer> kept, Instant when) {
        return attempt.answer(
                new Given(slot, sequence, response),
                Optional.ofNullable(kept.get(slot)),
                ITEMS.get(Math.clamp(slot, 0, 3)),
                when);
    }

    private static Answer taken(Answered answered) {
        assertThat(answered).isInstanceOf(Answered.Taken.class);
        return ((Answered.Taken) answered).answer();
    }

    private static Attempt done(Moved moved) {
        assertThat(moved).isInstanceOf(Moved.Done.class);
        return ((Moved.Done) moved).attempt();
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
