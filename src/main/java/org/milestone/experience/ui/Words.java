package org.milestone.experience.ui;

import java.util.List;
import org.milestone.content.domain.Certification.Fact;
import org.milestone.content.domain.Certification.Trust;
import org.milestone.content.domain.Requirement.Subject;
import org.milestone.experience.domain.Approach;
import org.milestone.experience.domain.Budget;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.EntryDraft.Mistake;
import org.milestone.experience.domain.Kind;
import org.milestone.experience.domain.Phase;
import org.milestone.shell.Dates;

/// Names, days and mistakes as this room says them.
final class Words {
    static final String CHECK = "not confirmed, check with the issuer";

    private Words() {}

    static String months(int count) {
        return count == 1 ? "1 month" : count + " months";
    }

    static String of(Kind kind) {
        return switch (kind) {
            case LEADING -> "Leading projects";
            case PROGRAMME -> "Leading programmes";
            case AGILE -> "Agile work";
            case RISK -> "Risk work";
        };
    }

    static String of(Approach approach) {
        return switch (approach) {
            case PREDICTIVE -> "Planned ahead";
            case AGILE -> "Agile";
            case HYBRID -> "A mix of both";
        };
    }

    static String of(Budget budget) {
        return switch (budget) {
            case UNDER_50K -> "Under 50 thousand";
            case TO_250K -> "50 to 250 thousand";
            case TO_1M -> "250 thousand to 1 million";
            case TO_5M -> "1 to 5 million";
            case OVER_5M -> "Over 5 million";
        };
    }

    static String of(Phase phase) {
        return switch (phase) {
            case INITIATING -> "Initiating";
            case PLANNING -> "Planning";
            case EXECUTING -> "Executing";
            case MONITORING -> "Monitoring and controlling";
            case CLOSING -> "Closing";
        };
    }

    static String of(Subject subject) {
        return switch (subject) {
            case LEADING_PROJECTS -> "Leading projects";
            case LEADING_PROGRAMMES -> "Leading programmes";
            case AGILE_WORK -> "Agile work";
            case RISK_WORK -> "Risk work";
            case SECONDARY -> "Secondary diploma or associate degree";
            case DEGREE -> "Four-year degree";
            case ACCREDITED_DEGREE -> "Degree accredited by PMI's GAC";
            case PROJECT_MANAGEMENT -> "Project management";
            case AGILE -> "Agile work";
            case RISK -> "Risk management";
            case SCRUM_COURSE -> "A live Scrum course";
        };
    }

    /// What is wrong, said so that it can be mended.
    static String of(Mistake mistake) {
        return switch (mistake.fault()) {
            case MISSING ->
                switch (mistake.field()) {
                    case FROM -> "Say when it began.";
                    case ALIAS -> "Say what others may read instead, such as “A bank's payment project”.";
                    case EMPLOYER -> "Say where it was.";
                    case TITLE -> "Give it a name.";
                    default -> "Something is missing here.";
                };
            case TOO_LONG -> "%,d characters too long.".formatted(mistake.by());
            case IN_THE_FUTURE ->
                mistake.field() == EntryDraft.Field.TO
                        ? "This day lies ahead. Leave it empty while the work goes on."
                        : "This day lies ahead. Only what has begun can be logged.";
            case BEFORE_THE_BEGINNING -> "It would end before it began. Look at both days.";
            case TOO_LONG_AGO -> "That is more than " + EntryDraft.OLDEST + " years ago. Look at the year.";
            case OUT_OF_RANGE ->
                switch (mistake.field()) {
                    case SHARE -> "Between 0 and 100 per cent.";
                    case HOURS -> "Between 1 and " + EntryDraft.MOST_HOURS + " hours, or empty for full time.";
                    case TEAM -> "Between 1 and %,d people.".formatted(EntryDraft.BIGGEST_TEAM);
                    default -> "This number cannot be.";
                };
        };
    }

    /// How sure some facts are, and where they come from.
    static String trust(List<Fact> facts) {
        if (facts.isEmpty()) {
            return "Nothing is written about these conditions: " + CHECK + ".";
        }
        var fact = facts.stream()
                .filter(one -> one.trust().isDoubtful())
                .findFirst()
                .orElse(facts.getFirst());
        return trust(fact.trust()) + ", looked up on " + Dates.day(fact.verified()) + ".";
    }

    static String trust(Trust trust) {
        return switch (trust) {
            case O -> "By the issuer's own page";
            case T2 -> "By two sources that agree";
            case T1 -> "By one source: " + CHECK;
            case X -> "Sources disagree: " + CHECK;
            case M -> "Commonly told, " + CHECK;
        };
    }
}
