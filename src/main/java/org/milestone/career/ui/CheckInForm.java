package org.milestone.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.milestone.career.CheckIn;
import org.milestone.career.CheckIn.Mood;
import org.milestone.career.CheckIn.State;

/// Three lines, and what may be said beside them.
final class CheckInForm extends Div {
    private final TextArea moved = area("What moved?", "moved");
    private final TextArea blocked = area("What stood in the way?", "blocked");
    private final TextArea next = area("What is the next step?", "next-step");
    private final NumberField hours = new NumberField("Hours of study, about");
    private final RadioButtonGroup<Mood> mood = new RadioButtonGroup<>("How did it go? (if you like)");
    private final Checkbox shared = new Checkbox("A mentor I give my consent to may read this week");

    CheckInForm(LocalDate week, Optional<CheckIn> known, Consumer<CheckIn> keep) {
        addClassName("check-in-form");
        hours.setId("spent");
        hours.setMin(0);
        hours.setMax(CheckIn.MOST_HOURS);
        hours.setStep(0.5);
        hours.setHelperText("Teaches the plan your own pace.");
        mood.setId("mood");
        mood.setItems(Mood.values());
        mood.setItemLabelGenerator(Words::of);
        shared.setId("check-in-shared");
        known.ifPresent(this::fill);
        var readers = new Paragraph("Only you read this, unless you tick the box and a mentor has your consent.");
        readers.addClassNames("muted", "small");
        var button = new Button(known.isPresent() ? "Keep the change" : "Keep it", click -> {
            if (hours.isInvalid()) {
                return;
            }
            keep.accept(new CheckIn(
                    week,
                    State.DONE,
                    moved.getValue(),
                    blocked.getValue(),
                    next.getValue(),
                    hours.getOptionalValue(),
                    mood.getOptionalValue(),
                    shared.getValue()));
        });
        button.setId("check-in-keep");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(moved, blocked, next, hours, mood, shared, readers, button);
    }

    private void fill(CheckIn said) {
        moved.setValue(said.moved());
        blocked.setValue(said.blocked());
        next.setValue(said.next());
        hours.setValue(said.hours().orElse(null));
        mood.setValue(said.mood().orElse(null));
        shared.setValue(said.shared());
    }

    private static TextArea area(String label, String id) {
        var area = new TextArea(label);
        area.setId(id);
        area.setMaxLength(CheckIn.LONGEST);
        area.setMinRows(1);
        area.setWidthFull();
        return area;
    }
}
