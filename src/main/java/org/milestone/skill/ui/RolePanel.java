package org.milestone.skill.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Stage;
import org.milestone.shell.Link;
import org.milestone.shell.Section;
import org.milestone.skill.SkillRoutes;

/// Which role to rate oneself for, by how far on it is.
final class RolePanel extends Div {

    RolePanel(Catalog catalog) {
        setId("choose-role");
        for (var stage : Stage.values()) {
            var list = new UnorderedList();
            list.addClassName("lines");
            catalog.roles().values().stream()
                    .filter(role -> role.stage() == stage && stage != Stage.START)
                    .forEach(role -> {
                        var about = new Span(role.summary());
                        about.addClassName("muted");
                        list.add(new ListItem(new Span(new Link(SkillRoutes.assess(role.id()), role.title()), about)));
                    });
            if (list.getComponentCount() > 0) {
                add(new Section(Words.of(stage), list));
            }
        }
    }
}
