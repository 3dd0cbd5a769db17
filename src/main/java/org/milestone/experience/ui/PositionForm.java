package org.milestone.experience.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.ExperienceService.Workplace;
import org.milestone.experience.domain.EntryDraft.Field;
import org.milestone.experience.domain.PositionDraft;

/// A position, new or there.
final class PositionForm extends Div {
    private final TextField employer = new TextField("Employer");
    private final TextField title = new TextField("Your title there");
    private final TextField place = new TextField("Place");
    private final TextArea summary = new TextArea("In a sentence");
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");

    PositionForm(
            Optional<Workplace> there,
            LocalDate today,
            Function<PositionDraft, ExperienceService.Saving> keep,
            Runnable cancel) {
        setId("position-form");
        addClassNames("panel", "quick");
        employer.setId("position-employer");
        title.setId("position-title");
        place.setId("position-place");
        summary.setId("position-summary");
        summary.setWidthFull();
        employer.setManualValidation(true);
        title.setManualValidation(true);
        place.setManualValidation(true);
        summary.setManualValidation(true);
        Days.dress(from, "position-from", today);
        Days.dress(to, "position-to", today);
        to.setHelperText("Leave it empty while you are there.");
        there.map(Workplace::position).ifPresent(position -> {
            employer.setValue(position.employer());
            title.setValue(position.title());
            place.setValue(position.place());
            summary.setValue(position.summary());
            from.setValue(position.period().from());
            to.setValue(position.period().to().orElse(null));
        });
        var save = new Button("Keep the position", click -> tell(keep.apply(read())));
        save.setId("position-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button("Never mind", click -> cancel.run());
        leave.setId("position-cancel");
        var names = new Div(employer, title, place);
        names.addClassName("set-fields");
        var days = new Div(from, to);
        days.addClassName("set-fields");
        var actions = new Div(save, leave);
        actions.addClassName("actions");
        add(names, days, summary, actions);
    }

    private PositionDraft read() {
        return new PositionDraft(
                employer.getValue(),
                title.getValue(),
                place.getValue(),
                summary.getValue(),
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(to.getValue()));
    }

    private void tell(ExperienceService.Saving saving) {
        Map<Field, HasValidation> fields = Map.of(
                Field.EMPLOYER, employer,
                Field.TITLE, title,
                Field.PLACE, place,
                Field.SUMMARY, summary,
                Field.FROM, from,
                Field.TO, to);
        fields.values().forEach(field -> field.setInvalid(false));
        if (saving instanceof ExperienceService.Refused(var mistakes)) {
            mistakes.forEach(mistake -> {
                var field = fields.get(mistake.field());
                if (field != null) {
                    field.setErrorMessage(Words.of(mistake));
                    field.setInvalid(true);
                }
            });
        }
    }
}
