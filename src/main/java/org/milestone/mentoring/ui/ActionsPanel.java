package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.mentoring.ActionService;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.domain.Side;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// What each of the two took on.
final class ActionsPanel extends Div {
    private final ActionService actions;
    private final AccountId me;
    private final Pair pair;
    private final Again again;
    private final UnorderedList todo = new UnorderedList();
    private final Div older = new Div();

    ActionsPanel(Desk desk, Picture picture, Again again) {
        this.actions = desk.work().actions();
        this.me = desk.current().require();
        this.pair = picture.pair();
        this.again = again;
        todo.addClassName("plain-list");
        show();
        add(todo, add(), older);
    }

    private void show() {
        var all = actions.todo(me, pair.id());
        todo.removeAll();
        all.current().forEach(one -> todo.add(new ListItem(action(one))));
        todo.setVisible(!all.current().isEmpty());
        boolean open = SessionsPanel.isOpen(older);
        older.removeAll();
        if (!all.older().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            all.older().forEach(one -> list.add(new ListItem(action(one))));
            var details = new NativeDetails(
                    "Older (" + all.older().size() + ")",
                    new Div(Kit.muted("Left open for four weeks, so nobody waits for it any more."), list));
            details.setOpen(open);
            older.add(details);
        }
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
        var add = Kit.button("action-add", "Add", () -> {
            if (actions.add(me, pair.id(), who.getValue(), what.getValue(), Optional.empty())) {
                what.clear();
                again.draw(picture -> show());
            } else {
                Notices.refused("Write what it is, in one line.");
            }
        });
        var row = Kit.actions(who, what, add);
        row.addClassName("field-row");
        return row;
    }

    private Component action(ActionService.Action one) {
        var box = new Checkbox((one.side() == pair.side() ? "You: " : pair.otherName() + ": ") + one.what());
        box.setId("action-" + one.id());
        box.setValue(one.doneAt().isPresent());
        box.addValueChangeListener(change -> {
            actions.done(me, one.id(), change.getValue());
            again.draw(picture -> show());
        });
        return box;
    }
}
