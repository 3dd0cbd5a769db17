package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.milestone.account.AccountId;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.SessionService;

/// Notes for oneself, kept while they are written.
final class NotePanel extends Div {
    private static final int PAUSE_MILLIS = 800;

    NotePanel(SessionService sessions, AccountId me, Pair pair) {
        var state = new Span();
        state.setId("note-state");
        state.addClassNames("muted", "small");
        state.getElement().setAttribute("role", "status");
        var note = MentoringPage.words("note", "Private note", "Only you can read it.", SessionService.LONGEST_NOTES);
        note.setValue(sessions.note(me, pair.id()));
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(PAUSE_MILLIS);
        note.addValueChangeListener(change -> state.setText(
                sessions.keepNote(me, pair.id(), change.getValue()) ? "Kept." : "Not kept: the note is too long."));
        add(note, state);
    }
}
