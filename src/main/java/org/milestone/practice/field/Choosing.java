package org.milestone.practice.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Option;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.practice.domain.Response.Truth;
import org.milestone.shell.Prose;

/// One or several of a list: single choice, multiple response, true or false.
final class Choosing implements Answering {
    /// A group of radio buttons or check boxes, with what both can do.
    private record Group(
            Component component,
            HasValidation validation,
            Supplier<Set<Integer>> taken,
            Consumer<Set<Integer>> take,
            Consumer<Boolean> lock) {}

    private final Group group;
    private final List<Integer> order;
    private final int wanted;
    private final boolean truth;
    private final Map<Integer, Div> labels;
    private Runnable changed = () -> {};
    private boolean quiet;

    private Choosing(Group group, List<Integer> order, int wanted, boolean truth, Map<Integer, Div> labels) {
        this.group = group;
        this.order = order;
        this.wanted = wanted;
        this.truth = truth;
        this.labels = labels;
        group.validation().setManualValidation(true);
    }

    static Choosing one(SingleChoice item, List<Integer> order) {
        return radio("Choose one", order, labels(item.options(), order), false);
    }

    static Choosing truth() {
        var labels = new HashMap<Integer, Div>();
        labels.put(1, label(0, new Span("True")));
        labels.put(0, label(1, new Span("False")));
        return radio("Is this true?", List.of(1, 0), labels, true);
    }

    private static Choosing radio(String request, List<Integer> order, Map<Integer, Div> labels, boolean truth) {
        var radios = new RadioButtonGroup<Integer>(request);
        radios.setItems(order);
        radios.setRenderer(new ComponentRenderer<>(labels::get));
        var field = new Choosing(
                new Group(
                        radios,
                        radios,
                        () -> Optional.ofNullable(radios.getValue())
                                .map(Set::of)
                                .orElse(Set.of()),
                        places -> radios.setValue(places.stream().findFirst().orElse(null)),
                        radios::setReadOnly),
                order,
                1,
                truth,
                labels);
        radios.addValueChangeListener(change -> field.tell());
        return field;
    }

    static Choosing several(MultipleChoice item, List<Integer> order) {
        var boxes = new CheckboxGroup<Integer>("Choose " + item.toChoose());
        var labels = labels(item.options(), order);
        boxes.setItems(order);
        boxes.setRenderer(new ComponentRenderer<>(labels::get));
        var field = new Choosing(
                new Group(boxes, boxes, boxes::getValue, boxes::setValue, boxes::setReadOnly),
                order,
                item.toChoose(),
                false,
                labels);
        boxes.addValueChangeListener(change -> field.tell());
        return field;
    }

    private static Map<Integer, Div> labels(List<Option> options, List<Integer> order) {
        var labels = new HashMap<Integer, Div>();
        for (int shown = 0; shown < order.size(); shown++) {
            int place = order.get(shown);
            labels.put(place, label(shown, new Prose(options.get(place).html())));
        }
        return labels;
    }

    private static Div label(int shown, Component words) {
        var letter = new Span(Answering.letter(shown));
        letter.addClassName("choice-letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        var label = new Div(letter, words);
        label.addClassName("choice");
        return label;
    }

    private void tell() {
        clearMissing();
        if (!quiet) {
            changed.run();
        }
    }

    @Override
    public Component component() {
        return group.component();
    }

    @Override
    public Optional<Response> response() {
        var places = group.taken().get();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(truth ? new Truth(places.contains(1)) : new Choices(places));
    }

    @Override
    public void show(Response response) {
        quiet = true;
        switch (response) {
            case Choices(var places) -> group.take().accept(places);
            case Truth(var value) -> group.take().accept(Set.of(value ? 1 : 0));
            default -> throw new IllegalArgumentException("not a choice: " + response);
        }
        quiet = false;
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        group.lock().accept(readOnly);
    }

    @Override
    public void missing() {
        group.validation()
                .setErrorMessage(
                        truth
                                ? "Choose true or false first."
                                : wanted == 1 ? "Choose an answer first." : "Choose exactly " + wanted + ".");
        group.validation().setInvalid(true);
    }

    @Override
    public void clearMissing() {
        group.validation().setInvalid(false);
    }

    @Override
    public int choices() {
        return order.size();
    }

    @Override
    public void choose(int shown) {
        if (shown >= order.size()) {
            return;
        }
        int place = order.get(shown);
        var now = new HashSet<>(group.taken().get());
        if (group.component() instanceof CheckboxGroup<?>) {
            if (!now.remove(place)) {
                now.add(place);
            }
            group.take().accept(now);
        } else {
            group.take().accept(Set.of(place));
        }
    }

    @Override
    public void strike(Set<Integer> struck) {
        labels.forEach((place, label) -> label.setClassName("struck", struck.contains(place)));
    }
}
