package org.milestone.mentoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MentorshipTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void fromTheQuestionToTheEnd() {
        var asked = Mentorship.asked(NOW);
        assertThat(asked.accept(Side.MENTEE, NOW)).isEmpty();
        var trial = asked.accept(Side.MENTOR, NOW).orElseThrow();
        assertThat(trial.state()).isEqualTo(State.TRIAL);
        var one = trial.sign(Side.MENTEE, NOW).orElseThrow();
        assertThat(one.sign(Side.MENTEE, NOW)).isEmpty();
        var both = one.sign(Side.MENTOR, NOW).orElseThrow();
        assertThat(both.state()).as("they have not met").isEqualTo(State.TRIAL);
        var active = both.meet(Side.MENTOR, NOW).orElseThrow();
        assertThat(active.state()).isEqualTo(State.ACTIVE);
        var paused = active.pause(Side.MENTEE, NOW).orElseThrow();
        assertThat(paused.accept(Side.MENTOR, NOW)).isEmpty();
        assertThat(paused.resume(Side.MENTOR, NOW).orElseThrow().state()).isEqualTo(State.ACTIVE);
        var ended = paused.end(Side.MENTEE, EndReason.GOALS_REACHED, NOW).orElseThrow();
        assertThat(ended.state()).isEqualTo(State.ENDED);
        assertThat(ended.reason()).contains(EndReason.GOALS_REACHED);
        assertThat(ended.by()).isEqualTo(Side.MENTEE);
        assertThat(ended.resume(Side.MENTEE, NOW)).isEmpty();
    }

    @Test
    void meetingFirstAndSigningLaterComesToTheSame() {
        var active = Mentorship.begun(Side.MENTOR, NOW)
                .meet(Side.MENTEE, NOW)
                .flatMap(now -> now.sign(Side.MENTOR, NOW))
                .flatMap(now -> now.sign(Side.MENTEE, NOW))
                .orElseThrow();
        assertThat(active.state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aChangedAgreementIsSignedAnew() {
        var active = Mentorship.begun(Side.MENTOR, NOW)
                .sign(Side.MENTOR, NOW)
                .orElseThrow()
                .redraft()
                .orElseThrow();
        assertThat(active.signed()).isEmpty();
    }

    @Test
    void aQuestionIsRefusedTakenBackOrForgotten() {
        var asked = Mentorship.asked(NOW);
        assertThat(asked.refuse(Side.MENTOR, NOW).orElseThrow().state()).isEqualTo(State.REFUSED);
        assertThat(asked.refuse(Side.MENTEE, NOW)).isEmpty();
        assertThat(asked.takeBack(Side.MENTEE, NOW).orElseThrow().reason()).contains(EndReason.TAKEN_BACK);
        assertThat(asked.takeBack(Side.MENTOR, NOW)).isEmpty();
        assertThat(asked.lapse(NOW).orElseThrow().reason()).contains(EndReason.SILENCE);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyEndsForAReasonThatIsNotTheirs(EndReason reason) {
        assertThat(Mentorship.begun(Side.MENTOR, NOW)
                        .end(Side.MENTOR, reason, NOW)
                        .isPresent())
                .isEqualTo(reason.isChosen());
    }

    /// Whatever the two do in whatever order: what is over stays over unless it is blocked, and
    /// who is active has signed twice and met.
    @Test
    void noOrderOfStepsLeadsAstray() {
        var chance = new Random(7);
        for (int life = 0; life < 500; life++) {
            var now = chance.nextBoolean() ? Mentorship.asked(NOW) : Mentorship.begun(Side.MENTOR, NOW);
            for (int step = 0; step < 12; step++) {
                var before = now;
                var side = Side.values()[chance.nextInt(2)];
                Optional<Mentorship> next = switch (chance.nextInt(10)) {
                    case 0 -> now.accept(side, NOW);
                    case 1 -> now.refuse(side, NOW);
                    case 2 -> now.takeBack(side, NOW);
                    case 3 -> now.redraft();
                    case 4, 5 -> now.sign(side, NOW);
                    case 6 -> now.meet(side, NOW);
                    case 7 -> chance.nextBoolean() ? now.pause(side, NOW) : now.resume(side, NOW);
                    case 8 -> now.end(side, EndReason.NO_TIME, NOW);
                    default -> chance.nextInt(5) == 0 ? now.block(side, NOW) : now.lapse(NOW);
                };
                now = next.orElse(now);
                if (!before.state().isOpen()) {
                    assertThat(now.state()).isIn(before.state(), State.BLOCKED);
                }
                if (before.state() != State.ACTIVE && now.state() == State.ACTIVE) {
                    assertThat(now.met()).isTrue();
                    assertThat(now.signed()).hasSize(2);
                }
            }
        }
    }
}
