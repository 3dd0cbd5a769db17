package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.ExperienceService.Log;
import org.milestone.experience.ExperienceService.Workplace;
import org.milestone.experience.domain.Texts;
import org.milestone.shell.Notices;

/// Where somebody worked; a position is changed where it stands.
final class PositionsPanel extends Div {
    private final ExperienceService experience;
    private final CurrentAccount current;
    private final Runnable changed;
    private final Log log;
    private final Div form = new Div();

    PositionsPanel(Log log, ExperienceService experience, CurrentAccount current, Runnable changed) {
        this.experience = experience;
        this.current = current;
        this.changed = changed;
        this.log = log;
        setId("position-list");
        addClassName("positions");
        var list = new UnorderedList();
        list.addClassNames("plain-list", "entries");
        log.positions().forEach(place -> list.add(new ListItem(line(place))));
        if (log.positions().isEmpty()) {
            var words = new Paragraph("A position is where a project was; several projects can hang on one.");
            words.addClassName("muted");
            add(words);
        } else {
            add(list);
        }
        var add = new Button("Add a position", click -> edit(Optional.empty()));
        add.setId("position-add");
        form.add(add);
        add(form);
    }

    private Component line(Workplace place) {
        var position = place.position();
        var facts = new Paragraph(
                Texts.span(position.period()) + (position.place().isBlank() ? "" : " · " + position.place()));
        facts.addClassName("muted");
        var words = new Div(new H3(position.title() + ", " + position.employer()), facts);
        words.addClassName("xp-words");
        if (!position.summary().isBlank()) {
            words.add(new Paragraph(position.summary()));
        }
        var change = new Button("Change", click -> edit(Optional.of(place)));
        change.setId("position-change-" + place.id());
        change.setAriaLabel("Change " + position.title() + ", " + position.employer());
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var away = new Button("Remove", click -> remove(place));
        away.setId("position-remove-" + place.id());
        away.setAriaLabel("Remove " + position.title() + ", " + position.employer());
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var row = new Div(words, new Div(change, away));
        row.addClassName("xp-row");
        return row;
    }

    private void edit(Optional<Workplace> place) {
        form.removeAll();
        form.add(new PositionForm(place, log.today(), draft -> keep(place, draft), changed));
    }

    private ExperienceService.Saving keep(
            Optional<Workplace> place, org.milestone.experience.domain.PositionDraft draft) {
        var saving = place.map(
                        there -> experience.changePosition(current.require(), there.id(), draft, there.version()))
                .orElseGet(() -> experience.addPosition(current.require(), draft));
        switch (saving) {
            case ExperienceService.Saved _ -> changed.run();
            case ExperienceService.ChangedElsewhere() ->
                Notices.refused("This position was changed in another window. Load the page again to see it.");
            case ExperienceService.Gone() -> Notices.refused("This position was removed in another window.");
            case ExperienceService.TooMany() ->
                Notices.refused("There are " + ExperienceService.MOST + " positions already. Remove some first.");
            case ExperienceService.Refused _ -> {
                // the form shows them beside its fields
            }
        }
        return saving;
    }

    private void remove(Workplace place) {
        experience.removePosition(current.require(), place.id());
        changed.run();
        Notices.undoable("“" + place.position().employer() + "” is removed; its projects stay.", () -> {
            experience.restorePosition(current.require(), place.id());
            changed.run();
        });
    }
}
