package org.milestone.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestone.content.ContentRoutes;
import org.milestone.content.domain.Catalog;
import org.milestone.practice.AttemptResult;
import org.milestone.practice.DisputeService;
import org.milestone.practice.DisputeService.Disputed;
import org.milestone.practice.domain.Answer;
import org.milestone.practice.domain.Mark;
import org.milestone.practice.field.Reasons;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Prose;

/// Every item of an attempt in the version that was seen, with the answer and the reasons; a
/// place to dispute it.
final class ItemsPanel extends Div {
    private final Catalog catalog;
    private final BiFunction<AttemptResult.Slot, String, Disputed> dispute;
    private final Map<AttemptResult.Slot, Details> all;

    ItemsPanel(AttemptResult result, Catalog catalog, BiFunction<AttemptResult.Slot, String, Disputed> dispute) {
        this.catalog = catalog;
        this.dispute = dispute;
        addClassName("result-items");
        var shown = new ArrayList<Details>();
        all = result.slots().stream()
                .collect(Collectors.toMap(slot -> slot, this::entry, (a, b) -> a, java.util.LinkedHashMap::new));
        var wrongOnly = new Checkbox("Only those not right");
        wrongOnly.setId("wrong-only");
        wrongOnly.addValueChangeListener(
                change -> all.forEach((slot, details) -> details.setVisible(!change.getValue() || !right(slot))));
        wrongOnly.addClassName("no-print");
        add(wrongOnly);
        all.values().forEach(shown::add);
        shown.forEach(this::add);
    }

    private static boolean right(AttemptResult.Slot slot) {
        return slot.answer().flatMap(Answer::mark).filter(Mark::full).isPresent();
    }

    private Details entry(AttemptResult.Slot slot) {
        var state = slot.answer().isEmpty() ? "not answered" : right(slot) ? "right" : "not right";
        var facts = Stream.of(
                        List.of(state),
                        slot.answer().flatMap(Answer::certainty).map(Words::of).map(String::toLowerCase).stream()
                                .toList(),
                        slot
                                .answer()
                                .filter(answer -> answer.seconds() > 0)
                                .map(answer -> Words.time(Duration.ofSeconds(answer.seconds())))
                                .stream()
                                .toList(),
                        slot.scored() ? List.<String>of() : List.of("not scored"))
                .flatMap(List::stream)
                .collect(Collectors.joining(" · "));
        var details = new Details("Question " + (slot.place() + 1) + ": " + facts);
        details.setId("item-" + (slot.place() + 1));
        details.addClassName(right(slot) ? "right" : "wrong");
        // Filled when opened: a long exam would be a heavy page otherwise.
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty()) {
                fill(details, slot);
            }
        });
        return details;
    }

    private void fill(Details details, AttemptResult.Slot slot) {
        slot.caseSet().ifPresent(set -> details.add(new Prose(set.exhibit())));
        details.add(
                new Prose(slot.item().stem()),
                new Reasons(slot.item(), slot.answer().map(Answer::response)));
        var lesson = catalog.lessons().get(catalog.current(slot.item().lesson()));
        if (lesson != null) {
            details.add(new Paragraph(
                    new Span("The lesson behind it: "), new Link("/" + ContentRoutes.of(lesson.id()), lesson.title())));
        }
        details.add(objection(slot));
    }

    private Component objection(AttemptResult.Slot slot) {
        var text = new TextArea("What is wrong with this question?");
        text.setMaxLength(DisputeService.LONGEST);
        text.setHelperText("Its authors read this, without your name.");
        text.setWidthFull();
        text.setId("dispute-text-" + (slot.place() + 1));
        var send = new Button("Send to the authors");
        send.setId("dispute-send-" + (slot.place() + 1));
        var form = new Div(text, send);
        form.addClassName("set-panel");
        form.setVisible(false);
        var open = new Button("Dispute this question", click -> {
            form.setVisible(!form.isVisible());
            text.focus();
        });
        open.setId("dispute-" + (slot.place() + 1));
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        send.addClickListener(click -> {
            switch (dispute.apply(slot, text.getValue())) {
                case Disputed.Kept _ -> {
                    form.setVisible(false);
                    Notices.done("Thank you. The authors will look at it.");
                }
                case Disputed.TooLong(int by) -> say(text, "This is " + by + " characters too long.");
                case Disputed.Blank _ -> say(text, "Say what is wrong first.");
                case Disputed.AlreadySettled(var settled) ->
                    say(text, "The authors have answered already: " + settled.reply());
                case Disputed.NoSuchItem _ -> say(text, "This question is gone.");
            }
        });
        var panel = new Div(open, form);
        panel.addClassName("no-print");
        return panel;
    }

    private static void say(TextArea text, String sentence) {
        text.setErrorMessage(sentence);
        text.setInvalid(true);
    }
}
