package org.milestone.practice.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Numeric;
import org.milestone.content.domain.Question.Option;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.TrueFalse;
import org.milestone.practice.domain.Amounts;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Amount;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.practice.domain.Response.Truth;
import org.milestone.shell.Prose;

/// Where an item is answered: the field that fits its kind.
final class AnswerField {
    private final Component component;
    private final HasValidation validation;
    private final Supplier<Optional<Response>> response;
    private final String request;

    private <C extends Component & HasValidation> AnswerField(
            C component, Supplier<Optional<Response>> response, String request) {
        this.component = component;
        this.validation = component;
        this.response = response;
        this.request = request;
        validation.setManualValidation(true);
    }

    static AnswerField of(Question question) {
        return switch (question) {
            case SingleChoice item -> single(item);
            case MultipleChoice item -> multiple(item);
            case TrueFalse _ -> truth();
            case Numeric item -> amount(item);
            default -> throw new IllegalStateException("No field yet for " + question.id());
        };
    }

    Component component() {
        return component;
    }

    /// What stands in the field; empty while it is no answer yet.
    Optional<Response> response() {
        var given = response.get();
        validation.setInvalid(false);
        return given;
    }

    /// Says what is missing, beside the field.
    void missing() {
        validation.setErrorMessage(request);
        validation.setInvalid(true);
    }

    private static AnswerField single(SingleChoice item) {
        var group = new RadioButtonGroup<Integer>("Choose one");
        group.setItems(places(item.options()));
        group.setRenderer(new ComponentRenderer<>(place -> html(item.options().get(place))));
        return new AnswerField(
                group,
                () -> Optional.ofNullable(group.getValue()).map(place -> new Choices(Set.of(place))),
                "Choose an answer first.");
    }

    private static AnswerField multiple(MultipleChoice item) {
        var group = new CheckboxGroup<Integer>("Choose " + item.toChoose());
        group.setItems(places(item.options()));
        group.setRenderer(new ComponentRenderer<>(place -> html(item.options().get(place))));
        return new AnswerField(
                group,
                () -> group.getValue().size() == item.toChoose()
                        ? Optional.of(new Choices(group.getValue()))
                        : Optional.empty(),
                "Choose exactly " + item.toChoose() + ".");
    }

    private static AnswerField truth() {
        var group = new RadioButtonGroup<Boolean>("Is this true?");
        group.setItems(true, false);
        group.setItemLabelGenerator(value -> value ? "True" : "False");
        return new AnswerField(
                group, () -> Optional.ofNullable(group.getValue()).map(Truth::new), "Choose true or false first.");
    }

    private static AnswerField amount(Numeric item) {
        var field = new TextField("Your answer");
        field.setSuffixComponent(new Span(item.unit()));
        field.getElement().setAttribute("inputmode", "decimal");
        field.setHelperText("A number; 1,250.5 and 1250,5 are both read.");
        return new AnswerField(field, () -> Amounts.read(field.getValue()).map(Amount::new), "Type a number first.");
    }

    private static List<Integer> places(List<Option> options) {
        return IntStream.range(0, options.size()).boxed().toList();
    }

    private static Component html(Option option) {
        return new Prose(option.html());
    }
}
