package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.LongConsumer;
import org.milestone.experience.ExperienceService.Log;

/// What was removed and can still be brought back.
final class RemovedPanel extends Div {

    RemovedPanel(Log log, LongConsumer restore, LongConsumer restorePosition) {
        setId("removed");
        addClassName("section");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        log.removedEntries()
                .forEach(entry -> list.add(
                        line("back-" + entry.id(), entry.project().title(), () -> restore.accept(entry.id()))));
        log.removedPositions()
                .forEach(place -> list.add(line(
                        "back-position-" + place.id(),
                        place.position().title() + ", " + place.position().employer(),
                        () -> restorePosition.accept(place.id()))));
        var words = new Paragraph("For thirty days you can bring it back. Then it is gone for good.");
        words.addClassName("muted");
        add(new NativeDetails("Removed lately", new Div(words, list)));
    }

    private static Component line(String id, String title, Runnable back) {
        var button = new Button("Bring back", click -> back.run());
        button.setId(id);
        button.setAriaLabel("Bring back " + title);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var row = new Div(new Span(title), button);
        row.addClassName("xp-row");
        return new ListItem(row);
    }
}
