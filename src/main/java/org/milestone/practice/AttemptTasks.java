package org.milestone.practice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Settles attempts nobody came back to. It only has to happen some time: whoever looks at an
/// attempt settles it first, and the time that counts is its deadline.
@Configuration(proxyBeanMethods = false)
class AttemptTasks {
    @Bean
    RecurringTask<Void> attemptSettling(AttemptDesk desk) {
        return Tasks.recurring("practice-settling", FixedDelay.ofSeconds(30))
                .execute((task, context) -> desk.settleDue());
    }
}
