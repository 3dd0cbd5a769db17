package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.ExperienceService.Workplace;
import org.milestone.experience.domain.Approach;
import org.milestone.experience.domain.Budget;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.EntryDraft.Field;
import org.milestone.experience.domain.EntryDraft.Mistake;
import org.milestone.experience.domain.EntryLint.Finding;
import org.milestone.experience.domain.Phase;

/// The fields of an entry, with room beside each for what was found there.
final class EntryForm extends Div {
    private static final int PAUSE_MILLIS = 600;

    private final Map<Field, Div> rooms = new EnumMap<>(Field.class);
    private final TextField title = new TextField("What was made or changed?");
    private final TextArea objective = new TextArea("Objective");
    private final TextArea role = new TextArea("Your own part");
    private final TextArea outcome = new TextArea("Outcome");
    private final DatePicker from = new DatePicker("Began on");
    private final DatePicker to = new DatePicker("Ended on");
    private final IntegerField share = new IntegerField("Share you led, in %");
    private final IntegerField hours = new IntegerField("Hours a week");
    private final IntegerField team = new IntegerField("People in the team");
    private final Select<Budget> budget = new Select<>();
    private final Select<Workplace> position = new Select<>();
    private final RadioButtonGroup<Approach> approach = new RadioButtonGroup<>("How was it steered?");
    private final CheckboxGroup<Phase> phases = new CheckboxGroup<>("Process groups you took part in");
    private final Checkbox programme = new Checkbox("A programme: several projects towards one benefit");
    private final Checkbox risk = new Checkbox("Risk management was part of my task");
    private final Checkbox secret = new Checkbox("Confidential: others read another name");
    private final TextField alias = new TextField("The name others read");
    private final List<Workplace> positions;

    EntryForm(LocalDate today, List<Workplace> positions, Runnable changed) {
        this.positions = positions;
        addClassName("entry-form");
        text(title, "title", "", EntryDraft.LONGEST_TITLE);
        area(objective, "objective", "What was to be different afterwards, for whom, by when?");
        area(role, "role", "I planned, I decided, I led: what you did yourself.");
        area(outcome, "outcome", "How did it end, with a number?");
        Days.dress(from, "entry-from", today);
        Days.dress(to, "entry-to", today);
        to.setHelperText("Leave it empty while it goes on.");
        number(share, "share", "");
        number(hours, "hours", "Empty: full time.");
        number(team, "team", "");
        budget.setId("entry-budget");
        budget.setLabel("Budget");
        budget.setItems(Budget.values());
        budget.setEmptySelectionAllowed(true);
        budget.setEmptySelectionCaption("Not said");
        budget.setItemLabelGenerator(each -> each == null ? "Not said" : Words.of(each));
        position.setId("entry-position");
        position.setLabel("Where?");
        position.setItems(positions);
        position.setEmptySelectionAllowed(true);
        position.setEmptySelectionCaption("Not said");
        position.setItemLabelGenerator(
                place -> place == null ? "Not said" : place.position().employer());
        approach.setId("entry-approach");
        approach.setItems(Approach.values());
        approach.setItemLabelGenerator(Words::of);
        phases.setId("entry-phases");
        phases.setItems(Phase.values());
        phases.setItemLabelGenerator(Words::of);
        programme.setId("entry-programme");
        risk.setId("entry-risk");
        secret.setId("entry-secret");
        text(
                alias,
                "alias",
                "In the four texts it stands for the title, wherever that is written.",
                EntryDraft.LONGEST_TITLE);
        secret.addValueChangeListener(change -> alias.setVisible(change.getValue()));
        alias.setVisible(false);
        add(
                row(title, Field.TITLE),
                side(from, to, position),
                room(Field.FROM),
                row(objective, Field.OBJECTIVE),
                row(role, Field.ROLE),
                row(outcome, Field.OUTCOME),
                approach,
                side(share, hours, team, budget),
                room(Field.SHARE),
                phases,
                kinds(),
                alias);
        List.<HasValue<?, ?>>of(
                        title, objective, role, outcome, from, to, share, hours, team, budget, position, approach,
                        phases, programme, risk, secret, alias)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    private Component kinds() {
        var words = new Paragraph(
                "Agile and mixed work counts as agile. A programme counts as one instead of as a project.");
        words.addClassNames("small", "muted");
        var kinds = new Div(programme, risk, secret, words);
        kinds.addClassName("entry-kinds");
        return kinds;
    }

    private static void text(TextField field, String id, String helper, int longest) {
        field.setId("entry-" + id);
        field.setHelperText(helper.isEmpty() ? null : helper);
        field.setWidthFull();
        field.setMaxLength(longest + 50);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }

    private static void area(TextArea field, String id, String helper) {
        field.setId("entry-" + id);
        field.setHelperText(helper);
        field.setWidthFull();
        field.setMinHeight("6.5rem");
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }

    private static void number(IntegerField field, String id, String helper) {
        field.setId("entry-" + id);
        field.setHelperText(helper.isEmpty() ? null : helper);
        field.setManualValidation(true);
    }

    private static Component side(Component... fields) {
        var side = new Div(fields);
        side.addClassName("set-fields");
        return side;
    }

    private Component row(Component field, Field place) {
        var row = new Div(field, room(place));
        row.addClassName("noted");
        return row;
    }

    private Div room(Field place) {
        var room = new Div();
        room.addClassName("notes-room");
        room.setId("notes-" + place.name().toLowerCase(java.util.Locale.ROOT));
        rooms.put(place, room);
        return room;
    }

    /// Puts a draft into the fields.
    void take(Draft draft) {
        var entry = draft.entry();
        title.setValue(entry.title());
        objective.setValue(entry.objective());
        role.setValue(entry.role());
        outcome.setValue(entry.outcome());
        from.setValue(entry.from().orElse(null));
        to.setValue(entry.to().orElse(null));
        share.setValue(entry.shareLed());
        hours.setValue(boxed(entry.hoursAWeek()));
        team.setValue(boxed(entry.teamSize()));
        budget.setValue(entry.budget().orElse(null));
        position.setValue(positions.stream()
                .filter(place -> draft.position().filter(id -> id == place.id()).isPresent())
                .findFirst()
                .orElse(null));
        approach.setValue(entry.approach());
        phases.setValue(entry.phases());
        programme.setValue(entry.programme());
        risk.setValue(entry.risk());
        secret.setValue(entry.confidential());
        alias.setValue(entry.alias());
        alias.setVisible(entry.confidential());
    }

    /// What stands in the fields.
    Draft read() {
        return new Draft(
                new EntryDraft(
                        title.getValue(),
                        objective.getValue(),
                        role.getValue(),
                        outcome.getValue(),
                        approach.getValue(),
                        Optional.ofNullable(from.getValue()),
                        Optional.ofNullable(to.getValue()),
                        share.getValue() == null ? 0 : share.getValue(),
                        opened(hours.getValue()),
                        opened(team.getValue()),
                        Optional.ofNullable(budget.getValue()),
                        phases.getValue(),
                        secret.getValue(),
                        alias.getValue(),
                        programme.getValue(),
                        risk.getValue()),
                Optional.ofNullable(position.getValue()).map(Workplace::id));
    }

    /// Marks what is wrong, and nothing else.
    void tell(List<Mistake> mistakes) {
        Map<Field, HasValidation> fields = Map.of(
                Field.TITLE, title,
                Field.OBJECTIVE, objective,
                Field.ROLE, role,
                Field.OUTCOME, outcome,
                Field.FROM, from,
                Field.TO, to,
                Field.SHARE, share,
                Field.HOURS, hours,
                Field.TEAM, team,
                Field.ALIAS, alias);
        fields.values().forEach(field -> field.setInvalid(false));
        mistakes.forEach(mistake -> {
            var field = fields.get(mistake.field());
            if (field != null) {
                field.setErrorMessage(Words.of(mistake));
                field.setInvalid(true);
            }
        });
    }

    /// Shows what was found, beside the field it was found in.
    void show(List<Finding> findings) {
        rooms.values().forEach(Div::removeAll);
        findings.forEach(finding -> {
            var room = rooms.get(finding.field());
            if (room != null) {
                room.add(note(finding));
            }
        });
    }

    private static Component note(Finding finding) {
        var words = FindingWords.of(finding);
        var what = new Span(words.what() + ".");
        what.addClassName("note-what");
        var note = new Div(new Paragraph(what, new Span(" " + words.why())));
        if (!words.example().isEmpty()) {
            var example = new Paragraph("Better: " + words.example());
            example.addClassName("note-example");
            note.add(example);
        }
        note.addClassName("finding");
        note.addClassName(finding.found().refused() ? "refused" : "worth-knowing");
        note.setId("found-"
                + finding.found().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-"
                + finding.field().name().toLowerCase(java.util.Locale.ROOT));
        return note;
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static OptionalInt opened(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
