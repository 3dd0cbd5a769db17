package org.milestone.career;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milestone.account.domain.CalendarText;
import org.milestone.career.domain.Activity;
import org.milestone.career.domain.Activity.Kind;
import org.milestone.career.domain.Forecast;
import org.milestone.experience.CredentialService.KeyDay;

/// Somebody's days as a calendar reads them: milestones of the plan in the middle of their range,
/// open goals, exams and renewals on their day, the check-in each Friday.
final class CareerCalendar {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private CareerCalendar() {}

    static String of(Optional<CareerPlan> plan, GoalService.Outlook outlook, List<KeyDay> days, Instant now) {
        var calendar = new CalendarText("Career plan", "Career plan", now);
        plan.ifPresent(there -> milestones(calendar, there));
        for (var goal : outlook.open()) {
            calendar.note(
                    "goal-" + goal.id(),
                    goal.draft().due(),
                    "Goal: " + goal.draft().title());
        }
        for (var day : days) {
            calendar.note(
                    (day.exam() ? "exam-" : "renewal-") + day.certification().replace('/', '-'),
                    day.day(),
                    day.exam() ? "Exam: " + day.name() : day.name() + " runs out");
        }
        if (plan.isPresent() || outlook.follows()) {
            calendar.weekly("check-in", friday(outlook.today()), "Career check-in (2 min)");
        }
        return calendar.text();
    }

    private static void milestones(CalendarText calendar, CareerPlan plan) {
        var snapshot = plan.latest().snapshot();
        for (var activity : snapshot.activities()) {
            var forecast = snapshot.simulated().milestones().get(activity.key());
            if (forecast != null && forecast.inReach()) {
                calendar.note(
                        activity.key().replace(':', '-').replace('/', '-'),
                        Forecast.day(snapshot.today(), forecast.p50()),
                        title(plan, activity) + " (8 of 10 by "
                                + MONTH.format(Forecast.day(snapshot.today(), forecast.p80())) + ")");
            }
        }
    }

    private static LocalDate friday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private static String title(CareerPlan plan, Activity activity) {
        var name = plan.title(activity.subject());
        if (activity.kind() == Kind.START) {
            return "Probably: start as " + name;
        }
        return activity.kind() == Kind.PASSED ? "Probably: " + name + " passed" : "Probably: months for " + name;
    }
}
