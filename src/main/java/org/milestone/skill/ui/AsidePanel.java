package org.milestone.skill.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Consumer;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Id;

/// Skills somebody put aside, each with the reason and the way back.
final class AsidePanel extends UnorderedList {

    AsidePanel(Catalog catalog, Map<String, String> aside, Consumer<String> back) {
        addClassName("plain-list");
        aside.forEach((id, reason) -> {
            var skill = catalog.skills().get(id);
            if (skill != null) {
                var why = new Span(reason);
                why.addClassName("muted");
                var take = new Button("Take it in again", click -> back.accept(id));
                take.setId("take-in-" + Id.lastWord(id));
                take.setAriaLabel("Take " + skill.title() + " in again");
                take.addThemeVariants(ButtonVariant.TERTIARY);
                var item = new ListItem(new Span(skill.title()), why, take);
                item.addClassName("aside-line");
                add(item);
            }
        });
    }
}
