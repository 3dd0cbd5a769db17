package org.milestone.guide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.milestone.guide.domain.Play;
import org.milestone.shell.Prose;

/// The decisions before the last one, folded away.
final class EarlierPanel extends Div {

    EarlierPanel(Play play) {
        var list = new OrderedList();
        list.addClassName("earlier");
        var earlier = play.decisions().subList(0, play.decisions().size() - 1);
        earlier.forEach(decision -> {
            var choice = new Span(Words.plain(decision.choice().text()));
            list.add(new ListItem(
                    new Paragraph(new Span(decision.step().title() + ": "), choice),
                    new Prose(decision.choice().consequence()),
                    DecisionPanel.mark(decision.choice().rating())));
        });
        var fold = new NativeDetails("Earlier decisions (" + earlier.size() + ")", list);
        fold.addClassName("fold");
        add(fold);
    }
}
