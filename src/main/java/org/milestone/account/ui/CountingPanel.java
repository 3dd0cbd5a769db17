package org.milestone.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.milestone.account.Counting;
import org.milestone.account.CurrentAccount;
import org.milestone.shell.Dates;
import org.milestone.shell.Link;
import org.milestone.shell.Table;

/// In the numbers of which groups somebody is counted, and when they were.
final class CountingPanel extends Div {
    private static final int MOST = 30;

    CountingPanel(Counting counting, CurrentAccount current) {
        var me = current.require();
        var agreed = counting.agreed(me);
        if (agreed.isEmpty()) {
            add(new Paragraph("You are counted in no group."));
        } else {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            agreed.forEach(one -> list.add(new ListItem(new Link(one.circle(), one.title()))));
            add(
                    new Paragraph("Whoever leads these groups reads numbers about all of you together, never about"
                            + " you. Leave a group on its page, and you are counted no more."),
                    list);
        }
        var counted = counting.counted(me, MOST);
        if (!counted.isEmpty()) {
            var table = new Table("When you were counted", "When", "Who asked", "Group");
            counted.forEach(one -> table.row(
                    new Span(Dates.shortMoment(one.at(), current.zone())),
                    new Span(one.viewer().orElse("Somebody who has left")),
                    new Span(one.title())));
            add(table);
        }
    }
}
