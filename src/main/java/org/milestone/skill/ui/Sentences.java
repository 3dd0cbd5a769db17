package org.milestone.skill.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.milestone.content.domain.Skill;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Level;

/// Six sentences of one axis; the one that fits best is the level.
final class Sentences extends Div {
    private final Axis axis;
    private final RadioButtonGroup<Integer> group = new RadioButtonGroup<>();

    Sentences(Skill skill, Axis axis, OptionalInt chosen, IntConsumer choose) {
        this.axis = axis;
        addClassName("sentences");
        getElement().setAttribute("data-axis", Words.word(axis));
        var heading = new H3(Words.asked(axis));
        group.setId("level-" + Words.word(axis));
        group.setAriaLabel(Words.asked(axis) + ": " + skill.title());
        group.setItems(
                IntStream.rangeClosed(Level.LOWEST, Level.HIGHEST).boxed().toList());
        var told = Words.sentences(skill, axis);
        group.setRenderer(new ComponentRenderer<>(level -> {
            var number = new Span(String.valueOf(level));
            number.addClassName("sentence-number");
            var line = new Span(number, new Span(told.get(level)));
            line.addClassName("sentence");
            return line;
        }));
        chosen.ifPresent(group::setValue);
        group.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                choose.accept(change.getValue());
            }
        });
        add(heading, group);
    }

    Axis axis() {
        return axis;
    }

    OptionalInt level() {
        var value = group.getValue();
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /// As if the person had chosen it.
    void choose(int level) {
        if (Level.isOne(level)) {
            group.setValue(level);
        }
    }

    /// On a narrow screen the other side may lie far above.
    void showOnPhone() {
        getElement().executeJs("if (matchMedia('(max-width: 48rem)').matches) this.scrollIntoView({ block: 'start' })");
    }

    /// The one keys speak to.
    void active(boolean active) {
        setClassName("active", active);
    }
}
