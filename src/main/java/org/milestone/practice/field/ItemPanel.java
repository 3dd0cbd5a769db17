package org.milestone.practice.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Grader;
import org.milestone.practice.domain.Mark;
import org.milestone.practice.domain.Response;
import org.milestone.shell.Prose;

/// An item that is answered at once: the question, then why each answer is right or wrong.
public final class ItemPanel extends Div {
    private final Question question;
    private final Function<Response, Optional<Mark>> judge;
    private final Div body = new Div();
    private final Paragraph verdict = new Paragraph();
    private Consumer<Mark> answered = mark -> {};

    /// `judge` is asked once for each answer given; it says nothing when the item is no longer
    /// there.
    public ItemPanel(Question question, Function<Response, Optional<Mark>> judge) {
        this.question = question;
        this.judge = judge;
        addClassName("item");
        setId("item-" + key());
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Check yourself");
        var label = new Span("Check yourself");
        label.addClassName("item-label");
        label.getElement().setAttribute("aria-hidden", "true");
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("role", "status");
        body.addClassName("item-body");
        add(label, new Prose(question.stem()), body, verdict);
        ask();
    }

    /// Told after each answer.
    public void onAnswer(Consumer<Mark> listener) {
        answered = listener;
    }

    /// Shows an answer given before.
    public void show(Response response) {
        explain(response, Grader.grade(question, response));
    }

    private void ask() {
        body.removeAll();
        verdict.setText("");
        var field = new ItemField(question);
        var check = new Button("Check", click -> field.complete().ifPresent(this::answer));
        check.setId("check-" + key());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(field, check);
    }

    private void answer(Response response) {
        judge.apply(response)
                .ifPresentOrElse(
                        mark -> {
                            explain(response, mark);
                            answered.accept(mark);
                        },
                        () -> verdict.setText(
                                "This question was taken out in the meantime. Load the page again to see the lesson as it is now."));
    }

    private void explain(Response response, Mark mark) {
        body.removeAll();
        verdict.setText(mark.full() ? "Right." : "Not quite. Here is why.");
        verdict.setClassName("verdict " + (mark.full() ? "right" : "wrong"));
        body.add(new Reasons(question, Optional.of(response)));
        var again = new Button("Try again", click -> {
            ask();
            getElement().executeJs("this.querySelector('input')?.focus()");
        });
        again.setId("again-" + key());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        body.add(again);
    }

    private String key() {
        return question.id().substring(question.id().indexOf('#') + 1);
    }
}
