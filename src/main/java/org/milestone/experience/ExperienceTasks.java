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

    /// More often than daily: a morning of somebody's is an evening of somebody else's, and each
    /// letter is written once anyway.
    @Bean
    RecurringTask<Void> experienceReminders(RenewalReminders reminders) {
        return Tasks.recurring("experience-reminders", FixedDelay.ofHours(6))
                .execute((task, context) -> reminders.remind());
    }

    @Bean
    RecurringTask<Void> experienceExamReminders(ExamReminders reminders) {
        return Tasks.recurring("experience-exam-reminders", FixedDelay.ofHours(6))
                .execute((task, context) -> reminders.remind());
    }
}
