package org.milestone.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The account's regular work, done by one node at a time.
@Configuration(proxyBeanMethods = false)
class AccountTasks {
    @Bean
    RecurringTask<Void> sightClearing(SightLog log, Clock clock) {
        return Tasks.recurring("sight-clearing", FixedDelay.ofHours(6)).execute((task, context) -> {
            var before = clock.instant().minus(Consent.RECORD_KEPT);
            while (log.clear(before)) {
                // in parts, so that no statement holds many rows
            }
        });
    }

    @Bean
    RecurringTask<Void> accountClearing(Sessions sessions) {
        return Tasks.recurring("account-clearing", FixedDelay.ofHours(1)).execute((task, context) -> sessions.clear());
    }
}
