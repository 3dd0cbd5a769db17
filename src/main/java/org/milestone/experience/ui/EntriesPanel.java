package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Consumer;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.ExperienceService.Entry;
import org.milestone.experience.ExperienceService.Log;
import org.milestone.experience.domain.Texts;
import org.milestone.shell.Badge;
import org.milestone.shell.Link;

/// The projects of a log, newest first, each with what it counts as and what it lacks.
final class EntriesPanel extends Div {

    EntriesPanel(Log log, Set<Long> signed, Consumer<Entry> remove) {
        setId("entries");
        var list = new UnorderedList();
        list.addClassNames("plain-list", "entries");
        log.entries().forEach(entry -> list.add(new ListItem(line(entry, log, signed.contains(entry.id()), remove))));
        add(list);
    }

    private static Component line(Entry entry, Log log, boolean signed, Consumer<Entry> remove) {
        var project = entry.project();
        var link = new Link(ExperienceRoutes.entry(entry.id()), project.title());
        link.setId("entry-" + entry.id());
        var facts = new ArrayList<String>();
        facts.add(Texts.span(project.period()));
        facts.add(Words.months(project.period().months(log.today()).size()));
        facts.add(project.shareLed() == 0 ? "took part" : "led " + project.shareLed() + " %");
        if (!entry.employer().isBlank()) {
            facts.add(entry.employer());
        }
        var line = new Paragraph(String.join(" · ", facts));
        line.addClassName("muted");
        var tags = new Div();
        tags.addClassName("tags");
        project.kinds().forEach(kind -> tags.add(new Badge(Words.of(kind))));
        if (signed) {
            tags.add(Badge.good("Signed"));
        }
        if (entry.drafted()) {
            tags.add(Badge.doubtful("Unsaved changes"));
        }
        if (missing(entry) > 0) {
            tags.add(Badge.doubtful(missing(entry) == 1 ? "1 part to tell" : missing(entry) + " parts to tell"));
        }
        if (project.alias().isPresent()) {
            tags.add(new Badge("Confidential"));
        }
        var away = new Button("Remove", click -> remove.accept(entry));
        away.setId("remove-" + entry.id());
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        away.setAriaLabel("Remove " + project.title());
        var words = new Div(new H3(link), line, tags);
        words.addClassName("xp-words");
        var row = new Div(words, away);
        row.addClassName("xp-row");
        return row;
    }

    private static int missing(Entry entry) {
        var project = entry.project();
        int missing = project.objective().isBlank() ? 1 : 0;
        missing += project.role().isBlank() ? 1 : 0;
        return missing + (project.outcome().isBlank() && !project.period().open() ? 1 : 0);
    }
}
