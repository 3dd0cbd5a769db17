package org.milestone.programme.ui;

import java.util.List;
import org.milestone.programme.domain.Band;
import org.milestone.programme.domain.Figure;
import org.milestone.programme.domain.Outline;
import org.milestone.programme.domain.PairState;
import org.milestone.programme.domain.Part;
import org.milestone.shell.Dates;

/// Programmes in plain words.
final class Words {

    private Words() {}

    static String days(Outline outline) {
        return Dates.shortDay(outline.from()) + " to " + Dates.shortDay(outline.until());
    }

    static String of(Part part) {
        return switch (part) {
            case MENTEE -> "mentee";
            case MENTOR -> "mentor";
            case LEAD -> "lead";
        };
    }

    static String of(PairState state) {
        return switch (state) {
            case PROPOSED -> "proposed";
            case TRIAL -> "on trial";
            case ACTIVE -> "active";
            case ENDED -> "ended";
        };
    }

    static String of(Figure figure) {
        return switch (figure) {
            case STUDIED -> "Studied last week";
            case STEADY -> "Studied on three days or more last week";
            case PLANNED -> "Follow a career plan";
            case DATED -> "Have an exam date ahead";
            case MET -> "Met a mentor within four weeks";
            case WAITING -> "Have a conversation that waits for more than 14 days";
            case PASSED -> "Hold a certification";
        };
    }

    static String of(Band band) {
        if (band.isLow()) {
            return "fewer than " + (band.high() + 1);
        }
        return band.isHigh()
                ? "more than " + (band.low() - 1)
                : "about " + band.middle() + " (" + band.low() + "–" + band.high() + ")";
    }

    static String of(Outline.Fault fault) {
        return switch (fault) {
            case NO_NAME -> "Give it a name people recognise.";
            case NAME_TOO_LONG -> "The name is longer than " + Outline.LONGEST_NAME + " characters.";
            case PURPOSE_TOO_LONG -> "What it is for is longer than " + Outline.LONGEST_PURPOSE + " characters.";
            case DAYS ->
                "The last day lies ahead, after the first, and within " + Outline.LONGEST_MONTHS + " months of it.";
        };
    }

    /// What somebody is asked to be.
    static String asked(Part part) {
        return switch (part) {
            case MENTEE -> "to take part and find a mentor";
            case MENTOR -> "to help somebody as a mentor";
            case LEAD -> "to lead it as well";
        };
    }

    /// What a lead sees of somebody who takes part.
    static List<String> seen(Part part) {
        return switch (part) {
            case MENTEE ->
                List.of(
                        "Your name, that you are a mentee here, and since when.",
                        "Of each pair they propose with you: proposed, on trial, active or ended.",
                        "Once a week, numbers about five mentees or more: how many studied, follow a plan, have an exam"
                                + " date, hold a certification, met a mentor, or have a conversation that waits. They"
                                + " are blurred so that nobody's own answer can be told from them.");
            case MENTOR ->
                List.of(
                        "Your name, that you are a mentor here, and since when.",
                        "How many mentees you can still take.",
                        "Of each pair they propose with you: proposed, on trial, active or ended.");
            case LEAD ->
                List.of(
                        "As a lead you invite people, propose pairs, and see how far each pair is.",
                        "Once a week you read blurred numbers about five mentees or more.",
                        "The other leads see your name. You are not counted.");
        };
    }

    /// What a lead does not see.
    static String unseen(Part part) {
        return switch (part) {
            case MENTEE ->
                "Never: your lessons, answers, plan, skills, notes and conversations, or why a pair did not come about or"
                        + " ended.";
            case MENTOR -> "Never: what you write, your mentees elsewhere, or why a pair did not come about or ended.";
            case LEAD -> "You never see anybody's work, plan or conversations.";
        };
    }
}
