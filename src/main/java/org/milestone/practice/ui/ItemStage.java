package org.milestone.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.practice.AttemptView;
import org.milestone.practice.domain.Answer;
import org.milestone.practice.domain.Certainty;
import org.milestone.practice.domain.Conduct;
import org.milestone.practice.domain.Response;
import org.milestone.practice.field.ItemField;
import org.milestone.practice.field.Reasons;
import org.milestone.shell.Prose;

/// One item of an attempt: what it asks, where it is answered, and, where answers are judged at
/// once, why.
final class ItemStage extends Div {

    /// What happens to what the person does here; the services behind it decide.
    interface Deeds {
        void answer(Response response, Optional<Certainty> certainty);

        void strike(Set<Integer> struck);

        void highlight(String marks);
    }

    private final AttemptView.Slot slot;
    private final Conduct conduct;
    private final Deeds deeds;
    private final ItemField field;
    private final MarkedText stem;
    private final Div below = new Div();
    private boolean checkable;
    private final Set<Integer> struck;
    private final Map<Integer, NativeButton> strikes = new HashMap<>();
    private final RadioButtonGroup<Certainty> certainty = new RadioButtonGroup<>("How sure are you?");

    ItemStage(AttemptView.Slot slot, Conduct conduct, boolean open, Deeds deeds) {
        this.slot = slot;
        this.conduct = conduct;
        this.deeds = deeds;
        this.struck = new HashSet<>(slot.struck());
        this.field = new ItemField(slot.item(), slot.orders());
        this.stem = new MarkedText(slot.item().stem(), slot.highlights(), deeds::highlight);
        addClassName("item-stage");
        slot.caseSet().ifPresent(set -> {
            var exhibit = new Div(new Span(set.title()), new Prose(set.exhibit()));
            exhibit.addClassName("exhibit");
            exhibit.getElement().setAttribute("role", "region");
            exhibit.getElement().setAttribute("aria-label", "Scenario: " + set.title());
            exhibit.getElement().setAttribute("tabindex", "0");
            addClassName("with-exhibit");
            add(exhibit);
        });
        below.addClassName("item-stage-below");
        var item = new Div(stem, field, below);
        item.addClassName("item-stage-item");
        add(item);
        slot.answer().map(Answer::response).ifPresent(field::show);
        field.strike(struck);
        field.setReadOnly(!open);
        var judged = slot.answer().filter(answer -> answer.mark().isPresent());
        if (judged.isPresent()) {
            judged(judged.get());
        } else if (open && conduct.atOnce()) {
            ask();
        } else if (open) {
            below.add(strikes());
            field.onChange(() -> field.response().ifPresent(response -> deeds.answer(response, Optional.empty())));
        }
    }

    /// Takes the choice of a key; with Shift strikes it out instead.
    void key(int shown, boolean strikeOut) {
        if (!strikeOut) {
            field.choose(shown);
        } else if (canStrike() && shown < field.choices()) {
            strike(slot.orders().getFirst().get(shown));
        }
    }

    void mark() {
        stem.mark();
    }

    /// Whether the item is still to be checked here.
    boolean asks() {
        return checkable;
    }

    /// Shows another answer than the one on the screen: one from another window.
    void show(Answer kept) {
        field.show(kept.response());
        if (kept.mark().isPresent()) {
            judged(kept);
        }
    }

    /// Says why, now that the answer is final.
    void judged(Answer answer) {
        field.setReadOnly(true);
        field.setVisible(false);
        checkable = false;
        below.removeAll();
        boolean right = answer.mark().orElseThrow().full();
        var mark = answer.mark().orElseThrow();
        var verdict = new Paragraph(
                right
                        ? "Right."
                        : mark.points() > 0
                                ? "Partly right: " + Words.points(mark.points()) + " of " + Words.points(mark.most())
                                        + "."
                                : answer.certainty()
                                                .filter(Certainty.SURE::equals)
                                                .isPresent()
                                        ? "Not right, though you were sure: study this one first."
                                        : "Not right. Here is why.");
        verdict.setId("verdict");
        verdict.addClassNames("verdict", right ? "right" : "wrong");
        verdict.getElement().setAttribute("role", "status");
        below.add(verdict, new Reasons(slot.item(), Optional.of(answer.response())));
    }

    private void ask() {
        checkable = true;
        below.add(strikes());
        if (conduct.certainty()) {
            certainty.setId("certainty");
            certainty.setItems(Certainty.values());
            certainty.setItemLabelGenerator(Words::of);
            certainty.setManualValidation(true);
            below.add(certainty);
        }
        var check = new Button("Check", click -> check());
        check.setId("check");
        check.addThemeVariants(ButtonVariant.PRIMARY);
        below.add(check);
    }

    void check() {
        var whole = field.complete();
        boolean unsure = conduct.certainty() && certainty.isEmpty();
        certainty.setInvalid(unsure);
        certainty.setErrorMessage("Say how sure you are first: it shows what to study.");
        if (!unsure) {
            whole.ifPresent(response -> deeds.answer(response, certainty.getOptionalValue()));
        }
    }

    private boolean canStrike() {
        return (slot.item() instanceof SingleChoice || slot.item() instanceof MultipleChoice)
                && !slot.orders().isEmpty();
    }

    private Component strikes() {
        var row = new Div();
        row.addClassName("strikes");
        if (canStrike()) {
            var order = slot.orders().getFirst();
            var name = new Span("Strike out");
            name.setId("strikes-name");
            row.add(name);
            row.getElement().setAttribute("role", "group");
            row.getElement().setAttribute("aria-labelledby", "strikes-name");
            for (int shown = 0; shown < order.size(); shown++) {
                row.add(strikeButton(shown, order.get(shown)));
            }
        }
        return row;
    }

    private Component strikeButton(int shown, int place) {
        var button = new NativeButton(String.valueOf((char) ('A' + shown)));
        button.setId("strike-" + (shown + 1));
        button.addClassName("strike");
        button.addClickListener(click -> strike(place));
        strikes.put(place, button);
        pressed(place);
        return button;
    }

    private void strike(int place) {
        if (!struck.remove(place)) {
            struck.add(place);
        }
        field.strike(struck);
        pressed(place);
        deeds.strike(Set.copyOf(struck));
    }

    private void pressed(int place) {
        Optional.ofNullable(strikes.get(place))
                .ifPresent(button ->
                        button.getElement().setAttribute("aria-pressed", String.valueOf(struck.contains(place))));
    }
}
