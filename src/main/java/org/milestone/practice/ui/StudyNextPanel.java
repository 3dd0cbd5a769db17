package org.milestone.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.milestone.content.ContentRoutes;
import org.milestone.content.domain.Catalog;
import org.milestone.practice.AttemptResult;
import org.milestone.practice.domain.Answer;
import org.milestone.practice.domain.Mark;
import org.milestone.shell.Link;
import org.milestone.shell.Section;

/// The lessons behind what was missed, the most missed first.
final class StudyNextPanel extends Div {
    private static final int MOST = 5;

    StudyNextPanel(AttemptResult result, Catalog catalog) {
        var missed = new LinkedHashMap<String, Integer>();
        result.slots().stream()
                .filter(slot ->
                        slot.answer().flatMap(Answer::mark).filter(Mark::full).isEmpty())
                .map(slot -> catalog.current(slot.item().lesson()))
                .filter(catalog.lessons()::containsKey)
                .forEach(lesson -> missed.merge(lesson, 1, Integer::sum));
        setVisible(!missed.isEmpty());
        var list = new OrderedList();
        missed.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .forEach(entry -> list.add(new ListItem(
                        new Link(
                                "/" + ContentRoutes.of(entry.getKey()),
                                catalog.lesson(entry.getKey()).title()),
                        new Span(" · " + Words.items(entry.getValue()) + " missed"))));
        add(new Section("What to study next", list));
    }
}
