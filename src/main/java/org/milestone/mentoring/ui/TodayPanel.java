package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.domain.State;
import org.milestone.mentoring.domain.Waiting;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;

/// What is for the person to do today, and a calm word when it is nothing.
final class TodayPanel extends Div {
    private static final int MOST = 7;

    private record Todo(Pair pair, Waiting.Item item) {}

    TodayPanel(List<Pair> pairs, Map<Long, Waiting> waiting, Instant now) {
        addClassName("today");
        setId("today");
        var todos = pairs.stream()
                .flatMap(pair -> waiting.getOrDefault(pair.id(), new Waiting(List.of())).on(pair.side()).stream()
                        .map(item -> new Todo(pair, item)))
                .sorted((one, other) ->
                        one.item().since().compareTo(other.item().since()))
                .toList();
        if (todos.isEmpty()) {
            add(new H2("Today: done"), new Paragraph("Nobody waits for you. See you next time."));
            addClassName("done");
            return;
        }
        add(new H2("Today: " + (todos.size() == 1 ? "1 item" : todos.size() + " items")));
        var list = new OrderedList();
        list.addClassName("plain-list");
        todos.stream().limit(MOST).forEach(todo -> list.add(item(todo, now)));
        add(list);
        if (todos.size() > MOST) {
            add(Kit.muted((todos.size() - MOST) + " more after these."));
        }
    }

    private static ListItem item(Todo todo, Instant now) {
        var pair = todo.pair();
        var since = new Span(Words.span(todo.item().since(), now));
        since.addClassNames("muted", "small");
        return new ListItem(new Link(target(todo), pair.otherName() + ": " + Words.waiting(todo.item())), since);
    }

    private static String target(Todo todo) {
        var pair = todo.pair();
        if (pair.state() == State.ASKED) {
            return MentoringRoutes.MENTORING + "#waiting";
        }
        var page = MentoringRoutes.pair(pair.side(), pair.id());
        return switch (todo.item().what()) {
            case SIGNATURE -> MentoringRoutes.agreement(pair.id());
            case WORD -> page + "#thread-" + todo.item().number();
            default -> page;
        };
    }
}
