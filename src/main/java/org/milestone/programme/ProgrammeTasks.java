package org.milestone.programme;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The regular work of programmes, done by one node at a time.
@Configuration(proxyBeanMethods = false)
class ProgrammeTasks {
    @Bean
    RecurringTask<Void> programmeClosing(Closing closing) {
        return Tasks.recurring("programme-closing", FixedDelay.ofMinutes(10))
                .execute((task, context) -> closing.close());
    }
}
