package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.milestone.career.CareerPlan;
import org.milestone.career.CheckIn;
import org.milestone.career.Goal;
import org.milestone.content.domain.Catalog;
import org.milestone.experience.EligibilityService;
import org.milestone.experience.SharedExperienceService.Told;
import org.milestone.experience.domain.Eligibility;
import org.milestone.hiring.InterviewAnswer;
import org.milestone.hiring.SharedStoriesService;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.MenteeService.Way;
import org.milestone.shell.Dates;
import org.milestone.shell.Facts;
import org.milestone.shell.Kit;
import org.milestone.shell.Table;

/// What is shown of a mentee, part by part; what was not allowed leaves no trace.
final class PicturePanel extends Div {
    private static final int MOST = 6;

    private final Catalog catalog;

    PicturePanel(Desk desk, Picture picture, Runnable again) {
        this.catalog = desk.library().catalog();
        addClassName("picture");
        add(new StudyPanel(catalog, picture, desk.current().zone()));
        way(picture.way());
        if (picture.bands().isPresent() || picture.marks().isPresent()) {
            add(new SkillsPanel(desk, picture, again));
        }
        picture.eligibility().ifPresent(this::eligibility);
        picture.projects().ifPresent(this::projects);
        picture.practised().ifPresent(count -> add(new H3("Interview practice"), new Paragraph(practised(count))));
        picture.stories().ifPresent(this::stories);
    }

    private void way(Way way) {
        var facts = new Facts();
        way.exam()
                .ifPresent(exam -> facts.fact(
                        "Next exam", Words.exam(catalog, exam.certification()) + ", " + Dates.shortDay(exam.day())));
        way.course()
                .ifPresent(course -> facts.fact(
                        "Arrives", "about " + Dates.shortDay(course.middle()) + Words.drift(course.drift())));
        way.plan()
                .ifPresent(plan ->
                        facts.fact("Towards", plan.title(plan.aim().wish().target())));
        if (facts.getChildren().findAny().isPresent()) {
            add(new H3("Plan"), facts);
        }
        way.plan().ifPresent(this::moves);
        way.goals().filter(goals -> !goals.isEmpty()).ifPresent(this::goals);
        way.checkIns().filter(weeks -> !weeks.isEmpty()).ifPresent(this::checkIns);
    }

    private void moves(CareerPlan plan) {
        var moved = plan.history().stream()
                .filter(step -> step.difference().days() != 0)
                .limit(MOST)
                .toList();
        if (!moved.isEmpty()) {
            var list = new UnorderedList();
            moved.forEach(step -> list.add(new ListItem(Dates.shortDay(step.madeOn()) + ": the date moved"
                    + Words.drift(step.difference().days()) + " to " + Dates.shortDay(step.middle()))));
            add(new NativeDetails("How the date moved", list));
        }
    }

    private void goals(List<Goal> goals) {
        var table = new Table("Shared goals", "Goal", "By", "Measured by");
        goals.forEach(goal -> table.row(
                new Span(goal.draft().title()),
                new Span(Dates.shortDay(goal.draft().due()) + (goal.late() ? ", over" : "")),
                new Span(goal.draft().measure())));
        add(table);
    }

    private void checkIns(List<CheckIn> weeks) {
        add(new H3("Check-ins"));
        weeks.stream().limit(MOST).forEach(week -> {
            var panel = Kit.panel(Kit.muted("Week of " + Dates.shortDay(week.week())));
            said(panel, "What moved", week.moved());
            said(panel, "What was in the way", week.blocked());
            said(panel, "Next", week.next());
            add(panel);
        });
    }

    private static void said(Div panel, String name, String words) {
        if (!words.isBlank()) {
            panel.add(Kit.muted(name), Kit.quoted(words));
        }
    }

    private void eligibility(List<EligibilityService.Answer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        var table = new Table("Experience against what certifications ask for", "Certification", "How it stands");
        answers.stream()
                .limit(MOST)
                .forEach(answer ->
                        table.row(new Span(answer.certification().shortName()), new Span(reach(answer.eligibility()))));
        add(new H3("Experience"), table);
    }

    static String reach(Eligibility eligibility) {
        var distance = eligibility.distance();
        return switch (distance.reach()) {
            case MET -> "everything asked for is there";
            case DOABLE -> "no months to wait for; the rest can be done now";
            case DATED ->
                months(distance.months())
                        + distance.day()
                                .map(day -> " missing, there by " + Dates.shortDay(day))
                                .orElse(" missing");
            case UNDATED -> months(distance.months()) + " missing, and nothing brings them at present";
            case CLOSED -> "not possible with what was stated";
        };
    }

    private static String months(int months) {
        return months == 1 ? "1 month" : months + " months";
    }

    private void projects(List<Told> projects) {
        projects.stream().limit(MOST).forEach(project -> {
            var panel = Kit.panel(new Paragraph(project.title()));
            panel.add(Kit.muted(project.shareLed() + " % led"
                    + (project.confidential() ? ", confidential: only its public name is shown" : "")));
            said(panel, "Objective", project.objective());
            said(panel, "Own part", project.role());
            said(panel, "Outcome", project.outcome());
            add(panel);
        });
    }

    static String practised(SharedStoriesService.Count count) {
        return count.answered() == 1 ? "One question practised." : count.answered() + " questions practised.";
    }

    static String question(Catalog catalog, InterviewAnswer answer) {
        return Optional.ofNullable(catalog.guide().interviews().get(answer.question()))
                .map(question -> question.question())
                .orElse(answer.question());
    }

    private void stories(List<InterviewAnswer> stories) {
        stories.stream().limit(MOST).forEach(answer -> {
            var body = new Div();
            said(body, "Situation", answer.story().situation());
            said(body, "Task", answer.story().task());
            said(body, "Action", answer.story().action());
            said(body, "Result", answer.story().result());
            add(new NativeDetails(question(catalog, answer), body));
        });
    }
}
