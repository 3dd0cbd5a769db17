package org.milestone.experience.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongConsumer;
import org.milestone.account.CurrentAccount;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.ExperienceService.Log;
import org.milestone.experience.ExperienceService.Workplace;
import org.milestone.experience.domain.Approach;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.EntryDraft.Field;
import org.milestone.experience.domain.EntryDraft.Mistake;
import org.milestone.shell.Notices;

/// A project logged in forty seconds: what, from when to when, how much led, how. What is typed is
/// kept as a draft at once.
final class QuickPanel extends Div {
    private static final List<Integer> SHARES = List.of(100, 75, 50, 25, 0);

    private final ExperienceService experience;
    private final CurrentAccount current;
    private final LongConsumer logged;
    private final TextField title = new TextField("What was made or changed?");
    private final DatePicker from = new DatePicker("Began on");
    private final DatePicker to = new DatePicker("Ended on");
    private final Select<Integer> share = new Select<>();
    private final RadioButtonGroup<Approach> approach = new RadioButtonGroup<>("How was it steered?");
    private final Select<Workplace> position = new Select<>();
    private final Span state = new Span();
    private EntryDraft rest = EntryDraft.EMPTY;

    QuickPanel(ExperienceService experience, CurrentAccount current, Log log, LongConsumer logged) {
        this.experience = experience;
        this.current = current;
        this.logged = logged;
        addClassNames("panel", "quick");
        title.setId("quick-title");
        title.setPlaceholder("Customer portal for 30,000 policy holders");
        title.setWidthFull();
        title.setValueChangeMode(ValueChangeMode.ON_BLUR);
        title.setManualValidation(true);
        Days.dress(from, "quick-from", log.today());
        Days.dress(to, "quick-to", log.today());
        to.setHelperText("Leave it empty while it goes on.");
        share.setId("quick-share");
        share.setLabel("How much of it did you lead?");
        share.setItems(SHARES);
        share.setItemLabelGenerator(QuickPanel::share);
        approach.setId("quick-approach");
        approach.setItems(Approach.values());
        approach.setItemLabelGenerator(Words::of);
        position.setId("quick-position");
        position.setLabel("Where?");
        position.setItems(log.positions());
        position.setEmptySelectionAllowed(true);
        position.setEmptySelectionCaption("Not said");
        position.setItemLabelGenerator(
                place -> place == null ? "Not said" : place.position().employer());
        position.setVisible(!log.positions().isEmpty());
        var button = new Button("Log it", click -> log());
        button.setId("quick-log");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        state.setId("quick-state");
        state.addClassNames("small", "muted");
        state.getElement().setAttribute("role", "status");
        var days = new Div(from, to);
        days.addClassName("set-fields");
        var how = new Div(share, position);
        how.addClassName("set-fields");
        var foot = new Div(button, state);
        foot.addClassName("actions");
        add(new H2("Log a project"), title, days, how, approach, foot);
        take(experience.draft(current.require()), log);
        List.<HasValue<?, ?>>of(title, from, to, share, approach, position)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        keep();
                    }
                }));
    }

    private static String share(int share) {
        return switch (share) {
            case 100 -> "All of it";
            case 0 -> "None: I took part";
            case 50 -> "About half";
            default -> "About " + share + " %";
        };
    }

    private void take(Optional<Draft> draft, Log log) {
        rest = draft.map(Draft::entry).orElse(EntryDraft.EMPTY);
        title.setValue(rest.title());
        from.setValue(rest.from().orElse(null));
        to.setValue(rest.to().orElse(null));
        share.setValue(SHARES.contains(rest.shareLed()) ? rest.shareLed() : 100);
        approach.setValue(rest.approach());
        draft.flatMap(Draft::position)
                .flatMap(id -> log.positions().stream()
                        .filter(place -> place.id() == id)
                        .findFirst())
                .or(() -> log.positions().stream().findFirst())
                .ifPresent(position::setValue);
        if (draft.isPresent()) {
            state.setText("Your draft is still here.");
        }
    }

    private Draft read() {
        return new Draft(
                new EntryDraft(
                        title.getValue(),
                        rest.objective(),
                        rest.role(),
                        rest.outcome(),
                        approach.getValue(),
                        Optional.ofNullable(from.getValue()),
                        Optional.ofNullable(to.getValue()),
                        share.getValue(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Set.of(),
                        false,
                        "",
                        false,
                        false),
                Optional.ofNullable(position.getValue()).map(Workplace::id));
    }

    private void keep() {
        experience.keepDraft(current.require(), read());
        state.setText("Draft kept.");
    }

    private void log() {
        var draft = read();
        experience.keepDraft(current.require(), draft);
        switch (experience.add(current.require(), draft)) {
            case ExperienceService.Saved(long id) -> logged.accept(id);
            case ExperienceService.Refused(var mistakes) -> tell(mistakes);
            case ExperienceService.TooMany() ->
                Notices.refused("There are " + ExperienceService.MOST + " entries already. Remove some first.");
            case ExperienceService.ChangedElsewhere(), ExperienceService.Gone() ->
                throw new IllegalStateException("nothing new is changed elsewhere");
        }
    }

    private void tell(List<Mistake> mistakes) {
        Map<Field, HasValidation> fields = Map.of(Field.TITLE, title, Field.FROM, from, Field.TO, to);
        fields.values().forEach(field -> field.setInvalid(false));
        for (var mistake : mistakes) {
            var field = fields.get(mistake.field());
            if (field != null) {
                field.setErrorMessage(Words.of(mistake));
                field.setInvalid(true);
            }
        }
        state.setText("Not logged yet: look at what is marked. The draft is kept.");
    }
}
