package org.milestone.readiness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.milestone.content.domain.Certification;
import org.milestone.readiness.PlanService.Wishes;
import org.milestone.review.ReviewSettingsService.Goal;

/// What a plan is made of: the exam and its day, hours a week, days without study.
final class PlanForm extends Div {
    private static final int USUAL_WEEKS = 8;
    private static final int USUAL_HOURS = 6;
    private static final int MOST_HOURS = 60;
    private static final int HOUR = 60;

    private final Select<Certification> exam = new Select<>();
    private final DatePicker day = new DatePicker("Day of the exam");
    private final IntegerField hours = new IntegerField("Hours a week");
    private final CheckboxGroup<DayOfWeek> rest = new CheckboxGroup<>("Days of the week without study");
    private final TextField off = new TextField("Days off");

    PlanForm(List<Certification> exams, Optional<Wishes> wishes, LocalDate today, Consumer<Wishes> make) {
        addClassName("review-settings");
        exam.setLabel("Exam");
        exam.setId("plan-exam");
        exam.setItems(exams);
        exam.setItemLabelGenerator(Certification::shortName);
        exam.setValue(exams.stream()
                .filter(each -> wishes.filter(
                                wish -> wish.exam().certification().equals(each.id()))
                        .isPresent())
                .findFirst()
                .orElse(exams.getFirst()));
        day.setId("plan-day");
        day.setLocale(Locale.UK);
        day.setMin(today.plusDays(2));
        day.setValue(wishes.map(wish -> wish.exam().day())
                .filter(date -> date.isAfter(today))
                .orElse(today.plusWeeks(USUAL_WEEKS)));
        hours.setId("plan-hours");
        hours.setMin(1);
        hours.setMax(MOST_HOURS);
        hours.setStepButtonsVisible(true);
        hours.setValue(wishes.map(wish -> wish.minutesAWeek() / HOUR).orElse(USUAL_HOURS));
        rest.setId("plan-rest");
        rest.setItems(DayOfWeek.values());
        rest.setItemLabelGenerator(each -> each.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        rest.setValue(wishes.map(Wishes::restDays).orElse(Set.of(DayOfWeek.SUNDAY)));
        off.setId("plan-off");
        off.setHelperText("Single days without study, with commas between: 2027-01-01, 2027-02-14");
        off.setWidthFull();
        off.setValue(wishes.map(wish -> new TreeSet<>(wish.daysOff())
                        .stream().map(LocalDate::toString).collect(Collectors.joining(", ")))
                .orElse(""));
        var button = new Button("Make the plan", click -> read().ifPresent(make));
        button.setId("plan-make");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var words = new Paragraph(
                "Lessons first, drills along with them, cards to review every day, two mock exams before the end, and the day before the exam for rest.");
        words.addClassName("muted");
        var fields = new Div(exam, day, hours);
        fields.addClassName("set-fields");
        add(words, fields, rest, off, button);
    }

    private Optional<Wishes> read() {
        var when = day.getValue();
        var time = hours.getValue();
        var free = daysOff();
        day.setInvalid(when == null);
        hours.setInvalid(time == null || time < 1 || time > MOST_HOURS);
        off.setInvalid(free.isEmpty());
        off.setErrorMessage("Write each day as 2027-01-31.");
        if (when == null || time == null || hours.isInvalid() || free.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Wishes(new Goal(exam.getValue().id(), when), time * HOUR, rest.getValue(), free.orElseThrow()));
    }

    private Optional<Set<LocalDate>> daysOff() {
        try {
            return Optional.of(Arrays.stream(off.getValue().split("[,;\\s]+"))
                    .filter(word -> !word.isEmpty())
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
