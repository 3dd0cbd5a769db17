package org.milestone.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The mail's regular work; db-scheduler sees to it that one node does it at a time.
@Configuration(proxyBeanMethods = false)
class MailTasks {
    /// Settled letters are kept for questions, not for ever.
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> mailDelivery(Postman postman) {
        return Tasks.recurring("mail-delivery", FixedDelay.ofSeconds(5)).execute((task, context) -> postman.deliver());
    }

    @Bean
    RecurringTask<Void> mailClearing(LetterRows letters, Clock clock) {
        return Tasks.recurring("mail-clearing", FixedDelay.ofHours(6))
                .execute((task, context) -> letters.clear(clock.instant().minus(KEPT)));
    }
}
