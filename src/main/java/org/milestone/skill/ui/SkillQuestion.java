package org.milestone.skill.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.milestone.content.domain.Skill;
import org.milestone.skill.Rated;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Rating;

/// One skill asked on both axes. Each answer is kept the moment it is given; number keys answer
/// the axis that is active, the first without an answer.
final class SkillQuestion extends Div {
    private final List<Sentences> axes;
    private final Span state = new Span();
    private Sentences active;

    SkillQuestion(Skill skill, Function<Axis, Optional<Rating>> last, BiFunction<Axis, Integer, Rated> rate) {
        addClassName("skill-question");
        var title = new H2(skill.title());
        title.setId("asked");
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().executeJs("window.scrollTo(0, 0); this.focus({ preventScroll: true })");
        state.setId("rating-state");
        state.addClassNames("muted", "small");
        state.getElement().setAttribute("role", "status");
        axes = Arrays.stream(Axis.values())
                .map(axis -> new Sentences(
                        skill,
                        axis,
                        last.apply(axis).map(Rating::level).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                        level -> chosen(axis, level, rate)))
                .toList();
        active = axes.getFirst();
        activate(firstOpen().orElse(axes.getFirst()));
        var both = new Div();
        both.addClassName("both-axes");
        axes.forEach(both::add);
        add(title, new Paragraph(skill.summary()), both, state);
    }

    private void chosen(Axis axis, int level, BiFunction<Axis, Integer, Rated> rate) {
        switch (rate.apply(axis, level)) {
            case Rated.Kept _ -> state.setText(Words.of(axis) + " " + level + ", saved.");
            case Rated.NotPossible _, Rated.NotEvidence _, Rated.TooLong _, Rated.NothingToExplain _ ->
                state.setText("This could not be saved: the skill is not there any more.");
        }
        firstOpen().ifPresent(open -> {
            activate(open);
            open.showOnPhone();
        });
    }

    private Optional<Sentences> firstOpen() {
        return axes.stream().filter(each -> each.level().isEmpty()).findFirst();
    }

    private void activate(Sentences next) {
        active = next;
        axes.forEach(each -> each.active(each == next));
    }

    boolean isComplete() {
        return firstOpen().isEmpty();
    }

    /// Says that an answer is missing, and which.
    void remind() {
        firstOpen()
                .ifPresent(open -> state.setText("One sentence on \"" + Words.asked(open.axis())
                        + "\" is still to choose, or leave the skill out below."));
    }

    /// A number, or an arrow: up and down move the level, left and right the axis.
    void press(String key, String focused) {
        axes.stream()
                .filter(each -> Words.word(each.axis()).equals(focused))
                .findFirst()
                .ifPresent(this::activate);
        switch (key) {
            case "ArrowLeft" -> activate(axes.getFirst());
            case "ArrowRight" -> activate(axes.getLast());
            case "ArrowUp" -> active.choose(active.level().orElse(1) - 1);
            case "ArrowDown" -> active.choose(active.level().orElse(-1) + 1);
            default -> active.choose(Integer.parseInt(key));
        }
    }
}
