package org.milestone.practice.domain;

import java.time.Duration;
import java.util.Optional;

/// How an attempt treats answers. Everything that is answered runs through one engine and differs
/// only in this. `atOnce`: an answer is final and explained the moment it is given. `limit` is
/// the whole time without breaks and without anybody's extra time; `languageFactor` what the
/// issuer multiplies it with for candidates in a second language. `certainty`: how sure one is is
/// asked before the answer is judged. `mixed`: items of several topics.
public record Conduct(
        Kind kind, boolean atOnce, Optional<Duration> limit, double languageFactor, boolean certainty, boolean mixed) {

    public enum Kind {
        SELF_CHECK,
        PRACTICE,
        MOCK,
        DIAGNOSTIC,
        REVIEW
    }

    /// Somebody watches the time.
    public boolean timed() {
        return limit.isPresent();
    }
}
