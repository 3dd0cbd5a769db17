package org.milestone.career.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.milestone.career.CareerPlan;
import org.milestone.career.CheckIn;
import org.milestone.career.Goal;
import org.milestone.career.domain.Activity;
import org.milestone.career.domain.Assumptions;
import org.milestone.career.domain.Bottleneck;
import org.milestone.career.domain.Difference.Cause;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Forecast;
import org.milestone.career.domain.Lever;
import org.milestone.career.domain.Planning.NoWay;
import org.milestone.content.domain.Role.Move;
import org.milestone.content.domain.Stage;
import org.milestone.shell.Dates;

/// What this room calls things.
final class Words {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_IN_DAYS = 21;
    private static final int DAYS_IN_WEEKS = 120;
    private static final int DAYS_A_YEAR = 365;
    private static final double DAYS_A_MONTH = 30.44;
    private static final int YEAR = 12;

    private Words() {}

    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /// `March to August 2028`.
    static String range(LocalDate from, LocalDate to) {
        if (month(from).equals(month(to))) {
            return month(from);
        }
        return (from.getYear() == to.getYear() ? MONTH_ALONE.format(from) : month(from)) + " to " + month(to);
    }

    /// The middle half of the doubt: from the day by which half of all runs are there to that of
    /// eight in ten.
    static String range(LocalDate today, Forecast forecast) {
        return forecast.inReach()
                ? range(Forecast.day(today, forecast.p50()), Forecast.day(today, forecast.p80()))
                : "further away than anybody can plan";
    }

    /// `9 days`, `5 weeks`, `7 months`, `2½ years`.
    static String span(long days) {
        long all = Math.abs(days);
        if (all < DAYS_IN_DAYS) {
            return count(all, "day", "days");
        }
        if (all < DAYS_IN_WEEKS) {
            return count(Math.round((double) all / DAYS_A_WEEK), "week", "weeks");
        }
        return all < 2 * DAYS_A_YEAR ? count(Math.round(all / DAYS_A_MONTH), "month", "months") : years(all);
    }

    private static String years(long days) {
        long halves = Math.round(2.0 * days / DAYS_A_YEAR);
        return halves / 2 + (halves % 2 == 0 ? "" : "½") + " years";
    }

    /// `18 months`, `3 years`.
    static String months(double months) {
        long whole = Math.round(months);
        return whole < 2 * YEAR || whole % (YEAR / 2) != 0 && whole < 4 * YEAR
                ? count(whole, "month", "months")
                : years(Math.round(months * DAYS_A_MONTH));
    }

    static String hours(double hours) {
        return (hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours))
                + (hours == 1 ? " hour" : " hours");
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String of(Stage stage) {
        return switch (stage) {
            case START -> "Start";
            case ENTRY -> "Entry";
            case MID -> "Mid-level";
            case SENIOR -> "Senior";
            case EXECUTIVE -> "Executive";
        };
    }

    static String of(Move move) {
        return switch (move) {
            case PROMOTION -> "Promotion";
            case LATERAL -> "Sideways";
            case STEP_DOWN -> "A step down";
        };
    }

    static String of(Education education) {
        return switch (education) {
            case NONE -> "None of these";
            case SECONDARY -> "Secondary school or an associate degree";
            case DEGREE -> "A degree of four years, or its like";
            case ACCREDITED_DEGREE -> "A degree accredited by PMI's GAC";
        };
    }

    static String experience(String kind) {
        return switch (kind) {
            case "leading-projects" -> "leading projects";
            case "leading-programmes" -> "leading programmes";
            case "agile-work" -> "work in agile teams";
            case "risk-work" -> "work on project risk";
            default -> "experience";
        };
    }

    /// A milestone by its name.
    static String milestone(CareerPlan plan, Activity activity) {
        return milestone(plan.title(activity.subject()), activity);
    }

    static String milestone(String name, Activity activity) {
        return switch (activity.kind()) {
            case START -> "Start as " + name;
            case PASSED -> name + " passed";
            case MONTHS -> "Months for " + name + " complete";
            default -> name;
        };
    }

    /// The one sentence on what holds the date.
    static String of(Bottleneck bottleneck, CareerPlan plan) {
        var name = plan.title(bottleneck.subject());
        var time = months(bottleneck.months());
        return switch (bottleneck.what()) {
            case STUDY ->
                "What holds the date is study: about " + time + " of the way, at "
                        + hours(plan.aim().wish().hoursAWeek()) + " a week.";
            case TIME_IN_ROLE ->
                "What holds the date is time as " + name + ": about " + time + " before the next move.";
            case PRACTICE ->
                "What holds the date is practice at work: about " + time + " of doing what " + name + " asks for.";
            case MONTHS ->
                "What holds the date is months of " + experience(bottleneck.kindOfExperience()) + ": " + name
                        + " asks for them, and they take about " + time + " more.";
            case HIRING -> "What holds the date is finding the post of " + name + ": about " + time + ".";
            case EXAM ->
                "What holds the date is the exam of " + name + ": application, booking and a possible second try.";
        };
    }

    static String of(Lever.What what) {
        return switch (what) {
            case MORE_HOURS -> Assumptions.MORE_HOURS + " more hours of study a week";
            case ASSIGNMENT -> "Leading one project for " + Assumptions.ASSIGNMENT_MONTHS + " months in today's role";
            case MONTHS_EARNED -> "Another " + Assumptions.EARNED_MONTHS + " months of experience in your record";
            case OTHER_PATH -> "The next path below";
        };
    }

    static String effect(long days) {
        if (days == 0) {
            return "no earlier";
        }
        return span(days) + (days < 0 ? " earlier" : " later");
    }

    /// Why the date moved, as the end of a sentence.
    static String of(Cause cause) {
        return switch (cause) {
            case TIME -> "time went by";
            case ROLE -> "you have another role today";
            case LEVELS -> "your skills stand elsewhere";
            case MONTHS -> "your record of experience changed";
            case CERTIFICATIONS -> "you hold other certificates, or another education";
            case HOURS -> "you changed the hours a week";
            case PACE -> "your check-ins say how fast you really are";
            case OWN_STUDY -> "your goals hold other hours of study";
            case WISH -> "you changed what the plan should lead to";
            case PATH -> "the plan takes another path";
            case CONTENT -> "we changed what we say of these roles or certificates";
        };
    }

    /// Why there is no way, with what would open one.
    static String of(NoWay no, java.util.function.UnaryOperator<String> title) {
        var names = no.subjects().stream().map(title).collect(Collectors.joining(" and "));
        return switch (no.reason()) {
            case UNKNOWN_ROLE ->
                "A role or a certificate of this plan is no longer described here. Choose another one.";
            case ALREADY_THERE ->
                "You are there already. Choose another role, or a certificate you would like to hold.";
            case NO_PATH ->
                "We know no way of " + Assumptions.MOST_HOPS
                        + " moves or fewer to it. Look at the map of roles for one in between.";
            case ONLY_BY_STEP_DOWN -> "Every way there has a step down in it. Allow one, and you will see it.";
            case OVER_BUDGET -> "The exams cost more than your budget: " + names + ".";
            case EDUCATION ->
                "With this education " + names + " cannot be had yet. Plan without it, or look at its conditions.";
            case MONTHS_OUT_OF_REACH ->
                "On no way there would the months of experience for " + names
                        + " come together in time. Plan without it, or aim at a role that leads projects.";
        };
    }

    static String of(CheckIn.Mood mood) {
        return switch (mood) {
            case HEAVY -> "Heavy";
            case UPHILL -> "Uphill";
            case STEADY -> "Steady";
            case LIGHT -> "Light";
        };
    }

    static String of(CheckIn.State state) {
        return switch (state) {
            case DONE -> "Checked in";
            case SHIFTED -> "Missed, goals moved by a week";
            case SHRUNK -> "Missed, fewer hours since";
            case SKIPPED -> "Let go";
        };
    }

    static String of(Goal.State state) {
        return switch (state) {
            case OPEN -> "Open";
            case DONE -> "Done";
            case DROPPED -> "Left on purpose";
        };
    }

    /// `by 31 May 2027, in 5 weeks`.
    static String due(Goal goal, LocalDate today) {
        var day = goal.draft().due();
        long left = ChronoUnit.DAYS.between(today, day);
        if (goal.state() != Goal.State.OPEN) {
            return "was due on " + Dates.day(day);
        }
        return left < 0
                ? "its day was " + Dates.day(day)
                : left == 0 ? "due today" : "by " + Dates.day(day) + ", in " + span(left);
    }
}
