package org.milestone.programme.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.programme.domain.Outline;

/// What a lead says of a programme.
final class OutlineForm extends Div {
    private final TextField name = new TextField("Name");
    private final TextArea purpose = new TextArea("What it is for");
    private final DatePicker from = new DatePicker("First day");
    private final DatePicker until = new DatePicker("Last day");

    OutlineForm(Outline outline) {
        addClassName("programme-form");
        name.setId("name");
        name.setHelperText("Everybody you invite reads it, also in the letter.");
        name.setMaxLength(Outline.LONGEST_NAME);
        name.setWidthFull();
        name.setManualValidation(true);
        name.setValue(outline.name());
        purpose.setId("purpose");
        purpose.setHelperText("Who it is meant for and what people get out of it. Everybody you invite reads it.");
        purpose.setMaxLength(Outline.LONGEST_PURPOSE);
        purpose.setWidthFull();
        purpose.setMinHeight("6rem");
        purpose.setManualValidation(true);
        purpose.setValue(outline.purpose());
        from.setId("from");
        from.setValue(outline.from());
        until.setId("until");
        until.setManualValidation(true);
        until.setValue(outline.until());
        var days = new Div(from, until);
        days.addClassName("days");
        add(name, purpose, days);
    }

    /// What stands there now; empty while a day is missing.
    Optional<Outline> value() {
        refuse(null);
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        if (first == null || last == null) {
            refuse(Outline.Fault.DAYS);
            return Optional.empty();
        }
        return Optional.of(new Outline(name.getValue(), purpose.getValue(), first, last));
    }

    /// Says beside the field what is amiss.
    void refuse(Outline.@Nullable Fault fault) {
        name.setInvalid(fault == Outline.Fault.NO_NAME || fault == Outline.Fault.NAME_TOO_LONG);
        purpose.setInvalid(fault == Outline.Fault.PURPOSE_TOO_LONG);
        until.setInvalid(fault == Outline.Fault.DAYS);
        if (fault != null) {
            var words = Words.of(fault);
            name.setErrorMessage(words);
            purpose.setErrorMessage(words);
            until.setErrorMessage(words);
            if (name.isInvalid()) {
                name.focus();
            }
        }
    }
}
