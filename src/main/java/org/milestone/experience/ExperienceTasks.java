package org.milestone.experience;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The module's regular work, done by one node at a time.
@Configuration(proxyBeanMethods = false)
class ExperienceTasks {
    @Bean
    RecurringTask<Void> experienceClearing(Clearing clearing) {
        return Tasks.recurring("experience-clearing", FixedDelay.ofHours(6))
                .execute((task, context) -> clearing.clear());
    }
}
