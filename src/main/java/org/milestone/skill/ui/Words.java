package org.milestone.skill.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.milestone.content.domain.Role.Need;
import org.milestone.content.domain.Skill;
import org.milestone.content.domain.Skill.Family;
import org.milestone.content.domain.Stage;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Band;
import org.milestone.skill.domain.Confidence;
import org.milestone.skill.domain.Mark;
import org.milestone.skill.domain.Met;
import org.milestone.skill.domain.Source;

/// What readers call things here.
final class Words {
    private static final int YEAR = 365;
    private static final int MONTH = 30;

    private Words() {}

    static String of(Axis axis) {
        return switch (axis) {
            case KNOWLEDGE -> "Knowledge";
            case APPLICATION -> "Application";
        };
    }

    static String asked(Axis axis) {
        return switch (axis) {
            case KNOWLEDGE -> "What you know";
            case APPLICATION -> "What you have done";
        };
    }

    static String word(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }

    static List<String> sentences(Skill skill, Axis axis) {
        return axis == Axis.KNOWLEDGE ? skill.knowledge() : skill.application();
    }

    static String of(Source source) {
        return switch (source) {
            case SELF -> "You";
            case QUIZ -> "Quizzes";
            case MENTOR -> "A mentor";
            case VERIFIER -> "A verifier";
            case CERTIFICATE -> "A certificate";
        };
    }

    static String of(Need need) {
        return switch (need) {
            case MUST -> "Must";
            case USUAL -> "Usual";
            case PLUS -> "Plus";
        };
    }

    static String of(Met met) {
        return switch (met) {
            case MET -> "met";
            case NEARLY -> "nearly";
            case NOT_YET -> "not yet";
        };
    }

    static String of(Family family) {
        return switch (family) {
            case TECHNICAL -> "Technical";
            case PROJECT_MANAGEMENT -> "Project management";
            case PEOPLE -> "People";
        };
    }

    static String of(Stage stage) {
        return switch (stage) {
            case START -> "Where people often come from";
            case ENTRY -> "First posts";
            case MID -> "Answering for a project or a team";
            case SENIOR -> "The largest projects, several at once";
            case EXECUTIVE -> "How the whole organisation delivers";
        };
    }

    static String of(Confidence confidence) {
        return switch (confidence) {
            case UNSURE -> "Unsure";
            case FAIRLY -> "Fairly sure";
            case SURE -> "Sure";
        };
    }

    /// `2.6, probably 2 to 3`.
    static String of(Band band) {
        return number(band.mean()) + ", probably " + range(band);
    }

    static String range(Band band) {
        return band.low() == band.high() ? String.valueOf(band.low()) : band.low() + " to " + band.high();
    }

    /// `You say 3`, `Quizzes show 2.4`.
    static String of(Mark mark) {
        return switch (mark.source()) {
            case SELF -> "You say " + number(mark.level());
            case QUIZ -> "Quizzes show " + number(mark.level());
            case MENTOR -> "A mentor says " + number(mark.level());
            case VERIFIER -> "A verifier says " + number(mark.level());
            case CERTIFICATE -> "A certificate stands for at least " + number(mark.level());
        };
    }

    static String number(double level) {
        double rounded = Math.round(level * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((int) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    /// `today`, `12 days ago`, `2 years ago`.
    static String ago(Instant at, Instant now, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(at, zone), LocalDate.ofInstant(now, zone));
        if (days <= 0) {
            return "today";
        }
        return days < 2 * MONTH
                ? count((int) days, "day", "days") + " ago"
                : days < 2 * YEAR
                        ? count((int) (days / MONTH), "month", "months") + " ago"
                        : count((int) (days / YEAR), "year", "years") + " ago";
    }

    static String minutes(int minutes) {
        return count(minutes, "minute", "minutes");
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
