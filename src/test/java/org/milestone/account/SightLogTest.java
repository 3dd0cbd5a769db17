package org.milestone.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class SightLogTest {
    @Autowired
    SightLog log;

    @Autowired
    Consent consent;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    @Test
    void looksAreForgottenAfterTwoYearsAndNotBefore() {
        var owner = given.learner();
        var now = clock.instant();
        var look = List.of(new SightLog.Look(owner, Scope.PLAN, Sight.DETAIL));
        log.save(given.mentor(), look, now.minus(Consent.RECORD_KEPT).minus(Duration.ofDays(1)));
        log.save(given.mentor(), look, now.minus(Consent.RECORD_KEPT).plus(Duration.ofDays(1)));
        assertThat(log.clear(now.minus(Consent.RECORD_KEPT))).isTrue();
        assertThat(log.clear(now.minus(Consent.RECORD_KEPT))).isFalse();
        assertThat(consent.seen(owner, Optional.empty(), 10)).hasSize(1);
    }
}
