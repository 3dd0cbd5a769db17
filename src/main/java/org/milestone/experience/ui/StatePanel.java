package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.experience.CredentialService;
import org.milestone.experience.CredentialService.Credential;
import org.milestone.experience.CredentialService.Kept;
import org.milestone.experience.CredentialService.State;
import org.milestone.experience.RenewalService.Ledger;
import org.milestone.readiness.PlanService;
import org.milestone.readiness.PlanService.Wishes;
import org.milestone.review.ReviewSettingsService.Goal;
import org.milestone.shell.Dates;
import org.milestone.shell.Facts;
import org.milestone.shell.Notices;

/// Booking an exam, and saying that one is held. What is kept is in the fields and can be changed.
final class StatePanel extends Div {
    private final Ledger ledger;
    private final CredentialService credentials;
    private final CurrentAccount current;
    private final Runnable changed;

    StatePanel(
            Ledger ledger, PlanService plans, CredentialService credentials, CurrentAccount current, Runnable changed) {
        this.ledger = ledger;
        this.credentials = credentials;
        this.current = current;
        this.changed = changed;
        addClassName("statements");
        var studied = plans.plan(current.require())
                .map(PlanService.Plan::wishes)
                .map(Wishes::exam)
                .filter(exam ->
                        exam.certification().equals(ledger.certification().id()));
        var state = ledger.credential().map(Credential::state).orElse(State.WANTED);
        if (state == State.HELD) {
            add(facts(ledger.credential().orElseThrow()), holding(state), booking(studied));
        } else {
            add(booking(studied), holding(state));
        }
    }

    private static Component facts(Credential credential) {
        var facts = new Facts();
        credential.since().ifPresent(day -> facts.fact("Since", Dates.day(day)));
        facts.fact("Good until", credential.until().map(Dates::day).orElse("it does not run out"));
        if (!credential.number().isBlank()) {
            facts.fact("Number", credential.number());
        }
        return facts;
    }

    private Component booking(Optional<Goal> studied) {
        boolean held =
                ledger.credential().filter(one -> one.state() == State.HELD).isPresent();
        var day = new DatePicker("Day of the exam");
        Days.dress(day, "exam-day", ledger.today());
        var booked = ledger.credential().flatMap(Credential::exam);
        day.setValue(booked.or(() -> studied.map(Goal::day)).orElse(null));
        var button = new Button("Book this day", click -> settle(day));
        button.setId("exam-book");
        var words = new Paragraph(
                studied.filter(goal -> booked.isPresent() && !booked.get().equals(goal.day()))
                        .map(goal -> "Your study plan goes for " + Dates.day(goal.day())
                                + ". Book the day that is right, and the plan follows.")
                        .orElse("Reviews and a study plan for this exam go by this day."));
        words.addClassName("muted");
        var fields = new Div(day);
        fields.addClassName("set-fields");
        return form(held ? "Sit it again" : "Book the exam", fields, words, button);
    }

    private void settle(DatePicker day) {
        if (day.getValue() == null) {
            wrong(day, "Say which day.");
            return;
        }
        switch (credentials.book(current.require(), ledger.certification().id(), day.getValue())) {
            case CredentialService.Booked(var credential, var planned) -> {
                changed.run();
                Notices.done(booked(planned));
            }
            case CredentialService.NoSuchDay() -> wrong(day, "A day from tomorrow on, within two years.");
            case CredentialService.NoCertification() -> gone();
            case CredentialService.Done(var _),
                    CredentialService.EndsBeforeItBegins(),
                    CredentialService.NumberTooLong(int _) -> throw new IllegalStateException("booking has no term");
        }
    }

    private static String booked(Optional<PlanService.Made> planned) {
        return switch (planned.orElse(null)) {
            case null -> "Booked. Reviews go for this day from now on.";
            case PlanService.Done() -> "Booked, and your study plan is made anew for this day.";
            case PlanService.TooLittle(var _) ->
                "Booked. Your study plan does not fit before this day: open it, and give it more hours a week.";
            case PlanService.NotPossible() -> "Booked. Your study plan could not be moved to this day.";
        };
    }

    private Component holding(State state) {
        var since = new DatePicker("Held since");
        Days.dress(since, "held-since", ledger.today());
        var until = new DatePicker("Good until");
        Days.dress(until, "held-until", ledger.today());
        until.setHelperText("Leave it empty, and its rules say it.");
        var number = new TextField("Number on the certificate");
        number.setId("held-number");
        number.setManualValidation(true);
        ledger.credential().ifPresent(credential -> {
            since.setValue(credential.since().orElse(null));
            until.setValue(credential.until().orElse(null));
            number.setValue(credential.number());
        });
        var button = new Button(
                state == State.HELD ? "Keep the change" : "I hold it", click -> settle(since, until, number));
        button.setId("held-keep");
        var fields = new Div(since, until, number);
        fields.addClassName("set-fields");
        return form(state == State.HELD ? "Change it" : "Passed? Say you hold it", fields, button);
    }

    private void settle(DatePicker since, DatePicker until, TextField number) {
        since.setInvalid(false);
        until.setInvalid(false);
        number.setInvalid(false);
        if (since.getValue() == null) {
            wrong(since, "Say since when.");
            return;
        }
        switch (hold(since.getValue(), Optional.ofNullable(until.getValue()), number.getValue())) {
            case CredentialService.Done(var credential) -> {
                changed.run();
                Notices.done(credential
                        .until()
                        .map(day -> "Kept. A letter comes before " + Dates.day(day) + ".")
                        .orElse("Kept. It does not run out."));
            }
            case CredentialService.NoSuchDay() -> wrong(since, "A day that has come, within a lifetime.");
            case CredentialService.EndsBeforeItBegins() -> wrong(until, "It would run out before it began.");
            case CredentialService.NumberTooLong(int by) -> {
                number.setErrorMessage("%,d characters too long.".formatted(by));
                number.setInvalid(true);
            }
            case CredentialService.NoCertification() -> gone();
            case CredentialService.Booked(var _, var _) -> throw new IllegalStateException("holding books nothing");
        }
    }

    private Kept hold(LocalDate since, Optional<LocalDate> until, String number) {
        return credentials.hold(current.require(), ledger.certification().id(), since, until, number);
    }

    private static void wrong(DatePicker day, String why) {
        day.setErrorMessage(why);
        day.setInvalid(true);
    }

    private static void gone() {
        Notices.refused("This certification is not in the catalogue any more. What you kept stays yours.");
    }

    private static Component form(String title, Component... content) {
        var form = new Div(new H3(title));
        form.add(content);
        form.addClassNames("panel", "quick");
        return form;
    }
}
