package org.milestone.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.milestone.account.Counting;
import org.milestone.account.CurrentAccount;
import org.milestone.shell.Link;
import org.milestone.shell.Table;

/// In the numbers of which groups somebody is counted, and when they were.
final class CountingPanel extends Div {
    private static final int MOST = 30;

    private final transient CurrentAccount current;

    CountingPanel(Counting counting, CurrentAccount current) {
        this.current = current;
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
                    new Span(moment(one.at())),
                    new Span(one.viewer().orElse("Somebody who has left")),
                    new Span(one.title())));
            add(table);
        }
    }

    private String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.UK)
                .format(moment.atZone(current.zone()));
    }
}
