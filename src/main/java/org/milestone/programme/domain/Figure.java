package org.milestone.programme.domain;

/// What is asked of each mentee for the numbers; each answer is a yes or a no.
public enum Figure {
    /// Studied on a day of last week.
    STUDIED,
    /// Studied on three days of last week or more.
    STEADY,
    /// Follows a career plan.
    PLANNED,
    /// Has an exam date ahead.
    DATED,
    /// Held a session with a mentor within four weeks.
    MET,
    /// Has a conversation with a mentor in which somebody has waited for more than 14 days.
    WAITING,
    /// Holds a certification.
    PASSED;

    /// Study days that make a week a steady one.
    public static final int STEADY_DAYS = 3;

    public static final int MET_WITHIN_DAYS = 28;
    public static final int WAITING_DAYS = 14;
}
