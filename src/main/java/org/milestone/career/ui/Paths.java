package org.milestone.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.milestone.career.CareerPlan;
import org.milestone.career.CareerRoutes;
import org.milestone.career.Replanning;
import org.milestone.shell.Badge;
import org.milestone.shell.Facts;
import org.milestone.shell.Link;

/// The two or three paths that are not beaten on everything, side by side.
final class Paths extends Div {

    Paths(CareerPlan plan, Consumer<List<String>> take) {
        addClassName("paths");
        var paths = plan.latest().paths();
        for (int i = 0; i < paths.size(); i++) {
            add(card(plan, paths.get(i), i, take));
        }
    }

    /// The roles between today's and the target, in words.
    static String between(CareerPlan plan, List<String> roles) {
        var middle = roles.size() <= 2 ? roles : roles.subList(1, roles.size() - 1);
        return roles.size() <= 2
                ? "the direct move"
                : middle.stream().map(plan::title).collect(Collectors.joining(", then "));
    }

    private static Article card(CareerPlan plan, Replanning.Path path, int number, Consumer<List<String>> take) {
        var measures = path.measures();
        var steps = new OrderedList();
        steps.addClassName("path-roles");
        path.roles().forEach(role -> steps.add(new ListItem(new Link(CareerRoutes.explore(role), plan.title(role)))));
        var title = new H3(
                path.roles().size() <= 1
                        ? "In today's role"
                        : path.roles().size() == 2 ? "Directly" : "Over " + between(plan, path.roles()));
        var facts = new Facts()
                .fact("There", Words.range(plan.latest().snapshot().today(), path.whole()))
                .fact("Study", "about " + Math.round(measures.hours()) + " hours")
                .fact("Moves", String.valueOf(measures.changes()))
                .fact("Exams", measures.cost() == 0 ? "no fee known" : "from " + Math.round(measures.cost()) + " USD")
                .fact("Posts on the way", level(measures.level()));
        var card = new Article(title, steps, facts);
        card.addClassName("panel");
        if (number == 0) {
            card.add(Badge.good("Your plan"));
        } else {
            var button = new Button("Take this path", click -> take.accept(path.roles()));
            button.setId("take-" + number);
            button.addClassName("no-print");
            card.add(button);
        }
        return card;
    }

    /// The average stage stands for pay, of which there are no figures.
    private static String level(double level) {
        return level < 0.5
                ? "mostly outside project management"
                : level < 1.5
                        ? "mostly entry level"
                        : level < 2.5 ? "mostly mid-level" : level < 3.5 ? "mostly senior" : "mostly executive";
    }

    /// What the comparison leaves out.
    static Paragraph note() {
        var words = new Paragraph(
                "No path is the best one: each shown here is ahead in something. Pay stands behind the posts on the way; "
                        + "we have figures for one role only, and pay grows with the stage.");
        words.addClassName("muted");
        return words;
    }
}
