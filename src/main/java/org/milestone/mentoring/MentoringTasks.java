package org.milestone.mentoring;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Mentoring's regular work; db-scheduler sees to it that one node does it at a time.
@Configuration(proxyBeanMethods = false)
class MentoringTasks {
    @Bean
    RecurringTask<Void> mentoringReminders(Nudges nudges) {
        return Tasks.recurring("mentoring-reminders", FixedDelay.ofMinutes(30))
                .execute((task, context) -> nudges.remind());
    }

    @Bean
    RecurringTask<Void> mentoringClearing(Keeping keeping) {
        return Tasks.recurring("mentoring-clearing", FixedDelay.ofHours(6)).execute((task, context) -> keeping.clear());
    }

    @Bean
    RecurringTask<Void> mentoringLetters(NoticePost post) {
        return Tasks.recurring("mentoring-letters", FixedDelay.ofMinutes(1)).execute((task, context) -> post.post());
    }
}
