package org.milestone.skill.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Role;
import org.milestone.shell.Link;
import org.milestone.skill.SkillRoutes;
import org.milestone.skill.SkillState;

/// What five skills say already: the closest role today, and what is most in the way.
final class FirstAnswer extends Div {

    FirstAnswer(Catalog catalog, SkillState state, Role role) {
        setId("first-answer");
        addClassName("first-answer");
        var title = new Paragraph(state.assessment(role).isOver() ? "What your ratings say" : "A first answer");
        title.addClassName("corner-title");
        add(title);
        state.closest(catalog.roles().values())
                .ifPresent(distance -> add(new Paragraph(
                        new Span("Closest to you today: "),
                        new Link(
                                "/" + distance.role(),
                                catalog.role(distance.role()).title()),
                        new Span("."))));
        add(state.mostInTheWay(role)
                .map(gap -> {
                    var side = gap.widest();
                    return new Paragraph(
                            new Span("Most in the way of " + role.title() + ": "),
                            new Link(
                                    SkillRoutes.skill(gap.skill()),
                                    catalog.skill(gap.skill()).title()),
                            new Span(", " + Words.word(side.axis()) + " "
                                    + side.standing()
                                            .band()
                                            .map(band -> Words.number(band.mean()))
                                            .orElse("unknown")
                                    + " of " + side.required() + "."));
                })
                .orElseGet(
                        () -> new Paragraph("Nothing of what you have rated is in the way of " + role.title() + ".")));
    }
}
