package org.milestone.hiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.milestone.account.AccountId;
import org.milestone.hiring.AnswerSaving;
import org.milestone.hiring.InterviewAnswer;
import org.milestone.hiring.InterviewService;
import org.milestone.hiring.domain.Story;

/// An answer in four parts that is kept while it is written.
final class StoryEditor extends Div {
    private static final int PAUSE_MILLIS = 800;

    private final InterviewService interviews;
    private final AccountId me;
    private final String question;
    private final TextArea situation = part("situation", "Situation", "Where, when, who, how large.");
    private final TextArea task = part("task", "Task", "What was yours to reach.");
    private final TextArea action = part("action", "Action", "What you did, step by step. Say I, not we.");
    private final TextArea result = part("result", "Result", "What came of it, in figures, and what you learned.");
    private final Span state = new Span();
    private final Div conflict = new Div();
    private long version = InterviewAnswer.NEW;

    StoryEditor(InterviewService interviews, AccountId me, String question) {
        this.interviews = interviews;
        this.me = me;
        this.question = question;
        addClassName("story");
        state.setId("story-state");
        state.addClassNames("muted", "small");
        state.getElement().setAttribute("role", "status");
        interviews.answer(me, question).ifPresent(this::take);
        add(situation, task, action, result, state, conflict);
        List.of(situation, task, action, result)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        save();
                    }
                }));
    }

    private static TextArea part(String id, String label, String helper) {
        var field = new TextArea(label);
        field.setId("story-" + id);
        field.setHelperText(helper);
        field.setWidthFull();
        field.setMinHeight("5rem");
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return field;
    }

    private void take(InterviewAnswer answer) {
        situation.setValue(answer.story().situation());
        task.setValue(answer.story().task());
        action.setValue(answer.story().action());
        result.setValue(answer.story().result());
        version = answer.version();
    }

    private void save() {
        conflict.removeAll();
        // What stands here when the database is away and the next line fails.
        state.setText("Not kept yet");
        var story = new Story(situation.getValue(), task.getValue(), action.getValue(), result.getValue());
        switch (interviews.save(me, question, story, version)) {
            case AnswerSaving.Saved(var answer) -> {
                version = answer.version();
                state.setText("Kept. Only you can read it.");
            }
            case AnswerSaving.TooLong(int by) ->
                state.setText("Not kept: one part is %,d characters too long.".formatted(by));
            case AnswerSaving.ChangedElsewhere(var other) -> offer(other);
            case AnswerSaving.NoQuestion() ->
                state.setText("Not kept: this question was taken out. Copy your text if you need it.");
        }
    }

    /// Another window wrote: neither text is lost, the person decides.
    private void offer(InterviewAnswer other) {
        state.setText("Not kept: this answer was changed in another window.");
        var mine = new Button("Keep what I see here", click -> {
            version = other.version();
            save();
        });
        mine.setId("keep-mine");
        var theirs = new Button("Take the other text", click -> {
            conflict.removeAll();
            take(other);
            state.setText("Kept. Only you can read it.");
        });
        theirs.setId("take-theirs");
        conflict.add(mine, theirs);
    }

    /// The version on the screen, after somebody else on this screen changed the row.
    void seen(InterviewAnswer answer) {
        version = answer.version();
    }
}
