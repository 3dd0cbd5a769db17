package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.milestone.account.AccountId;
import org.milestone.mentoring.NoteService;
import org.milestone.mentoring.NoteService.Note;
import org.milestone.mentoring.Pair;
import org.milestone.shell.Kit;

/// Notes for oneself, kept while they are written.
final class NotePanel extends Div {
    private static final int PAUSE_MILLIS = 800;

    private final NoteService notes;
    private final AccountId me;
    private final long mentorship;
    private final TextArea field =
            MentoringPage.words("note", "Private note", "Only you can read it.", NoteService.LONGEST);
    private final Span state = new Span();
    private final Div conflict = new Div();
    private long version;

    NotePanel(NoteService notes, AccountId me, Pair pair) {
        this.notes = notes;
        this.me = me;
        this.mentorship = pair.id();
        state.setId("note-state");
        state.addClassNames("muted", "small");
        state.getElement().setAttribute("role", "status");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        take(notes.note(me, mentorship));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        add(field, state, conflict);
    }

    private void take(Note note) {
        field.setValue(note.body());
        version = note.version();
    }

    private void save() {
        field.setInvalid(false);
        conflict.removeAll();
        // What stands here when the database is away and the next line fails.
        state.setText("Not kept yet");
        switch (notes.keep(me, mentorship, field.getValue(), version)) {
            case NoteService.Saved(var note) -> {
                version = note.version();
                state.setText("Kept.");
            }
            case NoteService.TooLong(int over) ->
                refuse("This is %,d characters too long; the last version that fitted is kept.".formatted(over));
            case NoteService.ChangedElsewhere(var other) -> offer(other);
            case NoteService.Gone gone -> refuse("This page is gone. Copy your note if you need it.");
        }
    }

    private void refuse(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        state.setText("Not kept");
    }

    /// Two windows wrote: neither text is lost, the person decides.
    private void offer(Note other) {
        refuse("This note was changed in another window. What you see here is not kept yet.");
        conflict.add(Kit.actions(
                Kit.button("note-both", "Put both together", () -> {
                    version = other.version();
                    field.setValue(other.body() + "\n\n" + field.getValue());
                    save();
                }),
                Kit.button("note-mine", "Keep what I see here", () -> {
                    version = other.version();
                    save();
                }),
                Kit.button("note-theirs", "Take the other text", () -> {
                    field.setInvalid(false);
                    conflict.removeAll();
                    take(other);
                    state.setText("Kept.");
                })));
    }
}
