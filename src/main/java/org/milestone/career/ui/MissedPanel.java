package org.milestone.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.milestone.account.CurrentAccount;
import org.milestone.career.CheckIn.State;
import org.milestone.career.GoalService;
import org.milestone.shell.Dates;
import org.milestone.shell.Notices;

/// A week that was missed, and the three things one tap does about it.
final class MissedPanel extends Div {
    private final GoalService goals;
    private final CurrentAccount current;
    private final Runnable after;

    MissedPanel(GoalService goals, CurrentAccount current, LocalDate week, Runnable after) {
        this.goals = goals;
        this.current = current;
        this.after = after;
        setId("missed");
        addClassName("corner");
        var words = new Paragraph("Nothing was said of the week of " + Dates.day(week) + ". That happens. One tap:");
        var buttons = new Div(
                button("Move my goals by a week", "ease-shift", State.SHIFTED, "All open goals are a week later."),
                button("Fewer hours from now on", "ease-shrink", State.SHRUNK, "The plan reckons with a quarter less."),
                button("Just go on", "ease-skip", State.SKIPPED, "One mark, no excuse."));
        buttons.addClassName("actions");
        add(words, buttons);
    }

    private Button button(String text, String id, State how, String sentence) {
        var button = new Button(
                text,
                click -> goals.ease(current.require(), how).ifPresent(eased -> {
                    after.run();
                    Notices.undoable(sentence, () -> {
                        goals.undo(current.require(), eased);
                        after.run();
                    });
                }));
        button.setId(id);
        return button;
    }
}
