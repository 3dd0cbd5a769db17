package org.milestone.career.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.milestone.career.CareerPlan;
import org.milestone.career.CareerRoutes;
import org.milestone.career.domain.Activity;
import org.milestone.career.domain.Simulated.Critical;
import org.milestone.shell.Link;
import org.milestone.shell.Table;
import org.milestone.skill.SkillRoutes;

/// What the plan is made of, honestly: what was taken from the person, what is a judgement of
/// ours, and each activity with how often it decided the date.
final class MadeOfPanel extends Div {
    private static final Critical NEVER = new Critical(0, 0);

    MadeOfPanel(CareerPlan plan) {
        var snapshot = plan.latest().snapshot();
        var situation = snapshot.situation();
        var standing = situation.standing();
        var list = new UnorderedList();
        list.add(
                new ListItem(new Span("Today's role: " + plan.title(standing.role()) + ", for "
                        + Words.count(standing.monthsInRole(), "month", "months") + ".")),
                new ListItem(
                        new Span("Skills: as you and others rated them and quizzes show. Of what nobody said anything "
                                + "yet, we take the level today's role usually asks for. "),
                        new Link(SkillRoutes.assess(situation.wish().target()), "Rate your skills")),
                new ListItem(
                        new Span("Experience and certificates: from your record, "
                                + (standing.months().isEmpty()
                                        ? "which holds no months yet. "
                                        : "which holds "
                                                + standing.months().values().stream()
                                                        .mapToInt(List::size)
                                                        .max()
                                                        .orElse(0)
                                                + " months of the kind you have most of. ")),
                        new Link("/experience", "Look at your record")),
                new ListItem(new Span(pace(plan))),
                new ListItem(new Span("Time in a role, time to be hired, months a role yields, hours a level takes: "
                        + "planning values of ours, a judgement and no measurement. Application, booking and a second "
                        + "try at an exam are reckoned with as well.")));
        list.addClassName("lines");
        add(list, activities(plan));
    }

    private static String pace(CareerPlan plan) {
        var pace = plan.latest().snapshot().situation().pace();
        var factor = String.format(Locale.ENGLISH, "%.1f", pace.ours());
        return pace.weeks() == 0
                ? "Pace: study usually takes " + factor
                        + " times as long as planned; your check-ins will put your own pace in its place."
                : "Pace: after " + Words.count(pace.weeks(), "check-in", "check-ins") + " we reckon that you take "
                        + factor + " times as long as planned.";
    }

    private static Div activities(CareerPlan plan) {
        var snapshot = plan.latest().snapshot();
        var table = new Table(
                "Everything on the way, and in how many of 100 runs it decided the date",
                "Activity",
                "Reckoned",
                "Decided");
        snapshot.activities().stream()
                .filter(activity -> !activity.kind().isPoint() && activity.kind() != Activity.Kind.RETAKE)
                .sorted(Comparator.comparingDouble(
                        activity -> -critical(plan, activity).months()))
                .forEach(activity -> table.row(
                        new Span(name(plan, activity)),
                        new Span(amount(activity)),
                        new Span(String.valueOf(
                                Math.round(100 * critical(plan, activity).share())))));
        return new Div(new Paragraph(new Link(CareerRoutes.EXPLORE, "The roles behind it on the map")), table);
    }

    private static Critical critical(CareerPlan plan, Activity activity) {
        return plan.latest().snapshot().simulated().critical().getOrDefault(activity.key(), NEVER);
    }

    private static String name(CareerPlan plan, Activity activity) {
        var name = plan.title(activity.subject());
        return switch (activity.kind()) {
            case STUDY -> "Study: " + name;
            case OWN_STUDY -> "Study for a goal of yours";
            case EXAM_STUDY -> "Study for " + name;
            case PRACTICE -> "Practice at work for " + name;
            case TIME_IN_ROLE -> "Time as " + name;
            case MONTHS ->
                activity.place().isEmpty()
                        ? "Conditions of " + name
                        : "Months of " + Words.experience(activity.place()) + " for " + name;
            case APPLICATION -> "Application for " + name;
            case BOOKING -> "Waiting for the exam of " + name;
            case RETAKE -> "Second try at " + name;
            case HIRING -> "Finding the post of " + name;
            case START, PASSED, FINISH -> name;
        };
    }

    private static String amount(Activity activity) {
        if (activity.kind() == Activity.Kind.MONTHS) {
            return "as they come together";
        }
        return activity.kind().isStudy()
                ? Math.round(activity.amount().usual()) + " hours"
                : Words.months(activity.amount().usual());
    }
}
