package org.milestone.mentoring;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// Mentoring's regular work, done by one node at a time.
@Configuration(proxyBeanMethods = false)
class MentoringTasks {
    @Bean
    RecurringTask<Void> mentoringClearing(InvitationRows invitations, TransactionTemplate transaction, Clock clock) {
        return Tasks.recurring("mentoring-clearing", FixedDelay.ofHours(6))
                .execute((task, context) ->
                        transaction.executeWithoutResult(status -> invitations.clear(clock.instant())));
    }
}
