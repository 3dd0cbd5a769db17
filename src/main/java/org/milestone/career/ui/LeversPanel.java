package org.milestone.career.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.milestone.career.CareerPlan;
import org.milestone.career.CareerRoutes;
import org.milestone.career.domain.Lever;
import org.milestone.shell.Link;

/// What would move the date, the strongest first, each with the place where it is done.
final class LeversPanel extends UnorderedList {

    LeversPanel(CareerPlan plan) {
        addClassName("levers");
        setId("levers");
        plan.latest().levers().forEach(lever -> add(row(plan, lever)));
    }

    private static ListItem row(CareerPlan plan, Lever lever) {
        var what = new Span(
                lever.what() == Lever.What.OTHER_PATH
                        ? "The way over " + Paths.between(plan, lever.path())
                        : Words.of(lever.what()));
        what.addClassName("lever-what");
        var effect = new Span(Words.effect(lever.days()));
        effect.addClassName("lever-effect");
        if (lever.days() < 0) {
            effect.addClassName("earlier");
        }
        var row = new ListItem(what, effect);
        switch (lever.what()) {
            case MORE_HOURS -> row.add(new Span(""));
            case ASSIGNMENT -> row.add(new Link(CareerRoutes.GOALS, "Make it a goal"));
            case MONTHS_EARNED -> row.add(new Link("/experience", "Look at your record"));
            case OTHER_PATH -> row.add(new Link(CareerRoutes.PLAN + "#paths", "Compare the paths"));
        }
        return row;
    }
}
