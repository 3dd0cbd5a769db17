package org.milestone.mentoring.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.content.domain.Catalog;
import org.milestone.mentoring.AssignmentService;
import org.milestone.mentoring.NoticeService;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.Cadence;
import org.milestone.mentoring.domain.Channel;
import org.milestone.mentoring.domain.EndReason;
import org.milestone.mentoring.domain.MentorCard;
import org.milestone.mentoring.domain.NoticeKind;
import org.milestone.mentoring.domain.Pace;
import org.milestone.mentoring.domain.State;
import org.milestone.mentoring.domain.Subject;
import org.milestone.mentoring.domain.Waiting;

/// Mentoring in plain words.
final class Words {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private Words() {}

    static String of(Cadence cadence) {
        return switch (cadence) {
            case WEEKLY -> "every week";
            case FORTNIGHTLY -> "every two weeks";
            case MONTHLY -> "once a month";
            case WHEN_NEEDED -> "when there is something to talk about";
        };
    }

    static String of(Channel channel) {
        return switch (channel) {
            case VIDEO -> "video call";
            case PHONE -> "phone";
            case IN_PERSON -> "in person";
            case MESSAGES -> "in writing, here";
        };
    }

    static String of(EndReason reason) {
        return switch (reason) {
            case GOALS_REACHED -> "we reached what we set out for";
            case NO_TIME -> "no time for it at the moment";
            case OTHER_DIRECTION -> "the plan goes in another direction";
            case OTHER_MENTOR -> "another mentor fits the next step better";
            case NOT_A_FIT -> "we did not fit, and that happens";
            case TAKEN_BACK -> "the question was taken back";
            case SILENCE -> "nobody answered for four weeks";
        };
    }

    static String of(State state) {
        return switch (state) {
            case ASKED -> "asked";
            case TRIAL -> "trial";
            case ACTIVE -> "active";
            case PAUSED -> "paused";
            case ENDED -> "ended";
            case REFUSED -> "no room";
            case BLOCKED -> "blocked";
        };
    }

    static String of(Scope scope) {
        return switch (scope) {
            case SKILLS -> "Skills";
            case PLAN -> "Plan and goals";
            case EXPERIENCE -> "Experience and certifications";
            case CHECK_INS -> "Check-ins you share";
            case PRACTICE -> "Practice and readiness";
            case STORIES -> "Interview stories";
        };
    }

    static String of(Sight sight) {
        return sight == Sight.DETAIL ? "in detail" : "in short";
    }

    /// What exactly a mentor sees.
    static String seen(Scope scope) {
        return switch (scope) {
            case SKILLS -> "Your levels as ranges. In detail also each mark and where it comes from.";
            case PLAN -> "The date you aim for and how it moved. In detail also goals and planned sessions.";
            case EXPERIENCE -> "Months that count and what is missing. In detail also your project entries.";
            case CHECK_INS -> "What you wrote in your weekly check-in and marked as shared.";
            case PRACTICE -> "Readiness, study days and scores by domain. In detail also each practice set.";
            case STORIES -> "How many answers you wrote. In detail also their words.";
        };
    }

    static String of(Agreement.Fault fault) {
        return switch (fault) {
            case NO_GOALS -> "Say in a sentence or two what you want to reach.";
            case GOALS_TOO_LONG -> "The goals are longer than " + Agreement.LONGEST_GOALS + " characters.";
            case NO_CHANNEL -> "Choose at least one way to meet.";
            case NOT_A_DAY -> "The last day lies within the next twelve months.";
        };
    }

    static String of(MentorCard.Fault fault) {
        return switch (fault) {
            case ABOUT_TOO_LONG ->
                "What you say of yourself is longer than " + MentorCard.LONGEST_ABOUT + " characters.";
            case NO_ABOUT -> "Say a sentence about yourself before you stand in the directory.";
            case TOPICS -> "Choose one to " + MentorCard.MOST_TOPICS + " topics.";
            case ROLES -> "Choose at most " + MentorCard.MOST_ROLES + " roles.";
            case LANGUAGES -> "Write one to " + MentorCard.MOST_LANGUAGES + " languages, with commas between.";
            case CAPACITY -> "Take one to " + MentorCard.MOST_MENTEES + " mentees.";
        };
    }

    /// How long ago, in days of the reader.
    static String ago(Instant moment, Instant now, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(
                moment.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate());
        return days <= 0 ? "today" : days == 1 ? "yesterday" : days + " days ago";
    }

    /// For how long, in whole days.
    static String span(Instant since, Instant now) {
        long days = Duration.between(since, now).toDays();
        return days <= 0 ? "since today" : days == 1 ? "for a day" : "for " + days + " days";
    }

    /// Days a date moved, as an addition to it; nothing when it stands.
    static String drift(long days) {
        if (days == 0) {
            return "";
        }
        long count = Math.abs(days);
        return " (" + count + (count == 1 ? " day " : " days ") + (days > 0 ? "later" : "earlier") + ")";
    }

    /// A range of chances, 0-1.
    static String percent(double low, double high) {
        return Math.round(low * 100) + "–" + Math.round(high * 100) + " %";
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    static String exam(Catalog catalog, String certification) {
        return Optional.ofNullable(catalog.certifications().get(catalog.current(certification)))
                .map(found -> found.shortName())
                .orElse(certification);
    }

    static String skill(Catalog catalog, String id) {
        return Optional.ofNullable(catalog.skills().get(catalog.current(id)))
                .map(found -> found.title())
                .orElse(id);
    }

    /// What somebody is waited for.
    static String waiting(Waiting.Item item) {
        return switch (item.what()) {
            case ANSWER_TO_QUESTION -> "a question to answer";
            case SIGNATURE -> "the agreement to sign";
            case WORD -> "a word on “" + item.words() + "”";
            case ACTION -> item.words();
            case ASSIGNMENT -> "a task to do";
            case RATING -> "your view of " + item.words();
        };
    }

    static String of(Subject.Kind kind) {
        return switch (kind) {
            case GENERAL -> "anything";
            case PLAN -> "the plan";
            case GOAL -> "a goal";
            case SKILL -> "a skill";
            case PRACTICE -> "practice";
            case EXPERIENCE -> "a project";
            case STORY -> "an interview story";
            case CHECK_IN -> "a check-in";
            case ASSIGNMENT -> "a task";
        };
    }

    static String of(AssignmentService.Kind kind) {
        return switch (kind) {
            case LESSON -> "Read";
            case DRILL -> "Practise";
            case MOCK -> "Sit a mock exam:";
        };
    }

    static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    static String of(NoticeKind kind) {
        return switch (kind) {
            case AGREEMENTS -> "Questions and agreements";
            case WORDS -> "Conversations";
            case TASKS -> "Tasks and sessions";
            case REMINDERS -> "Reminders";
        };
    }

    static String of(Pace pace) {
        return switch (pace) {
            case NOW -> "at once";
            case DAILY -> "once a day";
            case WEEKLY -> "once a week";
            case OFF -> "not by mail";
        };
    }

    static String of(NoticeService.Notice notice) {
        var who = notice.pair().otherName();
        return switch (notice.what()) {
            case ASKED -> who + " asks for your help";
            case ACCEPTED -> "You and " + who + " are a pair now";
            case REFUSED -> who + " has no room at the moment";
            case AGREEMENT -> who + " changed or signed the agreement";
            case ENDED -> who + " ended the mentorship";
            case WORD -> who + " wrote in “" + notice.subject() + "”";
            case TASK -> who + " gave you a task: " + notice.subject();
            case SESSION -> who + " planned a session";
            case MOVED -> who + " moved a session to " + notice.subject();
            case MISSED -> who + " noted that the session of " + notice.subject() + " did not take place";
            case CANCELLED -> who + " cancelled the session of " + notice.subject();
            case NUDGE -> "For " + notice.days() + " days “" + notice.subject() + "” has waited for you, with " + who;
            case FADING -> "What you and " + who + " wrote is deleted on " + notice.subject();
            case CLOSED -> "Closed after four quiet weeks, with " + who + ": “" + notice.subject() + "”";
        };
    }
}
