package org.milestone.practice.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;
import org.milestone.content.domain.Question.Numeric;
import org.milestone.practice.domain.Amounts;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Amount;
import org.milestone.practice.domain.Response.Words;

/// A number or a few words.
final class Typing implements Answering {
    private static final int LONGEST = 200;
    private static final int PAUSE = 400;

    private final TextField field;
    private final Function<String, Optional<Response>> read;
    private final String request;
    private Runnable changed = () -> {};
    private boolean quiet;

    private Typing(TextField field, Function<String, Optional<Response>> read, String request) {
        this.field = field;
        this.read = read;
        this.request = request;
        field.setManualValidation(true);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> {
            clearMissing();
            if (!quiet) {
                changed.run();
            }
        });
    }

    static Typing amount(Numeric item) {
        var field = new TextField("Your answer");
        if (!item.unit().isBlank()) {
            field.setSuffixComponent(new Span(item.unit()));
        }
        field.getElement().setAttribute("inputmode", "decimal");
        field.setHelperText("A number; 1,250.5 and 1250,5 are both read.");
        return new Typing(field, text -> Amounts.read(text).map(Amount::new), "Type a number first.");
    }

    static Typing words() {
        var field = new TextField("Your answer");
        field.setHelperText("A word or a few; capital letters do not matter.");
        return new Typing(
                field,
                text -> text.isBlank() ? Optional.empty() : Optional.of(new Words(text.strip())),
                "Type an answer first.");
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Optional<Response> response() {
        return read.apply(field.getValue());
    }

    @Override
    public void show(Response response) {
        quiet = true;
        field.setValue(
                switch (response) {
                    case Amount(var value) -> value.toPlainString();
                    case Words(var text) -> text;
                    default -> throw new IllegalArgumentException("not typed: " + response);
                });
        quiet = false;
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    @Override
    public void missing() {
        field.setErrorMessage(request);
        field.setInvalid(true);
    }

    @Override
    public void clearMissing() {
        field.setInvalid(false);
    }
}
