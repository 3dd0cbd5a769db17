package org.milestone.practice.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Numeric;
import org.milestone.content.domain.Question.Option;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.TrueFalse;
import org.milestone.practice.domain.Grader;
import org.milestone.practice.domain.Mark;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Choices;
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
        var field = AnswerField.of(question);
        var check = new Button("Check", click -> field.response().ifPresentOrElse(this::answer, field::missing));
        check.setId("check-" + key());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(field.component(), check);
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
        body.add(reasons(response));
        var again = new Button("Try again", click -> {
            ask();
            getElement().executeJs("this.querySelector('input')?.focus()");
        });
        again.setId("again-" + key());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        body.add(again);
    }

    private Component reasons(Response response) {
        return switch (question) {
            case SingleChoice item -> options(item.options(), response);
            case MultipleChoice item -> options(item.options(), response);
            case TrueFalse item -> reason("The statement is " + (item.answer() ? "true." : "false."), item.why());
            case Numeric item ->
                reason("The answer is " + item.answer().toPlainString() + " " + item.unit(), item.why());
            default -> throw new IllegalStateException("No panel yet for " + question.id());
        };
    }

    private static Component options(List<Option> options, Response response) {
        var taken = response instanceof Choices(var places) ? places : java.util.Set.<Integer>of();
        var list = new OrderedList();
        list.addClassName("reasons");
        for (int place = 0; place < options.size(); place++) {
            var option = options.get(place);
            var state = new Span((option.right() ? "Right" : "Wrong") + (taken.contains(place) ? ", your answer" : ""));
            state.addClassName("reason-state");
            var item = new ListItem(state, new Prose(option.html()), why(option.why()));
            item.addClassName(option.right() ? "right" : "wrong");
            if (taken.contains(place)) {
                item.addClassName("taken");
            }
            option.misconception().ifPresent(belief -> {
                var words = new Paragraph("The thought behind it: " + belief);
                words.addClassName("misconception");
                item.add(words);
            });
            list.add(item);
        }
        return list;
    }

    private static Component reason(String answer, String why) {
        return new Div(new Paragraph(answer.strip()), why(why));
    }

    private static Component why(String html) {
        var why = new Prose(html);
        why.addClassName("why");
        return why;
    }

    private String key() {
        return question.id().substring(question.id().indexOf('#') + 1);
    }
}
