package org.milestone.practice.field;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.Categorising;
import org.milestone.content.domain.Question.FillIn;
import org.milestone.content.domain.Question.Hotspot;
import org.milestone.content.domain.Question.Matching;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Numeric;
import org.milestone.content.domain.Question.Ordering;
import org.milestone.content.domain.Question.PullDown;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.TrueFalse;
import org.milestone.practice.domain.Grader;
import org.milestone.practice.domain.Response;

/// Where an item of any kind is answered. It shows no stem and makes no service call.
public final class ItemField extends Div {
    private final Question question;
    private final Answering answering;

    /// A field with its lists in the author's order; steps are turned round, or the order would
    /// be the answer.
    public ItemField(Question question) {
        this(question, List.of());
    }

    /// A field with its lists in a given order: see [org.milestone.practice.domain.Paper.Slot].
    public ItemField(Question question, List<List<Integer>> orders) {
        this.question = question;
        this.answering = switch (question) {
            case SingleChoice item ->
                Choosing.one(item, order(orders, item.options().size()));
            case MultipleChoice item ->
                Choosing.several(item, order(orders, item.options().size()));
            case TrueFalse _ -> Choosing.truth();
            case Numeric item -> Typing.amount(item);
            case FillIn _ -> Typing.words();
            case Matching item ->
                Joining.pairs(item, order(orders, item.rights().size()));
            case Categorising item ->
                Joining.categories(item, order(orders, item.things().size()));
            case PullDown item ->
                Joining.gaps(
                        item,
                        IntStream.range(0, item.gaps().size())
                                .mapToObj(gap -> order(
                                        orders.isEmpty() ? orders : List.of(orders.get(gap)),
                                        item.gaps().get(gap).options().size()))
                                .toList());
            case Ordering item ->
                new Arranging(
                        item,
                        orders.isEmpty() ? order(orders, item.steps().size()).reversed() : orders.getFirst());
            case Hotspot item -> new Pointing(item);
        };
        addClassName("item-field");
        add(answering.component());
    }

    private static List<Integer> order(List<List<Integer>> orders, int size) {
        return orders.isEmpty() ? IntStream.range(0, size).boxed().toList() : orders.getFirst();
    }

    /// What stands in the field now; empty while there is nothing to judge.
    public Optional<Response> response() {
        return answering.response();
    }

    /// What stands in the field when it says all that is asked; otherwise empty, and the field
    /// tells what is missing.
    public Optional<Response> complete() {
        var whole = response().filter(response -> Grader.complete(question, response));
        if (whole.isEmpty()) {
            answering.missing();
        }
        return whole;
    }

    /// Puts an answer given before into the field; the listener is not told.
    public void show(Response response) {
        answering.show(response);
    }

    /// Told whenever the person changes something.
    public void onChange(Runnable listener) {
        answering.onChange(listener);
    }

    public void setReadOnly(boolean readOnly) {
        answering.setReadOnly(readOnly);
    }

    /// How many choices keys can take, 0 for kinds without any.
    public int choices() {
        return answering.choices();
    }

    /// Takes, or lets go, the choice shown at a place counted from 0, as if it were clicked.
    public void choose(int shown) {
        answering.choose(shown);
    }

    /// Shows options, by their places in the author's file, as struck out.
    public void strike(Set<Integer> struck) {
        answering.strike(struck);
    }
}
