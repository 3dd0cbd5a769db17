package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.mentoring.ActionService;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.domain.Side;
import org.milestone.shell.Notices;

/// What each of the two took on.
final class ActionsPanel extends Div {
    private static final Duration DONE_SHOWN = Duration.ofDays(14);

    private final ActionService actions;
    private final AccountId me;
    private final Pair pair;
    private final Again again;
    private final UnorderedList todo = new UnorderedList();

    ActionsPanel(Desk desk, Picture picture, Again again) {
        this.actions = desk.work().actions();
        this.me = desk.current().require();
        this.pair = picture.pair();
        this.again = again;
        todo.addClassName("plain-list");
        show(picture);
        add(todo, add());
    }

    private void show(Picture picture) {
        todo.removeAll();
        actions.all(me, pair.id()).stream()
                .filter(one -> one.doneAt()
                        .filter(at -> at.isBefore(picture.since().minus(DONE_SHOWN)))
                        .isEmpty())
                .forEach(one -> todo.add(new ListItem(action(one))));
    }

    private Component add() {
        var who = new Select<Side>();
        who.setId("action-who");
        who.setLabel("Who");
        who.setItems(Side.values());
        who.setItemLabelGenerator(side -> side == pair.side() ? "you" : pair.otherName());
        who.setValue(Side.MENTEE);
        var what = new TextField("Will do");
        what.setId("action-what");
        what.setMaxLength(ActionService.LONGEST);
        what.setHelperText("You and " + pair.otherName() + " read it.");
        var add = MentoringPage.button("action-add", "Add", () -> {
            if (actions.add(me, pair.id(), who.getValue(), what.getValue(), Optional.empty())) {
                what.clear();
                again.draw(this::show);
            } else {
                Notices.refused("Write what it is, in one line.");
            }
        });
        var row = MentoringPage.actions(who, what, add);
        row.addClassName("field-row");
        return row;
    }

    private Component action(ActionService.Action one) {
        var box = new Checkbox((one.side() == pair.side() ? "You: " : pair.otherName() + ": ") + one.what());
        box.setId("action-" + one.id());
        box.setValue(one.doneAt().isPresent());
        box.addValueChangeListener(change -> {
            actions.done(me, one.id(), change.getValue());
            again.draw(this::show);
        });
        return box;
    }
}
