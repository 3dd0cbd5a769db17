package org.milestone.guide.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.shell.Prose;

/// The bones of a good answer: a story in its four parts, or an explanation.
final class OutlinePanel extends Div {

    OutlinePanel(InterviewQuestion.Outline outline) {
        switch (outline) {
            case InterviewQuestion.Star star -> {
                var parts = new DescriptionList();
                parts.addClassName("star");
                part(parts, "Situation", star.situation());
                part(parts, "Task", star.task());
                part(parts, "Action", star.action());
                part(parts, "Result", star.result());
                add(parts);
            }
            case InterviewQuestion.Answer answer -> add(new Prose(answer.text()));
        }
    }

    private static void part(DescriptionList list, String name, String html) {
        var description = new DescriptionList.Description();
        description.add(new Prose(html));
        list.add(new Div(new DescriptionList.Term(name), description));
    }
}
