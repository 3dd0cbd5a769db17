package org.milestone.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.milestone.programme.domain.Part;

/// What whoever leads a programme sees of somebody in it, and what they never see.
final class SeenPanel extends Div {

    SeenPanel(Part part) {
        addClassName("seen");
        setId("seen");
        var list = new UnorderedList();
        Words.seen(part).forEach(sentence -> list.add(new ListItem(sentence)));
        var never = new Paragraph(Words.unseen(part));
        never.addClassName("never");
        add(list, never);
    }
}
