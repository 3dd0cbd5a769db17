package org.milestone.readiness;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milestone.account.domain.CalendarText;
import org.milestone.readiness.PlanService.Entry;
import org.milestone.readiness.PlanService.Plan;
import org.milestone.readiness.domain.StudyPlan.Kind;

/// A study plan as a calendar reads it: one event a session, and the exam.
final class PlanCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private PlanCalendar() {}

    static String of(Plan plan, Instant now) {
        var calendar = new CalendarText("Study plan", "Study plan: " + plan.exam(), now);
        int number = 0;
        for (var entry : plan.entries()) {
            var session = entry.session();
            var key = DAY.format(session.day()) + "-" + session.kind().name().toLowerCase(Locale.ROOT) + "-" + ++number;
            calendar.note(key, session.day(), summary(entry));
        }
        var exam = plan.wishes().exam().day();
        return calendar.appointment(DAY.format(exam) + "-exam", exam, "Exam: " + plan.exam())
                .text();
    }

    private static String summary(Entry entry) {
        var session = entry.session();
        return (entry.done() ? "✓ " : "")
                + entry.title()
                + (session.kind() == Kind.REST ? "" : " (" + session.minutes() + " min)");
    }
}
