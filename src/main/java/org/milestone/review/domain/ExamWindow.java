package org.milestone.review.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The last week of review before an exam: seven days, then a day of rest, then the exam.
///
/// @param exam the day of the exam
public record ExamWindow(LocalDate exam) {
    private static final int DAYS = 7;

    /// The last day on which review is planned, two days before the exam.
    public LocalDate last() {
        return exam.minusDays(2);
    }

    /// The first of the seven days.
    public LocalDate first() {
        return last().minusDays(DAYS - 1);
    }

    /// Whether a day is one of the seven, the day of rest included.
    public boolean holds(LocalDate day) {
        return !day.isBefore(first()) && day.isBefore(exam);
    }

    /// When to ask for something that was reviewed on `reviewed` and would by itself be due on
    /// `due`.
    ///
    /// What is due before the day of rest stays. What would be due later is seen once more in the
    /// last week: what is forgotten soonest nearest to the exam, what lasts longest at the week's
    /// beginning. What was already seen in the last week waits until the exam, on whose day
    /// nothing is asked. Never a day after the exam; an exam that has begun changes nothing.
    public LocalDate fit(LocalDate reviewed, LocalDate due) {
        if (!reviewed.isBefore(exam) || !due.isAfter(last())) {
            return due;
        }
        if (reviewed.isBefore(first())) {
            double covered = (double) ChronoUnit.DAYS.between(reviewed, exam) / ChronoUnit.DAYS.between(reviewed, due);
            return first().plusDays(Math.min(DAYS - 1, (int) (covered * DAYS)));
        }
        return due.isBefore(exam) && last().isAfter(reviewed) ? last() : exam;
    }
}
