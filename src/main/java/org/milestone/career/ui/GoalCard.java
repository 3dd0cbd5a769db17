package org.milestone.career.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Locale;
import org.milestone.career.Goal;
import org.milestone.content.domain.GoalGuide.Kind;
import org.milestone.shell.Badge;
import org.milestone.shell.Facts;
import org.milestone.shell.Kit;

/// A goal as a card.
final class GoalCard extends Article {

    /// What can be done with an open goal.
    record Actions(Runnable done, Runnable change, Runnable leave, Runnable remove) {}

    GoalCard(Goal goal, LocalDate today, Actions actions) {
        this(goal, today, buttons(goal, actions));
    }

    GoalCard(Goal goal, LocalDate today, Component... actions) {
        addClassNames("panel", "goal-card");
        setId("goal-" + goal.id());
        var draft = goal.draft();
        var head = new Div(new Badge(name(draft.kind())), new Badge(Words.due(goal, today)));
        if (goal.state() != Goal.State.OPEN) {
            head.add(Badge.good(Words.of(goal.state())));
        }
        if (draft.shared()) {
            head.add(new Badge("A mentor with your consent may see it"));
        }
        head.addClassName("tags");
        add(new H3(draft.title()), head);
        if (!draft.ifThen().isBlank()) {
            var line = new Paragraph(draft.ifThen());
            line.addClassName("if-then");
            add(line);
        }
        var facts = new Facts();
        fact(facts, "Measure", draft.measure());
        fact(facts, "First step", draft.firstStep());
        fact(facts, "Why it matters", draft.reason());
        if (draft.hours() > 0) {
            fact(facts, "Study", Words.hours(draft.hours()) + ", counted in your plan");
        }
        if (facts.getChildren().findAny().isPresent()) {
            add(facts);
        }
        add(Kit.actions(actions));
    }

    private static void fact(Facts facts, String name, String value) {
        if (!value.isBlank()) {
            facts.fact(name, value);
        }
    }

    private static Component[] buttons(Goal goal, Actions actions) {
        return new Component[] {
            Kit.primary("done-" + goal.id(), "Done", actions.done()),
            Kit.button("change-" + goal.id(), "Change", actions.change()),
            Kit.button("leave-" + goal.id(), "Leave it", actions.leave()),
            Kit.button("remove-" + goal.id(), "Remove", actions.remove())
        };
    }

    static String name(Kind kind) {
        var words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
