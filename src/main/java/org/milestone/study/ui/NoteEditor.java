package org.milestone.study.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.ZoneId;
import org.milestone.account.AccountId;
import org.milestone.shell.Dates;
import org.milestone.study.LessonNote;
import org.milestone.study.LessonService;
import org.milestone.study.NoteSaving;

/// A private note that is kept while it is written.
final class NoteEditor extends Div {
    private static final int PAUSE_MILLIS = 800;

    private final LessonService lessons;
    private final AccountId me;
    private final ZoneId zone;
    private final String lesson;
    private final TextArea field = new TextArea("Your note");
    private final Span state = new Span();
    private final Div conflict = new Div();
    private long version = LessonNote.NEW;

    NoteEditor(LessonService lessons, AccountId me, ZoneId zone, String lesson) {
        this.lessons = lessons;
        this.me = me;
        this.zone = zone;
        this.lesson = lesson;
        addClassName("note");
        field.setId("note");
        field.setWidthFull();
        field.setMinHeight("7rem");
        field.setHelperText("Only you can read this. It is kept while you write.");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.setManualValidation(true);
        lessons.note(me, lesson).ifPresent(this::take);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        state.setId("note-state");
        state.addClassNames("muted", "small");
        state.getElement().setAttribute("role", "status");
        add(field, state, conflict);
    }

    private void take(LessonNote note) {
        field.setValue(note.body());
        version = note.version();
        kept(note.updatedAt());
    }

    private void kept(Instant at) {
        state.setText("Kept " + Dates.moment(at, zone));
    }

    private void save() {
        field.setInvalid(false);
        conflict.removeAll();
        // What stands here when the database is away and the next line fails.
        state.setText("Not kept yet");
        switch (lessons.saveNote(me, lesson, field.getValue(), version)) {
            case NoteSaving.Saved(var note) -> {
                version = note.version();
                kept(note.updatedAt());
            }
            case NoteSaving.Removed() -> {
                version = LessonNote.NEW;
                state.setText("No note");
            }
            case NoteSaving.TooLong(int by) ->
                refuse("This is %,d characters too long; the last version that fitted is kept.".formatted(by));
            case NoteSaving.ChangedElsewhere(var other) -> offer(other);
            case NoteSaving.NoLesson() ->
                refuse("This lesson was taken out, so the note could not be kept. Copy it if you need it.");
        }
    }

    private void refuse(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        state.setText("Not kept");
    }

    /// Two windows wrote: neither text is lost, the person decides.
    private void offer(LessonNote other) {
        refuse("This note was changed in another window. What you see here is not kept yet.");
        var mine = new Button("Keep what I see here", click -> {
            version = other.version();
            save();
        });
        mine.setId("keep-mine");
        var theirs = new Button("Take the other text", click -> {
            field.setInvalid(false);
            conflict.removeAll();
            take(other);
        });
        theirs.setId("take-theirs");
        var both = new Button("Put both together", click -> {
            version = other.version();
            field.setValue(other.body() + "\n\n" + field.getValue());
            save();
        });
        both.setId("keep-both");
        var actions = new Div(both, mine, theirs);
        actions.addClassName("actions");
        conflict.add(actions);
    }
}
