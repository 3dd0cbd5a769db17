package org.milestone.guide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.milestone.guide.domain.Play;
import org.milestone.shell.Address;
import org.milestone.shell.Link;
import org.milestone.shell.Prose;
import org.milestone.shell.Section;

/// The moment to decide now; each choice is a link to the same case one decision further.
final class StepPanel extends Div {

    StepPanel(Play play) {
        var step = play.now();
        var question = new Paragraph(step.question());
        question.addClassName("case-question");
        var choices = new OrderedList();
        choices.addClassName("case-choices");
        for (int number = 1; number <= step.choices().size(); number++) {
            var words = new Span(Words.plain(step.choices().get(number - 1).text()));
            var link = new Link(
                    Address.of(Entries.path(play.study().id()), Address.text(CaseView.WAY, play.wayWith(number))),
                    words);
            link.setId("choice-" + number);
            choices.add(new ListItem(link));
        }
        add(new Section(step.title(), new Prose(step.text()), question, choices));
    }
}
