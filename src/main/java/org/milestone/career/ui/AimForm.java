package org.milestone.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.milestone.career.Aim;
import org.milestone.career.PlanningService.Beginning;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Wish;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Role;

/// The few answers a plan is made of, with what is known already filled in.
final class AimForm extends Div {
    private static final int MOST_MONTHS = 600;

    private final ComboBox<Role> role = new ComboBox<>("Your role today, or the one nearest to it");
    private final IntegerField months = new IntegerField("Months in it");
    private final ComboBox<Role> target = new ComboBox<>("The role you want");
    private final MultiSelectComboBox<Certification> certifications =
            new MultiSelectComboBox<>("Certificates you want with it");
    private final NumberField hours = new NumberField("Hours of study a week");
    private final Select<Education> education = new Select<>();
    private final Checkbox noStepDown = new Checkbox("No step down on the way");
    private final IntegerField budget = new IntegerField("Most you would pay for exams, in US dollars");
    private final LocalDate today;

    AimForm(Catalog catalog, Beginning known, Optional<Role> wanted, Consumer<Aim> make) {
        this.today = known.today();
        addClassName("aim-form");
        roles(role, catalog, "aim-role");
        roles(target, catalog, "aim-target");
        certifications.setId("aim-certifications");
        certifications.setItems(catalog.certifications().values().stream()
                .filter(each -> each.preparation().hours().isPresent())
                .sorted(Comparator.comparing(Certification::shortName))
                .toList());
        certifications.setItemLabelGenerator(Certification::shortName);
        certifications.setHelperText("Optional. The plan says when its conditions are met.");
        months.setId("aim-months");
        months.setMin(0);
        months.setMax(MOST_MONTHS);
        hours.setId("aim-hours");
        hours.setMin(Wish.LEAST_HOURS);
        hours.setMax(Wish.MOST_HOURS);
        hours.setStep(0.5);
        hours.setStepButtonsVisible(true);
        education.setId("aim-education");
        education.setLabel("Education you have finished");
        education.setItems(Education.values());
        education.setItemLabelGenerator(Words::of);
        budget.setId("aim-budget");
        budget.setMin(0);
        noStepDown.setId("aim-no-step-down");
        fill(catalog, known, wanted);
        var button = new Button("Show me the dates", click -> read().ifPresent(make));
        button.setId("aim-make");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var bounds = new Div(budget, noStepDown);
        bounds.addClassName("aim-fields");
        var more = new Details("Bounds", bounds);
        more.setId("aim-more");
        more.setWidthFull();
        var fields = new Div(role, months, target, certifications, hours, education);
        fields.addClassName("aim-fields");
        var honest = new Paragraph("What your skills and your record say is read from where you keep it.");
        honest.addClassName("muted");
        add(fields, more, honest, button);
    }

    private static void roles(ComboBox<Role> field, Catalog catalog, String id) {
        field.setId(id);
        field.setItems(catalog.roles().values().stream()
                .sorted(Comparator.comparing(Role::stage).thenComparing(Role::title))
                .toList());
        field.setItemLabelGenerator(each -> each.title() + " (" + Words.of(each.stage()) + ")");
        field.setPlaceholder("Choose a role");
    }

    private void fill(Catalog catalog, Beginning known, Optional<Role> wanted) {
        var aim = known.aim();
        role.setValue(known.role().map(catalog.roles()::get).orElse(null));
        months.setValue(aim.map(each -> (int) ChronoUnit.MONTHS.between(each.since(), today))
                .orElse(0));
        target.setValue(
                wanted.or(() -> known.target().map(catalog.roles()::get)).orElse(null));
        certifications.setValue(aim.map(each -> each.wish().certifications().stream()
                        .map(catalog.certifications()::get)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(List.of()));
        hours.setValue(aim.map(each -> each.wish().hoursAWeek()).orElse(USUAL_HOURS));
        education.setValue(known.education());
        noStepDown.setValue(aim.map(each -> each.wish().noStepDown()).orElse(false));
        budget.setValue(aim.flatMap(each -> each.wish().budget()).orElse(null));
    }

    private static final double USUAL_HOURS = 5;

    private Optional<Aim> read() {
        role.setInvalid(role.isEmpty());
        role.setErrorMessage("Choose the role you are in, or the one nearest to it.");
        target.setInvalid(target.isEmpty());
        target.setErrorMessage("Choose the role you want.");
        Double week = hours.getValue();
        hours.setInvalid(week == null || week < Wish.LEAST_HOURS || week > Wish.MOST_HOURS);
        hours.setErrorMessage("Between 1 and 40 hours.");
        Integer spent = months.getValue();
        months.setInvalid(spent == null || spent < 0 || spent > MOST_MONTHS);
        if (role.isInvalid()
                || target.isInvalid()
                || week == null
                || hours.isInvalid()
                || spent == null
                || months.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new Aim(
                role.getValue().id(),
                today.minusMonths(spent),
                education.getValue(),
                new Wish(
                        target.getValue().id(),
                        certifications.getSelectedItems().stream()
                                .map(Certification::id)
                                .sorted()
                                .toList(),
                        week,
                        noStepDown.getValue(),
                        Optional.ofNullable(budget.getValue()),
                        List.of())));
    }
}
