package org.milestone.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.IntConsumer;
import org.milestone.practice.AttemptView;
import org.milestone.practice.domain.Paper;

/// All items of a paper at a glance: answered, flagged, open, closed. A number leads to its item.
final class ItemMap extends Dialog {

    ItemMap(Paper paper, List<AttemptView.Slot> slots, int current, IntConsumer go) {
        setHeaderTitle("All questions");
        setId("item-map");
        long answered = slots.stream().filter(slot -> slot.answer().isPresent()).count();
        long flagged = slots.stream().filter(AttemptView.Slot::flagged).count();
        add(new Paragraph(answered + " answered, " + (slots.size() - answered) + " not answered, " + flagged
                + " flagged. ✓ answered · ⚑ flagged · ✕ closed"));
        var sections = paper.sections();
        for (int place = 0; place < sections.size(); place++) {
            if (sections.size() > 1) {
                add(new H3(sections.get(place).title()));
            }
            add(grid(sections.get(place), slots, current, go));
        }
        var close = new Button("Back to the question", click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close);
    }

    private Div grid(Paper.Section section, List<AttemptView.Slot> slots, int current, IntConsumer go) {
        var grid = new Div();
        grid.addClassName("item-map");
        for (int place = section.first(); place < section.first() + section.count(); place++) {
            grid.add(number(slots.get(place), place == current, go));
        }
        return grid;
    }

    private NativeButton number(AttemptView.Slot slot, boolean current, IntConsumer go) {
        var button = new NativeButton(String.valueOf(slot.place() + 1), click -> {
            close();
            go.accept(slot.place());
        });
        boolean answered = slot.answer().isPresent();
        button.setId("map-" + (slot.place() + 1));
        button.setClassName("answered", answered);
        button.setClassName("flagged", slot.flagged());
        button.setClassName("closed", !slot.open());
        button.setEnabled(slot.open() || answered);
        button.getElement()
                .setAttribute(
                        "aria-label",
                        "Question " + (slot.place() + 1) + (answered ? ", answered" : ", not answered")
                                + (slot.flagged() ? ", flagged" : "") + (slot.open() ? "" : ", closed"));
        if (current) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }
}
