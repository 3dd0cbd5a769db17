package org.milestone.guide.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.milestone.content.domain.CaseStudy.Outcome;
import org.milestone.content.domain.CaseStudy.Rating;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.content.domain.InterviewQuestion.Level;
import org.milestone.content.domain.Template.Phase;

/// What readers call the things of the guide.
final class Words {
    private Words() {}

    static String of(InterviewQuestion.Kind kind) {
        return switch (kind) {
            case BEHAVIOURAL -> "Behavioural";
            case TECHNICAL -> "Technical and process";
            case CASE -> "Case and scenario";
            case LEADERSHIP -> "Leadership and team";
            case ADAPTABILITY -> "Adaptability and change";
        };
    }

    static String meaning(InterviewQuestion.Kind kind) {
        return switch (kind) {
            case BEHAVIOURAL ->
                "What you did. They ask for a story, because what somebody did once they are likely to do again.";
            case TECHNICAL -> "How you work: methods, tools, figures, and whether you can explain them.";
            case CASE -> "What you would do. There is no story to tell, so they hear you think.";
            case LEADERSHIP -> "How you get people to move who do not report to you.";
            case ADAPTABILITY -> "How you bear it when plans, tools or people change.";
        };
    }

    static String of(Level level) {
        return switch (level) {
            case ENTRY -> "Entry";
            case MID -> "Mid-level";
            case SENIOR -> "Senior";
        };
    }

    static String levels(List<Level> levels) {
        return levels.stream().sorted().map(Words::of).collect(Collectors.joining(", "));
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case WORKED -> "It worked";
            case FAILED -> "It failed";
            case MIXED -> "Mixed";
        };
    }

    static String of(Rating rating) {
        return switch (rating) {
            case GOOD -> "Good choice";
            case WORKABLE -> "Workable";
            case COSTLY -> "Costly";
        };
    }

    static String of(Phase phase) {
        return switch (phase) {
            case INITIATING -> "Initiating";
            case PLANNING -> "Planning";
            case EXECUTING -> "Executing";
            case CONTROLLING -> "Keeping it on course";
            case CLOSING -> "Closing";
            case ANY -> "At any time";
        };
    }

    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /// `+2`, `0`, `−1`.
    static String signed(int number) {
        return number > 0 ? "+" + number : number < 0 ? "−" + -number : "0";
    }

    /// The words of an author's HTML, where markup cannot be shown.
    static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
