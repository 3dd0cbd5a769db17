package org.milestone.practice.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.milestone.content.domain.Question.Categorising;
import org.milestone.content.domain.Question.Matching;
import org.milestone.content.domain.Question.PullDown;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Matches;
import org.milestone.shell.Prose;

/// Parts that each get one of a list: pairs, categories, gaps in a text. Lists instead of
/// dragging: they work with one thumb, with a keyboard and with a screen reader alike.
final class Joining implements Answering {
    private final Div root = new Div();
    private final Paragraph error = new Paragraph();
    private final Map<Integer, Select<Integer>> selects = new LinkedHashMap<>();
    private Runnable changed = () -> {};
    private boolean quiet;

    private Joining() {
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        root.addClassName("joining");
    }

    static Joining pairs(Matching item, List<Integer> rights) {
        var field = new Joining();
        var labels = item.rights().stream().map(Answering::words).toList();
        for (int left = 0; left < item.pairs().size(); left++) {
            var words = item.pairs().get(left).left();
            field.row(left, words, field.select(left, Answering.words(words), "Belongs to", rights, labels::get));
        }
        return field.done();
    }

    static Joining categories(Categorising item, List<Integer> things) {
        var field = new Joining();
        var labels = item.categories().stream().map(Answering::words).toList();
        var places = IntStream.range(0, labels.size()).boxed().toList();
        for (int thing : things) {
            var words = item.things().get(thing).html();
            field.row(thing, words, field.select(thing, Answering.words(words), "Category", places, labels::get));
        }
        return field.done();
    }

    static Joining gaps(PullDown item, List<List<Integer>> orders) {
        var field = new Joining();
        var text = new Div();
        text.addClassName("gap-text");
        for (int piece = 0; piece < item.pieces().size(); piece++) {
            var prose = new Prose(item.pieces().get(piece));
            prose.addClassName("piece");
            text.add(prose);
            if (piece < item.gaps().size()) {
                var gap = item.gaps().get(piece);
                text.add(field.select(
                        piece,
                        gap.label(),
                        "Choose",
                        orders.get(piece),
                        place -> Answering.words(gap.options().get(place).html())));
            }
        }
        field.root.add(text);
        return field.done();
    }

    private Joining done() {
        root.add(error);
        return this;
    }

    private void row(int place, String html, Component select) {
        var words = new Prose(html);
        words.addClassName("joining-words");
        var row = new Div(words, select);
        row.addClassName("joining-row");
        row.getElement().setAttribute("data-place", String.valueOf(place));
        root.add(row);
    }

    private Component select(
            int part, String name, String placeholder, List<Integer> places, IntFunction<String> label) {
        var select = new Select<Integer>();
        select.setItems(places);
        select.setItemLabelGenerator(place -> place == null ? placeholder : label.apply(place));
        select.setPlaceholder(placeholder);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(placeholder);
        select.setAriaLabel(name + ": " + placeholder.toLowerCase(java.util.Locale.ROOT));
        select.addClassName("joining-select");
        select.addValueChangeListener(change -> {
            clearMissing();
            if (!quiet) {
                changed.run();
            }
        });
        selects.put(part, select);
        return new Span(select);
    }

    @Override
    public Component component() {
        return root;
    }

    @Override
    public Optional<Response> response() {
        var pairs = new HashMap<Integer, Integer>();
        selects.forEach(
                (part, select) -> Optional.ofNullable(select.getValue()).ifPresent(place -> pairs.put(part, place)));
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Matches(pairs));
    }

    @Override
    public void show(Response response) {
        if (!(response instanceof Matches(var pairs))) {
            throw new IllegalArgumentException("not joined: " + response);
        }
        quiet = true;
        selects.forEach((part, select) -> select.setValue(pairs.get(part)));
        quiet = false;
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        selects.values().forEach(select -> select.setReadOnly(readOnly));
    }

    @Override
    public void missing() {
        long open = selects.values().stream().filter(Select::isEmpty).count();
        error.setText(open == 1 ? "One choice is still open." : open + " choices are still open.");
        error.setVisible(true);
        selects.values().stream().filter(Select::isEmpty).findFirst().ifPresent(Select::focus);
    }

    @Override
    public void clearMissing() {
        error.setVisible(false);
    }
}
