package org.milestone.mentoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.mentoring.domain.Waiting.Item;
import org.milestone.mentoring.domain.Waiting.What;

class TurnTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(3));

    @Test
    void writingHandsTheTurnToTheOther() {
        var turn = Turn.opened(Side.MENTEE, NOW);
        assertThat(turn.side()).contains(Side.MENTOR);
        assertThat(turn.written(Side.MENTOR, LATER)).isEqualTo(Turn.opened(Side.MENTOR, LATER));
    }

    @Test
    void whoWritesTwiceHasWaitedSinceTheFirstTime() {
        assertThat(Turn.opened(Side.MENTEE, NOW).written(Side.MENTEE, LATER).since())
                .isEqualTo(NOW);
    }

    @Test
    void afterFourQuietWeeksItIsClosedAndAWordOpensItAgain() {
        var turn = Turn.opened(Side.MENTEE, NOW);
        assertThat(turn.lapsed(NOW.plus(Turn.SILENCE).minusSeconds(1))).isEmpty();
        var closed = turn.lapsed(NOW.plus(Turn.SILENCE)).orElseThrow();
        assertThat(closed.closed()).contains(Turn.Closing.SILENCE);
        assertThat(closed.lapsed(NOW.plus(Duration.ofDays(90)))).isEmpty();
        var again = closed.written(Side.MENTOR, NOW.plus(Duration.ofDays(40)));
        assertThat(again.side()).contains(Side.MENTEE);
        assertThat(again.closed()).isEmpty();
    }

    @Test
    void theOneWhoKeptTheOtherWaitingLongestHasTheMove() {
        var waiting = new Waiting(List.of(
                new Item(Side.MENTOR, What.WORD, "b", 2, LATER), new Item(Side.MENTEE, What.ACTION, "a", 1, NOW)));
        assertThat(waiting.stalledOn()).contains(Side.MENTEE);
        assertThat(waiting.longestOn(Side.MENTOR).orElseThrow().words()).isEqualTo("b");
        assertThat(new Waiting(List.of()).stalledOn()).isEmpty();
    }

    @Test
    void anAgendaIsDraftedFromWhatIsOpen() {
        assertThat(Agenda.draft(
                        List.of("Write the charter"),
                        List.of("Stakeholders"),
                        Optional.of("Risk management"),
                        Optional.of("CAPM exam, 2027-03-01")))
                .isEqualTo("""
                        - What became of: Write the charter
                        - Still open between us: Stakeholders
                        - Seen differently: Risk management. What would show it?
                        - Next date: CAPM exam, 2027-03-01
                        - What would help most until next time?""");
        assertThat(Agenda.draft(List.of(), List.of(), Optional.empty(), Optional.empty()))
                .isEqualTo("- What would help most until next time?");
    }
}
