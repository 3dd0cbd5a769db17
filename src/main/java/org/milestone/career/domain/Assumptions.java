package org.milestone.career.domain;

/// The planning values that are judgements of ours, in one place, to be fitted again when there
/// are records to fit them to. Each says why it is what it is.
public final class Assumptions {
    /// Enough for the 95th percentile to stand still within days.
    public static final int RUNS = 2_000;

    /// More moves than that nobody plans for.
    public static final int MOST_HOPS = 5;

    static final double DAYS_A_MONTH = 365.25 / 12;
    static final double WEEKS_A_MONTH = DAYS_A_MONTH / 7;

    /// What lies further away is not told as a date.
    static final double HORIZON = 600;

    /// Hours that take knowledge from one level to the next. A lesson of 20 minutes with its
    /// questions and a second reading makes an hour; the first level is a handful of terms, the
    /// third what a course teaches, the fifth years of reading.
    private static final double[] STUDY_HOURS = {2, 5, 10, 25, 60};

    /// Months of doing it at work that take application from one level to the next. The first
    /// time takes weeks; independence takes a project; being asked by others takes years.
    private static final double[] WORK_MONTHS = {1, 2, 4, 8, 16};

    /// How study hours scatter round what is usual, beside the pace of the person.
    static final double STUDY_LEAST = 0.7;

    static final double STUDY_MOST = 1.5;

    /// How months of practice at work scatter.
    static final double WORK_LEAST = 0.6;

    static final double WORK_MOST = 1.8;

    /// Knowledge from which a certification's subject counts as known, so that its low figure of
    /// hours is the usual one.
    static final double KNOWN = 3;

    /// Months for an application where experience is asked for: two weeks to write, longer when it
    /// is drawn for an audit.
    static final Estimate APPLICATION = new Estimate(0.25, 0.5, 2.5);

    /// Months from being allowed to sit an exam to sitting it.
    static final Estimate BOOKING = new Estimate(0.25, 0.5, 1.5);

    /// One in four sits again; issuers publish no figures.
    static final double RETAKE_CHANCE = 0.25;

    /// Months until the second try.
    static final Estimate RETAKE = new Estimate(1, 1.5, 3);

    /// Theses expected in 34 days took 55 (Buehler, Griffin and Ross, 1994): 1.64 for plans people
    /// make of their own work. Estimates made by others of many people are milder.
    static final double OUR_PACE = 1.3;

    static final double OWN_PACE = 1.64;

    /// The spread of the pace between people, as the standard deviation of its logarithm.
    static final double PACE_SPREAD = 0.35;

    /// What stays of it however long the record: weeks differ.
    static final double LEAST_PACE_SPREAD = 0.12;

    /// How much one week says about a person's pace.
    static final double WEEK_SPREAD = 0.8;

    /// What the lever of one lead assignment stands for: half a year of leading a project in
    /// today's role.
    public static final int ASSIGNMENT_MONTHS = 6;

    /// Who has led something moves on in the shorter half of the usual time.
    static final double ASSIGNMENT_SHARE = 0.5;

    /// What the lever of months already earned stands for.
    public static final int EARNED_MONTHS = 12;

    /// What the lever of more time stands for, in hours a week.
    public static final int MORE_HOURS = 2;

    /// The kind of experience a lead assignment brings.
    public static final String LEADING = "leading-projects";

    private Assumptions() {}

    /// Hours of study from one level of knowledge to another, 0-5; nothing when it is reached.
    public static double studyHours(double from, double to) {
        return between(STUDY_HOURS, from, to);
    }

    /// Months of practice at work from one level of application to another, 0-5.
    public static double workMonths(double from, double to) {
        return between(WORK_MONTHS, from, to);
    }

    private static double between(double[] steps, double from, double to) {
        double sum = 0;
        for (int level = 0; level < steps.length; level++) {
            sum += steps[level] * Math.max(0, Math.min(to, level + 1) - Math.max(from, level));
        }
        return sum;
    }
}
