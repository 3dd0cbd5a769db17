package org.milestone.experience.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.milestone.experience.VerificationService.Open;
import org.milestone.experience.domain.Texts;
import org.milestone.shell.Facts;

/// The one project a verifier is shown, as it was when they were asked.
final class ShownPanel extends Div {

    ShownPanel(Open open) {
        setId("shown");
        addClassName("sure");
        var project = open.shown().project();
        var facts = new Facts().fact("Project", project.title());
        if (!open.shown().employer().isBlank()) {
            facts.fact("Where", open.shown().employer());
        }
        facts.fact("When", Texts.span(project.period()));
        facts.fact("Led by " + open.owner(), project.shareLed() + " %");
        facts.fact("Steered", Words.of(project.approach()));
        project.teamSize().ifPresent(size -> facts.fact("Team", size + (size == 1 ? " person" : " people")));
        project.budget().ifPresent(budget -> facts.fact("Budget", Words.of(budget)));
        add(facts);
        told("Objective", project.objective());
        told("What " + open.owner() + " did", project.role());
        told("Outcome", project.outcome());
    }

    private void told(String name, String text) {
        if (!text.isBlank()) {
            var label = new Paragraph(name);
            label.addClassName("condition-text");
            var told = new Paragraph(text);
            told.addClassName("text-words");
            add(label, told);
        }
    }
}
