package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.milestone.account.CurrentAccount;
import org.milestone.content.domain.Requirement;
import org.milestone.content.domain.Requirement.Subject;
import org.milestone.content.domain.Requirement.What;
import org.milestone.experience.EligibilityService;
import org.milestone.experience.EligibilityService.Answer;
import org.milestone.experience.EligibilityService.Stated;
import org.milestone.experience.EligibilityService.Statement;
import org.milestone.experience.domain.Eligibility;
import org.milestone.shell.Dates;
import org.milestone.shell.Notices;
import org.milestone.shell.Section;

/// What only the person knows: education, hours of training, conditions nothing is counted for.
/// Each with a day and with where the proof is.
final class StatementsPanel extends Div {
    private final Answer answer;
    private final EligibilityService eligibility;
    private final CurrentAccount current;
    private final Runnable changed;
    private final Div body = new Div();

    StatementsPanel(Answer answer, EligibilityService eligibility, CurrentAccount current, Runnable changed) {
        this.answer = answer;
        this.eligibility = eligibility;
        this.current = current;
        this.changed = changed;
        body.addClassName("statements");
        var asked = conditions(answer.eligibility()).toList();
        if (asked.stream()
                .anyMatch(one -> one.what() == What.EDUCATION && one.of().isPresent())) {
            body.add(education());
        }
        var subjects = asked.stream()
                .flatMap(one -> one.of().stream())
                .filter(subject -> subject.what() == What.TRAINING)
                .distinct()
                .toList();
        if (!subjects.isEmpty()) {
            body.add(training(subjects));
        }
        asked.stream().filter(EligibilityService::confirmable).distinct().forEach(one -> body.add(condition(one)));
        list();
        if (body.getChildren().findAny().isPresent()) {
            add(new Section("What you state yourself", body).at("statements"));
        }
    }

    private static Stream<Requirement.One> conditions(Eligibility part) {
        return switch (part) {
            case Eligibility.Leaf leaf -> Stream.of(leaf.one());
            case Eligibility.All all -> all.parts().stream().flatMap(StatementsPanel::conditions);
            case Eligibility.Any any -> any.parts().stream().flatMap(StatementsPanel::conditions);
        };
    }

    private Component education() {
        var level = new Select<Subject>();
        level.setId("education");
        level.setLabel("Your highest education");
        level.setItems(Arrays.stream(Subject.values())
                .filter(subject -> subject.what() == What.EDUCATION)
                .toList());
        level.setItemLabelGenerator(Words::of);
        level.setValue(answer.standing().education().orElse(Subject.DEGREE));
        return form(
                "education",
                "Education",
                "State it",
                new Div(level),
                (day, proof) -> eligibility.stateEducation(current.require(), level.getValue(), day, proof));
    }

    private Component training(List<Subject> subjects) {
        var subject = new Select<Subject>();
        subject.setId("training-subject");
        subject.setLabel("About");
        subject.setItems(subjects);
        subject.setItemLabelGenerator(Words::of);
        subject.setValue(subjects.getFirst());
        var hours = new IntegerField("Hours");
        hours.setId("training-hours");
        hours.setManualValidation(true);
        return form("training", "Hours of training", "Add the hours", new Div(subject, hours), (day, proof) -> {
            var stated = eligibility.addTraining(
                    current.require(), subject.getValue(), hours.getValue() == null ? 0 : hours.getValue(), day, proof);
            hours.setErrorMessage("Between 1 and %,d hours.".formatted(EligibilityService.MOST_HOURS));
            hours.setInvalid(stated instanceof EligibilityService.NoSuchHours);
            return stated;
        });
    }

    private Component condition(Requirement.One one) {
        int number = Math.abs(one.text().hashCode() % 1_000);
        return form(
                "condition-" + number,
                one.text(),
                "I meet this",
                new Div(),
                (day, proof) -> eligibility.confirm(
                        current.require(), answer.certification().id(), one.text(), day, proof));
    }

    private Component form(
            String id, String name, String verb, Div fields, BiFunction<LocalDate, String, Stated> state) {
        var day = new DatePicker("Completed on");
        Days.dress(day, id + "-day", answer.today());
        var proof = new TextField("Where the proof is");
        proof.setId(id + "-proof");
        proof.setPlaceholder("Diploma of 2015, University of Porto");
        proof.setManualValidation(true);
        var button = new Button(verb, click -> {
            day.setInvalid(day.getValue() == null);
            day.setErrorMessage("Say when, a day that has come.");
            if (day.getValue() != null) {
                settle(state.apply(day.getValue(), proof.getValue()), day, proof);
            }
        });
        button.setId(id + "-state");
        fields.add(day, proof);
        fields.addClassName("set-fields");
        var form = new Div(new H3(name), fields, button);
        form.addClassNames("panel", "quick");
        return form;
    }

    private void settle(Stated stated, DatePicker day, TextField proof) {
        switch (stated) {
            case EligibilityService.Kept _ -> {
                changed.run();
                Notices.done("Stated. You can take it back at any time.");
            }
            case EligibilityService.NoSuchDay() -> day.setInvalid(true);
            case EligibilityService.ProofTooLong(int by) -> {
                proof.setErrorMessage("%,d characters too long.".formatted(by));
                proof.setInvalid(true);
            }
            case EligibilityService.NoSuchHours() -> {
                // told beside the hours
            }
            case EligibilityService.NotAsked() ->
                Notices.refused("That is not asked for any more. Load the page again to see what is.");
        }
    }

    private void list() {
        var statements = eligibility.statements(current.require()).stream()
                .filter(statement -> statement.words().isEmpty()
                        || statement.subject().equals(answer.certification().id()))
                .toList();
        if (statements.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.setId("stated");
        list.addClassNames("plain-list", "entries");
        statements.forEach(statement -> list.add(new ListItem(line(statement))));
        body.add(new H3("Stated so far"), list);
    }

    private Component line(Statement statement) {
        var name = statement.about().map(Words::of).orElse(statement.words())
                + (statement.hours().isPresent() ? ": " + statement.hours().getAsInt() + " hours" : "");
        var proof = new Span(Dates.day(statement.on())
                + (statement.proof().isBlank() ? " · no proof named yet" : " · " + statement.proof()));
        proof.addClassNames("small", "muted");
        var words = new Div(new Span(name), proof);
        words.addClassName("xp-words");
        var away = new Button("Take back", click -> takeBack(statement));
        away.setId("take-back-" + statement.id());
        away.setAriaLabel("Take back: " + name);
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var row = new Div(words, away);
        row.addClassName("xp-row");
        return row;
    }

    private void takeBack(Statement statement) {
        var me = current.require();
        eligibility.takeBack(me, statement.id());
        changed.run();
        Notices.undoable("Taken back.", () -> {
            eligibility.again(me, statement);
            changed.run();
        });
    }
}
