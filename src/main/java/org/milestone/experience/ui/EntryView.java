package org.milestone.experience.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.ExperienceService.Sheet;
import org.milestone.experience.VerificationService;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Texts;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;

/// One project of the log. What is typed is kept as a draft at once and becomes the entry when it
/// is saved, so that a slip of the fingers costs nothing.
@Route("experience/entries/:id(\\d{1,18})")
@PermitAll
@StyleSheet("context://styles/experience.css")
final class EntryView extends Page implements BeforeEnterObserver {
    private final ExperienceService experience;
    private final VerificationService verifications;
    private final Library library;
    private final CurrentAccount current;
    private final Span state = new Span();
    private final Button drop = new Button("Throw the changes away", click -> drop());
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<EntryForm> form = Optional.empty();
    private Optional<TextsPanel> texts = Optional.empty();

    EntryView(
            ExperienceService experience, VerificationService verifications, Library library, CurrentAccount current) {
        super("Project");
        this.experience = experience;
        this.verifications = verifications;
        this.library = library;
        this.current = current;
        state.setId("entry-state");
        state.addClassNames("small", "muted");
        state.getElement().setAttribute("role", "status");
        drop.setId("entry-drop");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("id").orElse(-1L);
        var found = experience.sheet(current.require(), id);
        found.ifPresentOrElse(this::show, () -> notFound(event));
    }

    private void show(Sheet now) {
        sheet = Optional.of(now);
        clear();
        crumbs(new Crumbs().step(ExperienceRoutes.EXPERIENCE, "Experience"));
        var project = now.entry().project();
        title(project.title());
        lead(counts(now));
        var fields = new EntryForm(now.today(), now.positions(), this::changed);
        var panel = new TextsPanel(now.form());
        form = Optional.of(fields);
        texts = Optional.of(panel);
        var kept = new Draft(EntryDraft.of(project), now.entry().position());
        fields.take(now.draft().orElse(kept));
        state.setText(now.draft().isPresent() ? "You changed something here and did not save it yet." : "");
        drop.setVisible(now.draft().isPresent());
        var save = new Button("Save", click -> save());
        save.setId("entry-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var remove = new Button("Remove", click -> remove());
        remove.setId("entry-remove");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(save, drop, remove, state);
        actions.addClassNames("actions", "entry-actions");
        var columns = new Div(new Div(fields, actions), panel);
        columns.addClassName("entry-columns");
        add(
                columns,
                new VerificationPanel(
                        verifications, library, current, now.entry().id()));
        read();
    }

    private static String counts(Sheet now) {
        var entry = now.entry();
        var months = Words.months(entry.project().period().months(now.today()).size());
        var kinds = entry.project().kinds();
        return Texts.span(entry.project().period()) + ": " + months
                + (kinds.isEmpty()
                        ? ", which count as nothing yet."
                        : " of "
                                + kinds.stream()
                                        .map(kind -> Words.of(kind).toLowerCase(java.util.Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    private void changed() {
        var now = sheet.orElseThrow();
        var draft = form.orElseThrow().read();
        if (experience.keepDraft(current.require(), now.entry().id(), draft)) {
            state.setText("Draft kept, not saved yet.");
            drop.setVisible(true);
        } else {
            state.setText("Not kept: this project was removed in another window.");
        }
        read();
    }

    /// Shows findings and texts of what stands in the fields, as far as it makes an entry.
    private void read() {
        var now = sheet.orElseThrow();
        var draft = form.orElseThrow().read();
        switch (draft.entry().check(now.today())) {
            case EntryDraft.Unsound(var mistakes) -> form.orElseThrow().tell(mistakes);
            case EntryDraft.Sound(var project) -> {
                form.orElseThrow().tell(List.of());
                var reading = experience.read(current.require(), now, project, draft.position());
                form.orElseThrow().show(reading.findings());
                texts.orElseThrow().show(reading.texts());
            }
        }
    }

    private void save() {
        var now = sheet.orElseThrow();
        var draft = form.orElseThrow().read();
        long id = now.entry().id();
        switch (experience.change(current.require(), id, draft, now.entry().version())) {
            case ExperienceService.Saved _ -> {
                experience.sheet(current.require(), id).ifPresent(this::show);
                Notices.done("Saved.");
            }
            case ExperienceService.Refused(var mistakes) -> {
                form.orElseThrow().tell(mistakes);
                state.setText("Not saved: look at what is marked. The draft is kept.");
            }
            case ExperienceService.ChangedElsewhere() -> changedElsewhere(id);
            case ExperienceService.Gone() ->
                Notices.refused(
                        "This project was removed in another window. On the page before you can bring it back.");
            case ExperienceService.TooMany() -> throw new IllegalStateException("nothing is added here");
        }
    }

    private void changedElsewhere(long id) {
        experience.keepDraft(current.require(), id, form.orElseThrow().read());
        experience.sheet(current.require(), id).ifPresent(this::show);
        state.setText("");
        addComponentAtIndex(1, warning());
    }

    private static Div warning() {
        var warning = new Div(new Paragraph(
                "This project was saved in another window in the meantime. Below stands what you typed here: save it to put"
                        + " it in the place of the other, or throw it away to see that one."));
        warning.setId("changed-elsewhere");
        warning.addClassName("corner");
        return warning;
    }

    private void drop() {
        long id = sheet.orElseThrow().entry().id();
        experience.dropDraft(current.require(), id);
        experience.sheet(current.require(), id).ifPresent(this::show);
    }

    private void remove() {
        var me = current.require();
        var entry = sheet.orElseThrow().entry();
        experience.remove(me, entry.id());
        getUI().ifPresent(ui -> ui.navigate(ExperienceRoutes.EXPERIENCE.substring(1)));
        Notices.undoable("“" + entry.project().title() + "” is removed.", () -> {
            experience.restore(me, entry.id());
            com.vaadin
                    .flow
                    .component
                    .UI
                    .getCurrentOrThrow()
                    .navigate(ExperienceRoutes.entry(entry.id()).substring(1));
        });
    }
}
