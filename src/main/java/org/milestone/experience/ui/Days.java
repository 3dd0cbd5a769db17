package org.milestone.experience.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/// Fields for days, all alike.
final class Days {
    private Days() {}

    /// A field for a day that has come. Its limits are told by us, so it says nothing of itself.
    static void dress(DatePicker field, String id, LocalDate today) {
        field.setId(id);
        field.setLocale(Locale.UK);
        // A calendar that opens while one types catches the next key and the next click.
        field.setAutoOpen(false);
        field.setInitialPosition(today);
        field.setManualValidation(true);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy", "MM/yyyy"));
    }
}
