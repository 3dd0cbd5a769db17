package org.milestone.readiness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.UnaryOperator;
import org.milestone.readiness.domain.StudyPlan.Change;
import org.milestone.readiness.domain.StudyPlan.Hopeless;
import org.milestone.readiness.domain.StudyPlan.Kind;
import org.milestone.readiness.domain.StudyPlan.NotEnoughTime;
import org.milestone.readiness.domain.StudyPlan.Replan;
import org.milestone.readiness.domain.StudyPlan.Replanned;

/// What planning again came to, and why.
final class ChangesPanel extends Div {
    private final UnaryOperator<String> lesson;

    ChangesPanel(Replan replan, UnaryOperator<String> lesson) {
        this.lesson = lesson;
        addClassName("changes");
        setId("changes");
        getElement().setAttribute("role", "status");
        switch (replan) {
            case Hopeless(var time) -> add(new Paragraph("Nothing was changed. " + missing(time)));
            case Replanned made -> {
                add(new Paragraph(
                        switch (made.way()) {
                            case SHIFT -> "Planned again: the same work on later days.";
                            case SHRINK ->
                                "Planned again: all lessons stay, with less drilling and review than before.";
                            case SKIP ->
                                "Planned again: there is not enough time for everything, so some lessons are left out.";
                        }));
                var list = new UnorderedList();
                made.changes().forEach(change -> list.add(new ListItem(words(change))));
                if (!made.changes().isEmpty()) {
                    add(list);
                }
            }
        }
    }

    private String words(Change change) {
        return switch (change) {
            case Change.Moved moved ->
                (moved.kind() == Kind.MOCK ? "Mock exam " + moved.subject() : lesson.apply(moved.subject())) + ": from "
                        + Words.day(moved.from()) + " to " + Words.day(moved.to()) + ".";
            case Change.Resized resized ->
                name(resized.kind()) + ": " + Words.time(resized.after()) + " instead of "
                        + Words.time(resized.before()) + ".";
            case Change.Skipped skipped ->
                "Left out: " + lesson.apply(skipped.lesson()) + " (" + Words.time(skipped.minutes())
                        + "), because its part is " + Words.percent(skipped.weight()) + " of the exam.";
        };
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case DRILL -> "Drills";
            case MIXED_SET -> "Mixed sets";
            case REVIEW -> "Review";
            case LESSON -> "Lessons";
            case MOCK -> "Mock exams";
            case REST -> "Rest";
        };
    }

    /// How much time is missing, and what can be done about it.
    static String missing(NotEnoughTime time) {
        return "The work needs about " + Words.time(time.needed()) + " and there are " + Words.time(time.available())
                + " until the exam: " + Words.time(time.missing())
                + " are missing. More hours a week, fewer days off or a later exam would help.";
    }
}
