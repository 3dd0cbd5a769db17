package org.milestone.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.milestone.content.ContentRoutes;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Source;
import org.milestone.shell.Dates;
import org.milestone.shell.Link;
import org.milestone.shell.OutsideLink;

/// What a lesson hangs together with, and where its facts come from.
final class LessonFoot extends Div {

    LessonFoot(Lesson lesson, Catalog catalog) {
        addClassName("lesson-foot");
        var links = Stream.of(
                        lesson.skills().stream()
                                .map(id -> link(id, catalog.skill(id).title())),
                        lesson.roles().stream()
                                .map(id -> link(id, catalog.role(id).title())),
                        lesson.certifications().stream()
                                .map(id -> link(id, catalog.certification(id).shortName())))
                .flatMap(each -> each)
                .toList();
        var related = new Div(new H2("Belongs to"), list("chips", links));
        add(related);
        var guide = catalog.guide();
        var practise = Stream.concat(
                        guide.casesOf(lesson.id()).stream().map(study -> link(study.id(), "Case: " + study.title())),
                        guide.templatesOf(lesson.id()).stream()
                                .map(template -> link(template.id(), "Template: " + template.title())))
                .toList();
        if (!practise.isEmpty()) {
            add(new Div(new H2("Try it"), list("chips", practise)));
        }
        var sources = new Div(
                new H2("Sources"),
                list(
                        "sources",
                        lesson.sources().stream().map(LessonFoot::source).toList()));
        sources.setId("sources");
        add(sources);
    }

    private static Component link(String id, String title) {
        return new Link("/" + ContentRoutes.of(id), title);
    }

    private static Component source(Source source) {
        var line = new Span();
        line.add(source.url()
                .<Component>map(url -> new OutsideLink(url, source.title()))
                .orElseGet(() -> new Span(source.title())));
        line.add(", " + source.publisher() + ", " + source.year());
        var looked = new Span(source.verified()
                .map(day -> " · looked up " + Dates.shortDay(day))
                .orElse(" · cited from knowledge, not looked up"));
        looked.addClassName("muted");
        line.add(looked);
        return line;
    }

    private static UnorderedList list(String style, List<Component> entries) {
        var list = new UnorderedList();
        list.addClassName(style);
        entries.forEach(entry -> list.add(new ListItem(entry)));
        return list;
    }
}
