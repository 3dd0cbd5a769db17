package org.milestone.content.ui;

import java.util.Locale;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Certification.Approach;
import org.milestone.content.domain.Kind;
import org.milestone.content.domain.Role.Move;
import org.milestone.content.domain.Role.Need;
import org.milestone.content.domain.Role.Transition;
import org.milestone.content.domain.Skill.Family;
import org.milestone.content.domain.Stage;
import org.milestone.content.domain.Tool.Use;

/// What readers call the things of the catalog.
final class Words {
    private static final int MONTHS = 12;
    private static final int HALF = 6;

    private Words() {}

    static String of(Stage stage) {
        return switch (stage) {
            case START -> "Start";
            case ENTRY -> "Entry";
            case MID -> "Mid-level";
            case SENIOR -> "Senior";
            case EXECUTIVE -> "Executive";
        };
    }

    static String meaning(Stage stage) {
        return switch (stage) {
            case START -> "Jobs outside project management that people often come from.";
            case ENTRY -> "First posts inside projects.";
            case MID -> "Answering for a project, or for how well a team works.";
            case SENIOR -> "The largest projects, several at once, and other project managers.";
            case EXECUTIVE -> "Portfolios, and how the whole organisation delivers.";
        };
    }

    static String of(Need need) {
        return switch (need) {
            case MUST -> "Must";
            case USUAL -> "Usual";
            case PLUS -> "Plus";
        };
    }

    static String of(Move move) {
        return switch (move) {
            case PROMOTION -> "Promotion";
            case LATERAL -> "Sideways";
            case STEP_DOWN -> "A step down";
        };
    }

    static String of(Family family) {
        return switch (family) {
            case TECHNICAL -> "Technical";
            case PROJECT_MANAGEMENT -> "Project management";
            case PEOPLE -> "People";
        };
    }

    static String of(Approach approach) {
        return switch (approach) {
            case PREDICTIVE -> "Planned ahead";
            case AGILE -> "Agile";
            case MIXED -> "Mixed";
            case SERVICE -> "Service management";
            case ARCHITECTURE -> "Architecture";
            case ANALYSIS -> "Analysis";
            case CHANGE -> "Change management";
        };
    }

    static String of(Use use) {
        return switch (use) {
            case PLANNING -> "Planning and schedules";
            case AGILE -> "Boards and backlogs";
            case COLLABORATION -> "Working together";
            case RESOURCES -> "People and capacity";
            case DOCUMENTS -> "Documents and knowledge";
        };
    }

    static String of(Kind kind) {
        return switch (kind) {
            case LESSON -> "Lesson";
            case TRACK -> "Track";
            case ROLE -> "Role";
            case SKILL -> "Skill";
            case CERTIFICATION -> "Certification";
            case TOOL -> "Tool";
            case TERM -> "Term";
            case SALARY -> "Pay";
            case INTERVIEW -> "Interview question";
            case CASE -> "Case study";
            case TEMPLATE -> "Template";
            case QUESTION -> "Answer";
        };
    }

    static String plural(Kind kind) {
        return switch (kind) {
            case SALARY -> "Pay";
            case CASE -> "Case studies";
            default -> of(kind) + "s";
        };
    }

    /// `pass-mark` is `Pass mark` on the screen; the reader thinks of time, not of minutes.
    static String fact(String kind) {
        return switch (kind) {
            case "minutes" -> "Time";
            case "item-types" -> "Kinds of question";
            case "reference" -> "Based on";
            default -> {
                var words = kind.replace('-', ' ');
                yield words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            }
        };
    }

    /// `PMP, Project Management Professional`; once where both names are the same.
    static String names(Certification certification) {
        return certification.shortName().equals(certification.title())
                ? certification.title()
                : certification.shortName() + ", " + certification.title();
    }

    /// `usually after 3 years (18 months to 5 years)`.
    static String time(Transition transition) {
        var usual = "usually after " + span(transition.usual());
        return transition.shortest() == transition.longest()
                ? usual
                : usual + " (" + span(transition.shortest()) + " to " + span(transition.longest()) + ")";
    }

    private static String span(int months) {
        if (months < 2 * MONTHS || months % HALF != 0) {
            return months == MONTHS ? "a year" : months == 1 ? "a month" : months + " months";
        }
        return months / MONTHS + (months % MONTHS == 0 ? "" : "½") + " years";
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
