package org.milestone.mentoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    // Wednesday 25 November 2026, one hour behind Berlin.
    @ParameterizedTest
    @CsvSource({
        "NOW, 2026-11-25T12:00:00Z, 2026-11-25T12:00:00Z",
        "NOW, 2026-11-25T18:59:00Z, 2026-11-25T18:59:00Z",
        "NOW, 2026-11-25T19:00:00Z, 2026-11-26T06:00:00Z",
        "NOW, 2026-11-26T03:00:00Z, 2026-11-26T06:00:00Z",
        "NOW, 2026-11-26T06:00:00Z, 2026-11-26T06:00:00Z",
        "DAILY, 2026-11-25T06:30:00Z, 2026-11-25T07:00:00Z",
        "DAILY, 2026-11-25T07:00:00Z, 2026-11-26T07:00:00Z",
        "WEEKLY, 2026-11-25T07:00:00Z, 2026-11-30T07:00:00Z",
        "WEEKLY, 2026-11-30T06:59:00Z, 2026-11-30T07:00:00Z",
        "WEEKLY, 2026-11-30T07:00:00Z, 2026-12-07T07:00:00Z",
        // The clocks change on 28 March 2027.
        "DAILY, 2027-03-27T08:00:00Z, 2027-03-28T06:00:00Z"
    })
    void lettersGoInTheMorningOfThePersonAndNeverInQuietHours(Pace pace, Instant now, Instant next) {
        assertThat(pace.next(now, BERLIN, Quiet.usual())).contains(next);
    }

    @Test
    void offMeansNone() {
        assertThat(Pace.OFF.next(Instant.EPOCH, BERLIN, Quiet.usual())).isEmpty();
    }

    @Test
    void quietHoursAreThoseOfThePersonsZone() {
        var now = Instant.parse("2026-11-25T12:00:00Z");
        assertThat(Pace.NOW.next(now, TOKYO, Quiet.usual())).contains(Instant.parse("2026-11-25T22:00:00Z"));
        assertThat(Pace.NOW.next(now, TOKYO, new Quiet(0, 0))).contains(now);
        assertThat(Pace.DAILY.next(now, BERLIN, new Quiet(6, 11)))
                .as("the morning is quiet")
                .contains(Instant.parse("2026-11-26T10:00:00Z"));
    }

    @Test
    void whatWaitsReachesStepAfterStep() {
        var since = Instant.parse("2026-11-01T12:00:00Z");
        assertThat(Patience.of(since, since.plus(Duration.ofDays(7)).minusSeconds(1)))
                .isEmpty();
        assertThat(Patience.of(since, since.plus(Duration.ofDays(7)))).contains(Patience.ONE_WEEK);
        assertThat(Patience.of(since, since.plus(Duration.ofDays(20)))).contains(Patience.TWO_WEEKS);
        assertThat(Patience.of(since, since.plus(Duration.ofDays(21)))).contains(Patience.THREE_WEEKS);
        assertThat(Patience.of(since, since.plus(Duration.ofDays(400)))).contains(Patience.OVER);
    }
}
