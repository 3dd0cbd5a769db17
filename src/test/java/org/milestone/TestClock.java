package org.milestone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until a test moves it. All tests share it, so let it only go forward.
public final class TestClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-23T08:00:00Z");

    public void advance(Duration by) {
        now = now.plus(by);
    }

    /// Goes to a moment, which must not lie in the past of this clock.
    public void set(Instant moment) {
        if (moment.isBefore(now)) {
            throw new IllegalArgumentException("the test clock stands at " + now + " and does not go back");
        }
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
